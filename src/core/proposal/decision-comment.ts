import type { Decision, DecisionPart, DecisionState } from '../approval/decision.ts';
import { SIGNS, told } from './comment-text.ts';
import { type Gate, gatesOf } from './gates.ts';
import { type FreeWindow, nextSteps } from './next-steps.ts';

export type Beside = {
  /** Windows that a change could move to. */
  readonly free?: readonly FreeWindow[];
  /** Further parts, in Markdown, encoded. */
  readonly sections?: readonly string[];
};

/**
 * The decision as the one comment on a pull request: what it comes to, what is met, who is missing, what to do next.
 * Markdown, encoded; it says the same as long as the same is decided, and mentions nobody.
 */
export function decisionComment(decision: Decision, { free = [], sections = [] }: Beside = {}): string {
  const parts = decision.parts.map(partSection);
  return [
    `### ${nameOf(decision)}: ${VERDICTS[decision.state]}`,
    told(decision.description),
    ...parts,
    ...blockLines(decision),
    ...whatNext(decision, free),
    ...sections,
    `<sub>For ${commitName(decision.head)} into ${told(decision.base)}${policyWords(decision)}. Edits to this comment are overwritten.</sub>`,
  ].join('\n\n');
}

const VERDICTS: Readonly<Record<DecisionState, string>> = {
  success: 'approved, may be merged',
  pending: 'not approved yet',
  failure: 'refused as it is',
  error: 'it could not be decided',
};

/** Ids and hexadecimal digits alone; nothing in it can link to anything. */
function commitName(commit: string): string {
  return `\`${commit.slice(0, 7).replace(/[^0-9a-f]/g, '')}\``;
}

function nameOf({ parts, pull_request }: Decision): string {
  const named = parts.flatMap(({ change }) => change ?? []);
  return named.length === 0 ? `Pull request ${pull_request}` : told(named.join(', '));
}

function policyWords({ policy_version }: Decision): string {
  return policy_version === null ? '' : `, by version ${policy_version} of the policy`;
}

function partSection(part: DecisionPart): string {
  const gates = gatesOf(part);
  const passed = gates.filter(({ state }) => state === 'success').length;
  const head = `**${told(part.change ?? 'Other files')}** · ${passed} of ${gates.length} gates passed`;
  const rows = gates.map(({ title, state, says }: Gate) => `| ${title} | ${SIGNS[state]} | ${says} |`);
  const ignored = part.ignored
    .filter(({ why }) => why !== 'not_needed')
    .map(({ says }) => `- not counted: ${told(says)}`);
  return [
    head,
    '',
    '| Gate | | Detail |',
    '| --- | --- | --- |',
    ...rows,
    ...(ignored.length > 0 ? ['', ...ignored] : []),
    ...(part.remarks.length > 0 ? ['', ...part.remarks.map((remark) => `- ${told(remark)}`)] : []),
    ...reachLines(part),
  ].join('\n');
}

/** Who else feels it: what it reaches over the relations of services, by how hard it is hit. */
function reachLines({ risk }: DecisionPart): readonly string[] {
  const reached = risk?.reached ?? [];
  if (reached.length === 0) return [];
  const lines = reached
    .slice(0, 30)
    .map((one) => `- ${told(`${one.service} (${one.criticality}) would be ${one.effect}, through ${one.via}`)}`);
  const title = `<summary>Blast radius: ${reached.length} ${reached.length === 1 ? 'service' : 'services'}</summary>`;
  return ['', `<details>${title}`, '', ...lines, '', '</details>'];
}

function blockLines({ blocks, reasons }: Decision): readonly string[] {
  const lines = [
    ...reasons.map(({ state, says }) => `- ${SIGNS[state]} ${told(says)}`),
    ...blocks
      .filter(({ says }) => !reasons.some((reason) => reason.says === says))
      .map(({ says }) => `- ${SIGNS.failure} ${told(says)}`),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function whatNext(decision: Decision, free: readonly FreeWindow[]): readonly string[] {
  const steps = nextSteps(decision, free);
  if (steps.length === 0) return [];
  return [['**What to do next**', '', ...steps.map((step, at) => `${at + 1}. ${step}`)].join('\n')];
}

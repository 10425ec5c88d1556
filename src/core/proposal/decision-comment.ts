import type { Decision, DecisionPart, DecisionState } from '../approval/decision.ts';
import { SIGNS, told } from './comment-text.ts';
import { type Gate, gatesOf } from './gates.ts';

/**
 * The decision as the one comment on a pull request: what it comes to, what is met, who is missing, what to do next.
 * Markdown, encoded; it says the same as long as the same is decided, and mentions nobody.
 */
export function decisionComment(decision: Decision): string {
  const parts = decision.parts.map(partSection);
  return [
    `### ${nameOf(decision)}: ${VERDICTS[decision.state]}`,
    told(decision.description),
    ...parts,
    ...blockLines(decision),
    ...nextSteps(decision),
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
  ].join('\n');
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

function nextSteps(decision: Decision): readonly string[] {
  const steps = stepsToGo(decision);
  if (steps.length === 0) return [];
  return [['**What to do next**', '', ...steps.map((step, at) => `${at + 1}. ${step}`)].join('\n')];
}

function stepsToGo({ state, parts, blocks }: Decision): readonly string[] {
  if (state === 'success') return ['Merge it: merging registers the change with its evidence.'];
  const open = parts.flatMap(({ steps }) => steps.filter((step) => step.state === 'open'));
  const waiting = open.flatMap(({ missing_from }) => missing_from).slice(0, 8);
  const refused = blocks.flatMap(({ login }) => login ?? []);
  return [
    ...(state === 'failure' && blocks.length === 0 ? ['The author mends what is marked above and pushes again.'] : []),
    ...(refused.length > 0
      ? [`${refused.map((login) => told(`@${login}`)).join(', ')} reviews again, once it is mended.`]
      : []),
    ...(waiting.length > 0
      ? [
          `One of ${[...new Set(waiting)].map((login) => told(`@${login}`)).join(', ')} reviews it: Files changed → Review changes → Approve.`,
        ]
      : []),
    ...(state === 'error' ? ['Mend what could not be told; it is decided again at the next run.'] : []),
  ];
}

import type {
  ConflictDecision,
  Counted,
  Decision,
  DecisionPart,
  StepDecision,
} from '../../../src/core/approval/decision.ts';
import { progress } from '../../../src/core/approval/describe.ts';
import type { RiskAssessment } from '../../../src/core/change/risk.ts';
import { showInstant } from '../duration.ts';
import type { Branch } from './tree.ts';

/** A decision as a tree of reasons: the verdict, then what it rests on. */
export function decisionTree(decision: Decision): Branch {
  return {
    text: `${decision.state.toUpperCase()}  ${decision.description}`,
    branches: [
      { text: boundTo(decision) },
      ...decision.reasons.map(({ state, says }) => ({ text: `${state}: ${says}` })),
      ...decision.parts.map(partTree),
      ...list(
        'cannot approve this',
        decision.excluded.map(({ says, why }) => `${says} (${why})`),
      ),
    ],
  };
}

function boundTo({ pull_request, base, head, digest, policy_version, decided_at }: Decision): string {
  const content = digest === null ? 'content unknown' : `content ${digest.slice(7, 19)}`;
  const policy = policy_version === null ? 'policy unreadable' : `policy version ${policy_version}`;
  return `#${pull_request} into ${base}, head ${head.slice(0, 7)}, ${content}, ${policy}, as of ${showInstant(decided_at)}`;
}

function list(text: string, lines: readonly string[]): readonly Branch[] {
  return lines.length === 0 ? [] : [{ text, branches: lines.map((line) => ({ text: line })) }];
}

function partTree(part: DecisionPart): Branch {
  const owed = part.authorise_afterwards;
  return {
    text: `${part.change ?? part.classes.join(', ')}: ${part.state}`,
    branches: [
      ...list('paths', part.paths.length > 1 || part.change === null ? part.paths : []),
      ...part.reasons.map(({ state, says }) => ({ text: `${state}: ${says}` })),
      ...(part.risk === null ? [] : [riskTree(part.risk)]),
      ...part.rules.map(({ id, title, none_because: none }) => ({
        text: none === null ? `rule ${id}: ${title}` : `rule ${id}: nobody needs to approve. ${none}`,
      })),
      ...(part.rescheduled_by === null ? [] : [{ text: `the window moved by the rule ${part.rescheduled_by}` }]),
      ...part.steps.map(stepTree),
      ...(owed === null ? [] : [{ text: `${owed.by.join(', ')} authorises by ${showInstant(owed.deadline)}` }]),
      ...list(
        'approvals that do not count',
        part.ignored.map(({ says }) => says),
      ),
      ...list('conflicts', part.conflicts.map(conflictLine)),
      ...part.remarks.map((text) => ({ text })),
    ],
  };
}

export function riskTree(risk: RiskAssessment): Branch {
  const lines = risk.contributions.map(
    ({ from, says, risk: level }) => `${from.replaceAll('_', ' ')}: ${says} → ${level}`,
  );
  return { text: `risk ${risk.risk}`, branches: lines.map((text) => ({ text })) };
}

function stepTree(step: StepDecision): Branch {
  const who = step.counted.map(countedLine);
  const missing = step.missing_from.length === 0 ? [] : [`could still approve: ${step.missing_from.join(', ')}`];
  return {
    text: `step ${step.id} (${step.state}): ${progress(step)}. ${step.title}`,
    branches: [...who, ...missing].map((text) => ({ text })),
  };
}

function countedLine({ login, as, in_place_of, review, at }: Counted): string {
  const instead = in_place_of === null ? '' : ` in place of @${in_place_of}`;
  return `@${login} as ${as}${instead}, review ${review}, ${showInstant(at)}`;
}

export function conflictLine({ kind, says, waived_by, may_waive, blocks }: ConflictDecision): string {
  if (waived_by !== null) return `${kind}: ${says}; accepted by @${waived_by}`;
  if (!blocks) return `${kind}: ${says}`;
  return `${kind}: ${says}; ${may_waive.length === 0 ? 'nobody may accept it' : `${may_waive.join(', ')} may accept it`}`;
}

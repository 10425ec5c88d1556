import type { Decision, DecisionPart } from '../../../src/core/approval/decision.ts';
import { formatInstant } from '../../../src/core/time/instant.ts';
import type { Interval } from '../../../src/core/time/interval.ts';
import { showInstant } from '../duration.ts';
import { conflictLine, riskTree } from './tell-decision.ts';
import type { Branch } from './tree.ts';

/** What a change will need, as a tree: risk, blast radius, conflicts, approvals, and free windows if asked for. */
export function checkTree({ reasons, parts }: Decision, slots: readonly Interval[] | undefined): Branch {
  const [part] = parts;
  const mended = [...reasons, ...(part?.reasons ?? [])].filter(({ code }) => code !== 'conflict');
  return {
    text: `${part?.change ?? 'The change'}: ${part === undefined ? 'cannot be judged' : summaryOf(part)}`,
    branches: [
      ...mended.map(({ state, says }) => ({ text: `${state}: ${says}` })),
      ...(part === undefined ? [] : branchesOf(part)),
      ...(slots === undefined ? [] : [slotTree(slots)]),
    ],
  };
}

function summaryOf({ risk, steps, conflicts }: DecisionPart): string {
  const blocking = conflicts.filter(({ blocks }) => blocks).length;
  return `risk ${risk?.risk ?? 'unknown'}, ${count(blocking, 'conflict')}, ${count(steps.length, 'approval step')}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function branchesOf(part: DecisionPart): readonly Branch[] {
  const reached = part.risk?.reached ?? [];
  const radius = reached.map(
    ({ service, criticality, effect, via }) => `${service} (${criticality}) ${effect}, by ${via}`,
  );
  return [
    ...(part.risk === null ? [] : [riskTree(part.risk)]),
    tree(`blast radius: ${count(reached.length, 'service')}`, radius),
    tree(`conflicts: ${part.conflicts.length}`, part.conflicts.map(conflictLine)),
    tree(
      'approvals',
      part.steps.length === 0
        ? part.rules.map(({ none_because, id }) => `none by the rule ${id}: ${none_because}`)
        : part.steps.map(stepLine),
    ),
  ];
}

function tree(text: string, lines: readonly string[]): Branch {
  return { text, branches: lines.map((line) => ({ text: line })) };
}

function stepLine({ order, id, needed, approvers, missing_from, title }: DecisionPart['steps'][number]): string {
  return `${order}. ${id}: ${needed} from ${approvers.join(', ')} (${missing_from.join(', ') || 'nobody left'}). ${title}`;
}

function slotTree(slots: readonly Interval[]): Branch {
  const lines = slots.map(({ from, to }) => `${showInstant(formatInstant(from))} to ${showInstant(formatInstant(to))}`);
  return tree(lines.length === 0 ? 'free windows: none within 90 days' : 'free windows', lines);
}

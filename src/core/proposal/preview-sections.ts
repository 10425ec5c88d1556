import type { Replay, ReplayedChange } from '../approval/replay/replay-policy.ts';
import { told } from './comment-text.ts';

/** Rows that a comment shows; the command line shows all. */
const MOST_ROWS = 15;

/** What a pull request that edits the policy would have changed in the past, as a part of its comment. */
export function policySection({ since, changes, otherwise }: Replay): string {
  const head = `**The edited policy on the changes since ${since.slice(0, 10)}:** ${otherwise.length} of ${changes} would have been decided otherwise.`;
  if (otherwise.length === 0) return head;
  const rows = otherwise.slice(0, MOST_ROWS).map(policyRow);
  return [
    head,
    '',
    '| Change | Policy in force | Edited policy | Why |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...more(otherwise.length, 'gitsm policy replay --policy config/approvals.yaml'),
  ].join('\n');
}

function policyRow({ id, before, after, why }: ReplayedChange): string {
  const outcome = ({ state, description }: ReplayedChange['before']) => `${state}: ${told(description)}`;
  return `| ${told(id)} | ${outcome(before)} | ${outcome(after)} | ${why.slice(0, 4).map(told).join('<br>')} |`;
}

function more(count: number, command: string): readonly string[] {
  return count <= MOST_ROWS ? [] : ['', `and ${count - MOST_ROWS} more: \`${command}\``];
}

type Verdict = 'met' | 'breached' | 'running' | 'not_measured';

/** As the simulation of service levels tells it. */
export type SimulatedSla = {
  readonly since: string;
  readonly clocks: number;
  readonly definitions: readonly {
    readonly definition: string;
    readonly turns: readonly { readonly from: Verdict; readonly to: Verdict; readonly count: number }[];
  }[];
  readonly moved: readonly {
    readonly record: string;
    readonly definition: string;
    readonly from: Verdict;
    readonly to: Verdict;
  }[];
};

/** The same of a pull request that edits service levels or calendars. */
export function slaSection({ since, clocks, definitions, moved }: SimulatedSla): string {
  const turned = moved.filter(({ from, to }) => from !== to);
  const head = `**The edited service levels on the ${clocks} clocks since ${since.slice(0, 10)}:** ${moved.length} would have come out otherwise, ${turned.length} with another verdict.`;
  const lines = definitions.flatMap(({ definition, turns }) =>
    turns
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, count }) => `- ${told(definition)}: ${count} ${words(from)} → ${words(to)}`),
  );
  const rows = turned
    .slice(0, MOST_ROWS)
    .map(
      ({ record, definition, from, to }) => `| ${told(record)} | ${told(definition)} | ${words(from)} | ${words(to)} |`,
    );
  if (turned.length === 0) return head;
  const table = ['| Record | Clock | In force | Edited |', '| --- | --- | --- | --- |', ...rows];
  return [
    head,
    '',
    ...lines,
    '',
    ...table,
    ...more(turned.length, 'gitsm sla simulate --definition config/sla.yaml'),
  ].join('\n');
}

function words(verdict: Verdict): string {
  return verdict.replace('_', ' ');
}

import type { Account, DecisionFacts, TouchedChange } from '../approval/facts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ledgerFacts } from '../proposal/ledger-facts.ts';
import { isSameJson } from '../record/json.ts';
import { recordToJson } from '../record/record-json.ts';

/** What moves on while a registered change is carried out; none of it alters what was approved. */
const PROGRESS: readonly string[] = [
  ...['state', 'journal', 'title', 'labels', 'watchers', 'links', 'tasks', 'hold', 'implemented', 'close', 'review'],
  ...['cancellation', 'priority', 'priority_override', 'impact', 'urgency', 'assignee', 'announced', 'manual_due'],
];

/** Whether an edit of a change leaves everything that was approved as it is. */
export function isProgress({ before, after }: TouchedChange): boolean {
  if (before === null || after === null) return false;
  const [old, now] = [recordToJson(before), recordToJson(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.every((name) => PROGRESS.includes(name) || isSameJson(old[name] ?? null, now[name] ?? null));
}

export type Push = {
  readonly base: { readonly commit: string; readonly ledger: Ledger };
  readonly branch: string;
  readonly commit: string;
  readonly by: Account | null;
  /** RFC 3339. */
  readonly at: string;
  readonly changed: DecisionFacts['changed_paths'];
  readonly changes: readonly TouchedChange[];
};

/** A push decided like a pull request that nobody reviewed: only what asks for nobody may come that way. */
export function pushFacts({ base, branch, commit, by, at, changed, changes }: Push): DecisionFacts {
  const identity = by ?? {};
  return {
    ...ledgerFacts(base.ledger, []),
    now: at,
    default_branch: branch,
    pull_request: {
      ...{ number: 1, author: by, base: { branch, commit: base.commit }, head: commit, merge_base: base.commit },
      ...{ draft: false, opened_at: at, base_changed_at: null, pushers: [] },
      counts: { commits: 1, changed_paths: changed.length, reviews: 0 },
    },
    changed_paths: [...changed],
    commits: [
      {
        ...{ sha: commit, author: identity, committer: identity, co_authors: [], base_merge: false },
        paths: changed.map(({ path }) => path),
      },
    ],
    ...{ reviews: [], permissions: {}, digests: { [commit]: { changes: [], paths: [] } } },
    ...{ changes: [...changes], waivers: [], emergency: null, truncated: [] },
  };
}

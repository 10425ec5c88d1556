import type { ChangeContent } from '../change/change-content.ts';
import type { Draft, Entry, Ledger } from '../ledger/ledger.ts';
import { ledgerFacts } from '../proposal/ledger-facts.ts';
import { formatInstant, type Instant } from '../time/instant.ts';
import type { Account, ResolvedFacts, TouchedChange } from './facts.ts';
import { createDirectory } from './people.ts';

/** Whom a pull request that does not exist yet is taken to come from, where that is not said: nobody of the teams. */
const NOBODY: Account = { id: Number.MAX_SAFE_INTEGER, login: 'the-author', type: 'User' };

const HEAD = '0'.repeat(40);
const DIGEST = `sha256:${'0'.repeat(64)}`;

export type Assumption = {
  readonly of: Entry | Draft;
  /** Who would open the pull request; whoever asks for the change where it is not known. */
  readonly author?: string | undefined;
  readonly now: Instant;
};

/**
 * The facts of a pull request that would raise a change now, by its author alone and reviewed by nobody: what it will
 * need is what the decision on it says.
 */
export function assumedFacts(ledger: Ledger, { of, author, now }: Assumption): ResolvedFacts {
  const known = ledgerFacts(ledger, []);
  const touched = touchedOf(of);
  const account = accountOf(author ?? touched.after?.requested_by, known.teams);
  const instant = formatInstant(now);
  const file = { mode: '100644', blob: HEAD };
  return {
    ...known,
    now: instant,
    default_branch: 'main',
    pull_request: {
      ...{ number: 1, author: account, base: { branch: 'main' }, head: HEAD, merge_base: HEAD, draft: false },
      opened_at: 'record' in of ? (of.record.opened_at ?? instant) : instant,
      ...{ base_changed_at: null, pushers: [], counts: { commits: 1, changed_paths: 1, reviews: 0 } },
    },
    changed_paths: [{ path: of.path, before: null, after: file }],
    commits: [{ sha: HEAD, author: account, committer: account, co_authors: [], base_merge: false, paths: [of.path] }],
    reviews: [],
    permissions: {},
    digests: { [HEAD]: DIGEST },
    changes: [touched],
    other_changes: known.other_changes === null ? null : [...known.other_changes, ...otherDrafts(ledger, of, instant)],
    waivers: [],
    emergency: null,
    truncated: [],
  };
}

function touchedOf(of: Entry | Draft): TouchedChange {
  // Callers pass changes alone; the fields that a decision reads are the same in both.
  if ('draft' in of) return { path: of.path, before: null, after: of.draft as ChangeContent };
  return { path: of.path, id: of.record.id, before: null, after: of.record as ChangeContent };
}

function accountOf(login: string | undefined, teams: ResolvedFacts['teams']): Account {
  if (login === undefined) return NOBODY;
  return { ...NOBODY, login, id: createDirectory(teams).find(login)?.user_id ?? NOBODY.id };
}

/** Other drafts of the work tree are proposals to be, raised as late as this one. */
function otherDrafts({ drafts }: Ledger, of: Entry | Draft, now: string): NonNullable<ResolvedFacts['other_changes']> {
  const others = drafts.filter((draft) => draft.kind === 'change' && draft.path !== of.path);
  return others.map((draft, at) => ({
    id: `CHG-${at + 2}`,
    proposal: true,
    opened_at: now,
    change: draft.draft as ChangeContent,
  }));
}

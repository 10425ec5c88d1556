import type { LoadZone } from '../time/zone.ts';
import { findBlocks } from './blocks.ts';
import { checkFacts } from './check-facts.ts';
import { classifyPaths, touchedPaths } from './classify-paths.ts';
import { contributorsOf } from './contributors.ts';
import { type AuthoriseAfterwards, type Decision, type DecisionPart, gravest, type Reason } from './decision.ts';
import { describe } from './describe.ts';
import { digestAt, type ResolvedFacts } from './facts.ts';
import { foldReviews } from './fold-reviews.ts';
import { judgePart } from './judge-part.ts';
import { createDirectory } from './people.ts';
import { preparePart, type Setting } from './prepare-part.ts';
import { subjectsOf } from './subjects.ts';
import { sortApprovals } from './valid-approvals.ts';

export type DecidePorts = { readonly loadZone: LoadZone };

/**
 * What the policy says of a pull request, and why. A function of the facts alone: nothing is looked up, and what could
 * not be told is never a yes. Success is bound to head, base and digest of the answer.
 */
export function decide(facts: ResolvedFacts, ports: DecidePorts): Decision {
  const { policy, teams } = facts;
  const incomplete = checkFacts(facts);
  if (policy === null || teams === null)
    return conclude(facts, { reasons: [...incomplete, ...unreadable({ policy, teams })], parts: [] });
  const setting = settingOf(facts, { policy, teams, ports });
  const classified = classifyPaths(facts.changed_paths, policy);
  const contributors = contributorsOf(facts, setting.directory);
  const reviews = { facts, directory: setting.directory, contributors };
  const verdicts = foldReviews(facts.reviews);
  const approvals = sortApprovals(verdicts, reviews);
  const prepared = subjectsOf(facts, classified).map((subject) => preparePart(subject, setting));
  const parts = prepared.map((part) => judgePart(part, { setting, reviews, approvals }));
  const steps = prepared.flatMap((part) => part.steps);
  const refusals = findBlocks(verdicts, { ...reviews, steps, claims: { ...reviews, now: facts.now } });
  const reasons = [...incomplete, ...classified.reasons, ...contributors.reasons, ...refusals.reasons];
  return conclude(facts, { reasons, parts, blocks: refusals.blocks, excluded: contributors.excluded });
}

type Known = Pick<Setting, 'policy' | 'teams'> & { readonly ports: DecidePorts };

function settingOf(facts: ResolvedFacts, { policy, teams, ports }: Known): Setting {
  return {
    ...{ facts, policy, teams, loadZone: ports.loadZone },
    services: new Map((facts.services ?? []).map((service) => [service.id, service])),
    directory: createDirectory(teams),
    paths: touchedPaths(facts.changed_paths),
  };
}

function unreadable({ policy, teams }: Pick<ResolvedFacts, 'policy' | 'teams'>): readonly Reason[] {
  const files = { 'config/approvals.yaml': policy, 'config/teams.yaml': teams };
  return Object.entries(files)
    .filter(([, value]) => value === null)
    .map(([path]) => ({ state: 'error', code: 'unreadable', says: `${path} at the base could not be read` }));
}

type Findings = {
  readonly reasons: readonly Reason[];
  readonly parts: readonly DecisionPart[];
  readonly blocks?: Decision['blocks'];
  readonly excluded?: Decision['excluded'];
};

/** Nothing that was decided is an error, not a yes. */
function conclude(facts: ResolvedFacts, { reasons, parts, blocks = [], excluded = [] }: Findings): Decision {
  const { number, base, head } = facts.pull_request;
  const states = [...reasons, ...parts].map(({ state }) => state);
  const state = parts.length === 0 ? gravest(['error', ...states]) : gravest(states);
  const owed = parts.flatMap((part) => part.authorise_afterwards ?? []);
  const authorise_afterwards = state === 'success' ? earliest(owed) : null;
  return {
    ...{ state, reasons, parts, blocks, excluded, authorise_afterwards, head },
    description: describe({ state, parts, reasons, authorise_afterwards }),
    decided_at: facts.now,
    pull_request: number,
    base: base.branch,
    base_commit: base.commit ?? null,
    digest: digestAt(head, facts),
    policy_version: facts.policy?.version ?? null,
  };
}

function earliest(owed: readonly AuthoriseAfterwards[]): AuthoriseAfterwards | null {
  return owed.toSorted((a, b) => (a.deadline < b.deadline ? -1 : 1))[0] ?? null;
}

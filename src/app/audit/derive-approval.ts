import { canonicalJson, contentDigest, type HashText, type Material } from '../../core/approval/content-digest.ts';
import { type DecidePorts, decide } from '../../core/approval/decide.ts';
import type { ResolvedFacts } from '../../core/approval/facts.ts';
import { planDigests } from '../../core/audit/approved-plan.ts';
import { factsAgain } from '../../core/audit/seen-facts.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { ledgerFacts } from '../../core/proposal/ledger-facts.ts';
import { isJsonMap, type JsonMap, type JsonValue } from '../../core/record/json.ts';
import { fieldToJson, recordToJson } from '../../core/record/record-json.ts';
import { authorisationOf, decidingConfiguration, type Evidence } from '../../core/registration/evidence.ts';
import { type Instant, parseInstant } from '../../core/time/instant.ts';
import { type ContentPorts, materialOf, toChangedPath, touchedChanges } from '../change/gather-content.ts';
import type { TreeChange } from '../change/pull-objects.ts';

export type DerivePorts = ContentPorts &
  DecidePorts & {
    readonly hashText: HashText;
    readonly loadAt: (commit: string) => Promise<Ledger>;
    readonly checkFacts: (facts: JsonMap) => readonly Finding[];
  };

/** The merge, and the draft as it stood when it was registered. */
export type DerivedFrom = {
  readonly id: string;
  readonly evidence: Evidence;
  readonly base: string;
  readonly merge: string;
  readonly draft: { readonly path: string; readonly blob: string } | undefined;
};

export type Derived = {
  readonly policyDigest: string;
  readonly digest: string | null;
  /** The evidence as the decision gives it once more; `undefined` where the facts of then are not all at hand. */
  readonly evidence: Evidence | undefined;
  /** What landed is not what was decided, so that its details cannot be had from git. */
  readonly isOtherContent: boolean;
  readonly why: string | undefined;
};

/** Makes the decision on a change once more, from the commits of the branch and what was kept of the forge. */
export async function deriveApproval(from: DerivedFrom, ports: DerivePorts): Promise<Derived> {
  const { base, merge, draft, evidence } = from;
  const ledger = await ports.loadAt(base);
  const changes = await ports.objects.changes(base, merge);
  const policyDigest = policyDigestOf(ledger, ports.hashText);
  const digest = await landedDigest(changes, draft, ports);
  const seen = evidence.facts?.seen as JsonValue | undefined;
  const now = parseInstant(evidence.merged_at ?? '');
  const untold = (why: string): Derived => ({ policyDigest, digest, evidence: undefined, isOtherContent: false, why });
  if (!isJsonMap(seen)) return untold('the evidence does not keep what the decision looked at');
  if (now === undefined) return untold('the evidence does not say when it was merged');
  const facts = await factsOf(seen, { from, ledger, changes, now }, ports);
  const faults = ports.checkFacts(fieldToJson(facts) as JsonMap);
  if (faults.length > 0) return untold(`what was kept is no set of facts: ${faults[0]?.place.pointer ?? ''}`);
  const decision = decide(facts, ports);
  const landing = {
    ...{ pullRequest: evidence.pull_request ?? 0, baseCommit: base, mergeCommit: merge, digest },
    ...{ mergedAt: evidence.merged_at ?? '', mergedBy: evidence.merged_by ?? null },
  };
  const again = authorisationOf(from.id, decision, facts, {
    ...{ landing, policyDigest },
    planDigests: planDigestsOf(facts, ports.hashText),
  });
  const isOtherContent = digest !== decision.digest;
  return { policyDigest, digest, evidence: again.evidence, isOtherContent, why: undefined };
}

/** Of the change that a pull request raises; a pull request raises one at most. */
export function planDigestsOf({ changes }: Pick<ResolvedFacts, 'changes'>, hashText: HashText) {
  const raised = changes.find(({ before, id }) => before === null && id === undefined)?.after;
  return raised === undefined || raised === null ? {} : planDigests(recordToJson(raised), hashText);
}

export function policyDigestOf({ configuration }: Ledger, hashText: HashText): string {
  const deciding = decidingConfiguration(configuration) as unknown as JsonValue;
  return hashText(`gitsm policy 1\n${canonicalJson(deciding)}`);
}

async function landedDigest(
  changes: readonly TreeChange[],
  draft: DerivedFrom['draft'],
  ports: DerivePorts,
): Promise<string> {
  const landed = changes.map((one) =>
    one.path === draft?.path && one.after !== null ? { ...one, after: { ...one.after, blob: draft.blob } } : one,
  );
  return contentDigest((await materialOf(landed, ports)) as unknown as Material, ports.hashText);
}

type Around = {
  readonly from: DerivedFrom;
  readonly ledger: Ledger;
  readonly changes: readonly TreeChange[];
  readonly now: Instant;
};

/** Their shape is checked by the caller before anything is decided on them. */
async function factsOf(seen: JsonMap, { from, ledger, changes, now }: Around, ports: DerivePorts) {
  const sides = { mergeBase: from.base, head: from.merge };
  const facts = factsAgain(seen, {
    ...ledgerFacts(ledger, []),
    now: from.evidence.merged_at ?? '',
    changed_paths: changes.map(toChangedPath),
    changes: [...(await touchedChanges(changes, sides, { base: ledger, now }, ports))],
  });
  return facts as unknown as ResolvedFacts;
}

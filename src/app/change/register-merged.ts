import { contentDigest, type HashText, type Material } from '../../core/approval/content-digest.ts';
import type { DecidePorts } from '../../core/approval/decide.ts';
import { registerDraft } from '../../core/journal/register-draft.ts';
import type { Draft, Ledger } from '../../core/ledger/ledger.ts';
import type { FileEffect, FilePlan } from '../../core/plan/plan.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import { toRecordId } from '../../core/record/record-id.ts';
import { authorisationOf, type Landing } from '../../core/registration/evidence.ts';
import { registerChange } from '../../core/registration/register-change.ts';
import { parseInstant } from '../../core/time/instant.ts';
import { planDigestsOf, policyDigestOf } from '../audit/derive-approval.ts';
import type { Tip } from '../settle-plan.ts';
import { decideLanded, type MergedPull } from './decide-landed.ts';
import { materialOf } from './gather-content.ts';
import type { FactsPorts } from './gather-decision-facts.ts';

export type RegisterPorts = FactsPorts &
  DecidePorts & {
    readonly hashText: HashText;
    readonly loadAt: (commit: string) => Promise<Ledger>;
    /** What is open now stands for what was open at the merge. */
    readonly proposals: readonly Proposal[] | null;
    readonly repository: string;
    readonly defaultBranch: string;
    /** In whose name automation writes. */
    readonly us: { readonly login: string; readonly user_id: number };
  };

/**
 * Registers drafts that were merged: what the forge says of their pull request decides over id, people, times and
 * evidence. A draft that no pull request brought is left as it is, and told of.
 */
export async function registerMerged({ ledger }: Pick<Tip, 'ledger'>, ports: RegisterPorts): Promise<FilePlan> {
  const effects: FileEffect[] = [];
  const summary: string[] = [];
  for (const draft of ledger.drafts) {
    const pull = await pullOf(draft, ports);
    if (pull === undefined) continue;
    const id = toRecordId(draft.kind, pull.number);
    if (ledger.entries.some(({ record }) => record.id === id)) continue;
    effects.push(await register(draft, pull, ledger, ports));
    summary.push(`${draft.path} registered as ${id}`);
  }
  return { effects, summary };
}

/** The pull request that brought the file, by the latest commit of it that one merged. */
async function pullOf({ path }: Draft, { forge, defaultBranch }: RegisterPorts): Promise<MergedPull | undefined> {
  for (const commit of await forge.commitsOfPath(path)) {
    const number = await forge.pullOfCommit(commit);
    const pull = number === undefined ? undefined : await forge.pull(number);
    if (pull === undefined || pull.merged === null || pull.base !== defaultBranch) continue;
    const [mergedAt, raisedAt] = [parseInstant(pull.merged.at), parseInstant(pull.openedAt)];
    if (mergedAt !== undefined && raisedAt !== undefined) return { ...pull, merged: pull.merged, mergedAt, raisedAt };
  }
  return undefined;
}

async function register(
  draft: Draft,
  pull: MergedPull,
  { configuration }: Ledger,
  ports: RegisterPorts,
): Promise<FileEffect> {
  const id = toRecordId(draft.kind, pull.number);
  const raised = { by: pull.author?.login ?? ports.us.login, at: pull.raisedAt };
  if (draft.kind === 'problem') {
    const source = { kind: 'pull_request', repository: ports.repository, number: pull.number } as const;
    const attribution = { ...raised, source: { pull_request: pull.number } };
    return registerDraft(draft, configuration, { id, attribution, source });
  }
  return registerChange(draft, configuration, {
    ...{ id, raised, pullRequest: pull.number, repository: ports.repository, mergedBy: pull.merged.by },
    landed: { by: ports.us.login, at: pull.mergedAt },
    authorisation: await authorise(draft, pull, ports),
  });
}

/** Decides once more, over what was so at the merge. */
async function authorise(draft: Draft, pull: MergedPull, ports: RegisterPorts) {
  const { decision, facts, base } = await decideLanded(pull, pull.mergedAt, ports);
  const { commit } = pull.merged;
  const landing: Landing = {
    ...{ pullRequest: pull.number, baseCommit: base.commit, mergeCommit: commit },
    ...{ mergedAt: pull.merged.at, mergedBy: pull.merged.by },
    digest: await landedDigest(draft, { baseCommit: base.commit, commit }, ports),
  };
  const policyDigest = policyDigestOf(base.ledger, ports.hashText);
  const planDigests = planDigestsOf(facts, ports.hashText);
  return authorisationOf(toRecordId('change', pull.number), decision, facts, { landing, policyDigest, planDigests });
}

/** Of what the merge brought, with the draft as it stands now: an edit in between is not what was approved. */
async function landedDigest(
  { path, blob }: Draft,
  { baseCommit, commit }: { readonly baseCommit: string; readonly commit: string },
  ports: RegisterPorts,
): Promise<string> {
  const changes = await ports.objects.changes(baseCommit, commit);
  const landed = changes.map((one) =>
    one.path === path && one.after !== null ? { ...one, after: { ...one.after, blob } } : one,
  );
  return contentDigest((await materialOf(landed, ports)) as unknown as Material, ports.hashText);
}

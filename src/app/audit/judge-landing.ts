import { classOf } from '../../core/approval/classify-paths.ts';
import type { HashText } from '../../core/approval/content-digest.ts';
import type { DecidePorts } from '../../core/approval/decide.ts';
import type { Decision } from '../../core/approval/decision.ts';
import type { TouchedChange } from '../../core/approval/facts.ts';
import { isProgress, pushFacts } from '../../core/audit/landed-push.ts';
import type { Judgement, Landing } from '../../core/audit/landing.ts';
import { judgeHistory } from '../../core/history/judge-history.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import { readSaid } from '../../core/proposal/said-words.ts';
import { pathKind } from '../../core/record/record-id.ts';
import { factsAt } from '../../core/registration/facts-at-merge.ts';
import { formatInstant, type Instant, parseInstant } from '../../core/time/instant.ts';
import { decideChange } from '../change/decide-change.ts';
import { toChangedPath, touchedChanges } from '../change/gather-content.ts';
import { type FactsPorts, gatherDecisionFacts } from '../change/gather-decision-facts.ts';
import type { TreeChange } from '../change/pull-objects.ts';

export type JudgePorts = FactsPorts &
  DecidePorts & {
    readonly hashText: HashText;
    readonly loadAt: (commit: string) => Promise<Ledger>;
    readonly proposals: readonly Proposal[] | null;
    /** Owner and name of where this runs. */
    readonly repository: string;
    readonly branch: string;
    readonly us: number;
    readonly now: Instant;
  };

export type Judged = {
  readonly judgement: Judgement;
  readonly paths: readonly string[];
  readonly service: string | undefined;
};

const IN_ORDER: Judgement = { is: 'in_order' };

/** Decides once more what landed, by the policy of before, from git and the forge. */
export async function judgeLanding(landing: Landing, tip: Ledger, ports: JudgePorts): Promise<Judged> {
  const { objects } = ports;
  for (const commit of [landing.base, landing.commit])
    if (!(await objects.fetchCommit(commit))) return untold(`${commit.slice(0, 7)} could not be fetched`);
  const ledger = await ports.loadAt(landing.base);
  const changes = await objects.changes(landing.base, landing.commit);
  const paths = changes.map(({ path }) => path).sort();
  const waiting = tip.drafts.find(({ path }) => landing.pull !== null && paths.includes(path));
  if (waiting !== undefined) return untold(`${waiting.path} is not registered yet`);
  const sides = { mergeBase: landing.base, head: landing.commit };
  const touched = await touchedChanges(changes, sides, { base: ledger, now: landing.at ?? ports.now }, ports);
  const about: About = { landing, ledger, changes, touched };
  const judgement = isGoverned(ledger, ports) ? await judge(about, ports) : IN_ORDER;
  return { judgement, paths, service: (touched[0]?.after ?? touched[0]?.before)?.service };
}

type About = {
  readonly landing: Landing;
  readonly ledger: Ledger;
  readonly changes: readonly TreeChange[];
  readonly touched: readonly TouchedChange[];
};

function untold(why: string): Judged {
  return { judgement: { is: 'untold', why }, paths: [], service: undefined };
}

/** Until the configuration names the repository it is a copy in which nothing holds yet. */
function isGoverned({ configuration }: Ledger, { repository }: JudgePorts): boolean {
  return configuration.organisation?.value.repository?.toLowerCase() === repository.toLowerCase();
}

async function judge(about: About, ports: JudgePorts): Promise<Judgement> {
  if (about.landing.by?.id === ports.us && about.landing.pull === null) return judgeOurs(about);
  const forged = await forgedEvidence(about, ports);
  if (forged !== undefined) return { is: 'unauthorised', why: forged };
  return about.landing.pull === null ? judgePush(about, ports) : judgePull(about, about.landing.pull, ports);
}

/** Whoever can run a workflow can push in our name: the rules are never ours to change. */
function judgeOurs({ ledger, changes }: About): Judgement {
  const policy = ledger.configuration.approvals?.value;
  const control = changes.find(({ path }) => policy === undefined || classOf(path, policy) === 'control');
  if (control === undefined) return IN_ORDER;
  return { is: 'unauthorised', why: `our own account changed ${control.path}, which it never does` };
}

/** Evidence, or its absence, that came by another hand than ours. */
async function forgedEvidence({ landing, ledger, changes }: About, ports: JudgePorts): Promise<string | undefined> {
  const records = changes.filter(({ path }) => pathKind(path).is === 'record');
  const filesOf = (side: 'before' | 'after') =>
    records.flatMap((one) => (one[side] === null ? [] : [{ path: one.path, ...one[side] }]));
  const [before, after] = [await ports.loadFiles(filesOf('before')), await ports.loadFiles(filesOf('after'))];
  const found = judgeHistory(before.entries, after.entries, {
    configuration: ledger.configuration,
    author: landing.by?.login ?? 'somebody unknown',
  }).find(({ code }) => code === 'HISTORY_EVIDENCE_FORGED');
  if (found === undefined) return undefined;
  const { what, field } = found.args;
  return `${String(field)} of ${found.place.path} was ${String(what)} by hand, which only registration writes`;
}

/** What is carried out, and edits that ask for nobody, may come past pull requests; nothing else does. */
async function judgePush({ landing, ledger, changes, touched }: About, ports: JudgePorts): Promise<Judgement> {
  const carried = new Set(touched.filter(isProgress).map(({ path }) => path));
  const changed = changes.filter(({ path }) => !carried.has(path)).map(toChangedPath);
  if (changed.length === 0) return IN_ORDER;
  const facts = pushFacts({
    ...{ branch: ports.branch, commit: landing.commit, by: landing.by, changed },
    base: { commit: landing.base, ledger },
    at: formatInstant(landing.at ?? ports.now),
    changes: touched.filter(({ path }) => !carried.has(path)),
  });
  const decision = decideChange(facts, ports);
  if (decision.state === 'success') return IN_ORDER;
  return { is: 'unauthorised', why: `pushed past pull requests; the policy says ${sayingOf(decision)}` };
}

async function judgePull({ landing, ledger }: About, number: number, ports: JudgePorts): Promise<Judgement> {
  const pull = await ports.forge.pull(number);
  const mergedAt = parseInstant(pull?.merged?.at ?? '');
  if (pull?.merged === undefined || pull.merged === null || mergedAt === undefined)
    return { is: 'untold', why: `pull request ${number} could not be read` };
  const others = ports.proposals?.filter((other) => other.pull !== number && other.openedAt <= (pull.merged?.at ?? ''));
  const base = { commit: landing.base, ledger };
  const words = readSaid(await ports.forge.comments(number), ports.us);
  const context = { ...ports, base, words, defaultBranch: ports.branch, now: mergedAt, others: others ?? null };
  const gathered = factsAt(await gatherDecisionFacts(pull, context), pull.merged.at);
  const decision = decideChange(gathered, ports);
  if (decision.state === 'success') return IN_ORDER;
  const says = `merged without its approval; the policy says ${sayingOf(decision)}`;
  return decision.state === 'error' && gathered.truncated.length > 0
    ? { is: 'untold', why: says }
    : { is: 'unauthorised', why: says };
}

function sayingOf({ state, description }: Decision): string {
  return `${state}: ${description}`;
}

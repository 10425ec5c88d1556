import type { HashText } from '../../core/approval/content-digest.ts';
import type { OrganisationConfig } from '../../core/config/configuration.ts';
import { commitSubject } from '../../core/encode/commit-subject.ts';
import type { DeploymentReport, Phase } from '../../core/gate/deployment-report.ts';
import { deliveryOf, showDeployment } from '../../core/gate/match-delivery.ts';
import { toEntry } from '../../core/journal/attribution.ts';
import type { CheckDocument } from '../../core/journal/outcome.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import type { FileEffect, Plan } from '../../core/plan/plan.ts';
import type { Edit } from '../../core/record/edit.ts';
import { fieldToJson, recordToJson } from '../../core/record/record-json.ts';
import { formatInstant, type Instant, toInstant } from '../../core/time/instant.ts';
import { moveRecord } from '../move-record.ts';

export type NoteOptions = {
  readonly now: Instant;
  /** The account that the forge says sent it. */
  readonly sender: { readonly login: string; readonly id: number };
  readonly us: string;
  readonly organisation: OrganisationConfig;
  readonly checkDocument: CheckDocument;
  readonly hashText: HashText;
};

export type Noted = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly reason: string };

type ChangeEntry = Extract<Entry, { readonly kind: 'change' }>;

/**
 * Journals what a pipeline tells of a deployment: its start sets the change to work, its success to review once all
 * that it delivers is deployed; after a failure or a bypass a review is owed. The same report twice is one.
 */
export function noteDeployment(ledger: Ledger, report: DeploymentReport, options: NoteOptions): Noted {
  if (!isListed(report, options)) return refuse(`${options.sender.login} is not among deployments.senders`);
  const entry = ledger.entries.find(({ record }) => record.id === report.change);
  if (entry?.kind !== 'change') return refuse(`there is no ${report.change}`);
  const rule = ruleOf(report, options.hashText);
  if (entry.record.journal.some(({ source }) => source?.rule === rule)) return toPlan([], report);
  const moved = move(ledger, entry, { report, rule, options });
  const effects = moved ?? [noteAlone(entry, { report, rule, options })];
  return toPlan([...effects, ...reviewEdits(entry, report.phase, options)], report);
}

function refuse(reason: string): Noted {
  return { ok: false, reason };
}

function toPlan(effects: readonly FileEffect[], { change, phase, deployment }: DeploymentReport): Noted {
  const summary = effects.length === 0 ? [] : [`${change}: deployment of ${showDeployment(deployment)} ${phase}`];
  return {
    ok: true,
    plan: { files: { effects, summary }, subject: commitSubject('note a deployment of', [change]), forge: [] },
  };
}

/** By number: a login can change hands. */
function isListed({ deployment }: DeploymentReport, { sender, organisation }: NoteOptions): boolean {
  return (organisation.deployments?.senders ?? []).some(
    ({ user_id, repositories }) =>
      user_id === sender.id &&
      (repositories === undefined ||
        repositories.some((name) => name.toLowerCase() === deployment.repository.toLowerCase())),
  );
}

/** Known again by what was deployed, by which run, and how far it came. */
function ruleOf(report: DeploymentReport, hashText: HashText): string {
  const key = JSON.stringify([report.run, report.phase, ...Object.values(report.deployment)]);
  return `deployment/${report.phase}/${hashText(key).slice('sha256:'.length, 'sha256:'.length + 16)}`;
}

type Telling = { readonly report: DeploymentReport; readonly rule: string; readonly options: NoteOptions };

function attributionOf({ rule, options }: Telling) {
  return { by: options.us, at: options.now, proven: true, source: { rule } } as const;
}

function noteOf({ report, options }: Telling): string {
  const { phase, deployment, run, actor, reason } = report;
  const why = reason === undefined ? '' : ` The gate said no; ${actor} gave as the reason: ${reason}`;
  return `Deployment of ${showDeployment(deployment)} ${phase}, told by ${options.sender.login} for ${actor}: ${run}.${why}`;
}

/** `undefined` where the change stays where it is, or may not move: then it is noted alone. */
function move(ledger: Ledger, entry: ChangeEntry, telling: Telling): readonly FileEffect[] | undefined {
  const to = nextState(entry, telling.report);
  if (to === undefined) return undefined;
  const { checkDocument, now } = telling.options;
  const at = formatInstant(now);
  const fields: Readonly<Record<string, string>> =
    to === 'implementing' ? { 'implemented.start': at } : { 'implemented.end': at };
  const outcome = moveRecord(ledger, entry.record.id, to, {
    ...attributionOf(telling),
    ...{ checkDocument, note: noteOf(telling), fields },
  });
  return outcome.ok ? outcome.plan.effects : undefined;
}

function nextState({ record }: ChangeEntry, report: DeploymentReport): 'implementing' | 'review' | undefined {
  if (report.phase === 'started' && record.state === 'scheduled') return 'implementing';
  if (report.phase !== 'succeeded' || record.state !== 'implementing') return undefined;
  const done = new Set(record.journal.flatMap(({ note }) => deliveriesIn(record, note)));
  const now = deliveryOf(record, report.deployment);
  const open = (record.delivers ?? []).filter((_, index) => index !== now && !done.has(index));
  return open.length === 0 ? 'review' : undefined;
}

/** What was told as deployed before, by the words of our own entries. */
function deliveriesIn(record: ChangeEntry['record'], note: string | undefined): readonly number[] {
  const isSuccess = note?.startsWith('Deployment of ') === true && note.includes(' succeeded, told by ');
  if (!isSuccess) return [];
  return (record.delivers ?? []).flatMap(({ repository, environment }, index) =>
    note?.startsWith(`Deployment of ${repository}`) && note.includes(` to ${environment} succeeded`) ? [index] : [],
  );
}

function noteAlone(entry: ChangeEntry, telling: Telling): FileEffect {
  const value = recordToJson(toEntry(entry.record.journal, attributionOf(telling), { note: noteOf(telling) }));
  return { kind: 'edit_record', path: entry.path, edits: [{ op: 'append', pointer: '/journal', value }] };
}

const DAY = 24 * 3600;

function reviewEdits(
  { path, record }: ChangeEntry,
  phase: Phase,
  { now, organisation }: NoteOptions,
): readonly FileEffect[] {
  if (phase !== 'failed' && phase !== 'bypassed') return [];
  const due = formatInstant(toInstant(now + (organisation.review?.change_within_days ?? 5) * DAY));
  const owed: readonly Edit[] = [
    {
      op: 'set',
      pointer: '/review',
      value: fieldToJson({ ...record.review, required: true, due_at: record.review?.due_at ?? due }),
    },
  ];
  const isAsked = (record.tasks ?? []).some(({ id }) => id === 'bypass-review');
  if (phase === 'failed' || isAsked) return [{ kind: 'edit_record', path, edits: owed }];
  const task = {
    id: 'bypass-review',
    title: 'Find out why it was deployed past the gate',
    kind: 'review',
    state: 'open',
    due_at: due,
  };
  return [{ kind: 'edit_record', path, edits: [...owed, { op: 'append', pointer: '/tasks', value: task }] }];
}

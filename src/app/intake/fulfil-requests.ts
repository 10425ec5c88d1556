import type { Step } from '../../core/conversation/act/step.ts';
import { isOpenTask } from '../../core/conversation/task/finish-task.ts';
import { startWork } from '../../core/conversation/work.ts';
import { commitSubject } from '../../core/encode/commit-subject.ts';
import {
  type AutomaticOrder,
  automaticOrder,
  DISPATCH,
  dispatchKey,
  dispatchOf,
} from '../../core/intake/automatic/automatic-order.ts';
import type { FulfilmentReport } from '../../core/intake/automatic/fulfilment-report.ts';
import { toEntry } from '../../core/journal/attribution.ts';
import type { CheckDocument } from '../../core/journal/outcome.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { FileEffect, Plan } from '../../core/plan/plan.ts';
import type { Edit } from '../../core/record/edit.ts';
import { recordToJson } from '../../core/record/record-json.ts';
import { formatInstant, type Instant } from '../../core/time/instant.ts';
import { takeSteps } from '../conversation/take-steps.ts';

export type FulfilOptions = {
  readonly now: Instant;
  readonly us: { readonly login: string };
  readonly checkDocument: CheckDocument;
  /** Keys of dispatches that the forge took, and of those whose workflow it does not know. */
  readonly told: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  /** What a workflow has just said of a request. */
  readonly report?: FulfilmentReport | undefined;
};

/**
 * Hands approved requests of automatic items to their workflows. That a dispatch is due is committed first, then it is
 * sent, then marked: a run that dies between sends it again, under the same id. What the workflow says ends the request.
 */
export function fulfilRequests(ledger: Ledger, options: FulfilOptions): Plan {
  const ended = endReported(ledger, options);
  if (ended !== undefined) return ended;
  const effects: FileEffect[] = [];
  const summary: string[] = [];
  const forge: ForgeEffect[] = [];
  for (const entry of ledger.entries) {
    const order = automaticOrder(entry, ledger.configuration);
    if (order === undefined) continue;
    const { edits, says } = markOf(order, options);
    if (edits.length > 0) effects.push({ kind: 'edit_record', path: order.path, edits });
    if (says !== undefined) summary.push(`${order.record.id} ${says}`);
    if (isDue(order)) forge.push(dispatchOf(order));
  }
  return { files: { effects, summary }, subject: commitSubject('hand requests to their workflows', []), forge };
}

function isDue({ record, notice }: AutomaticOrder): boolean {
  return notice >= 0 && record.announced?.[notice]?.delivered_at === undefined;
}

type Mark = { readonly edits: readonly Edit[]; readonly says?: string };

function markOf(order: AutomaticOrder, { now, us, told, unknown }: FulfilOptions): Mark {
  const { record, notice, workflow } = order;
  if (notice < 0) {
    const approved = record.journal.findLast(({ to }) => to === 'approved')?.at ?? formatInstant(now);
    const value = { key: DISPATCH, at: approved };
    return { edits: [{ op: 'append', pointer: '/announced', value }], says: `goes to ${workflow}` };
  }
  const key = dispatchKey(order);
  if (!isDue(order) || (!told.has(key) && !unknown.has(key))) return { edits: [] };
  const delivered: Edit = { op: 'set', pointer: `/announced/${notice}/delivered_at`, value: formatInstant(now) };
  if (told.has(key)) return { edits: [delivered], says: `was handed to ${workflow}` };
  const note = `The workflow ${workflow} could not be started; it is to be done by hand.`;
  const attribution = { by: us.login, at: now, source: { rule: DISPATCH } };
  const value = recordToJson(toEntry(record.journal, attribution, { note }));
  return { edits: [delivered, { op: 'append', pointer: '/journal', value }], says: 'has no workflow' };
}

/** The end that a workflow reports; `undefined` where nothing waits for it, or it has come already. */
function endReported(ledger: Ledger, { report, now, us, checkDocument }: FulfilOptions): Plan | undefined {
  const entry = ledger.entries.find(({ record }) => record.id === report?.request);
  const order = entry && automaticOrder(entry, ledger.configuration);
  if (report === undefined || order === undefined || order.notice < 0) return undefined;
  const rule = `${DISPATCH}-${report.outcome}`;
  if (order.record.journal.some(({ source }) => source?.rule === rule)) return undefined;
  const taken = takeSteps(startWork(ledger), order.record.id, stepsOf(order, report, { now, us }), {
    ...{ us, checkDocument, otherwise: `The workflow failed; it is to be done by hand. ${report.notes}` },
    attribution: { by: us.login, at: now, proven: true, source: { rule } },
  });
  if (!taken.ok) throw new Error(`${order.record.id} cannot be ended as reported: ${taken.why.join(' ')}`);
  return {
    files: taken.work.plan,
    subject: commitSubject('end as its workflow reports', [order.record.id]),
    forge: [],
  };
}

type Ending = Pick<FulfilOptions, 'now' | 'us'>;

/** The owner of the item answers for what is done without anybody. */
function stepsOf(
  { record, item }: AutomaticOrder,
  { outcome, notes }: FulfilmentReport,
  ending: Ending,
): readonly Step[] {
  if (outcome === 'failed') return [];
  const tasks = (record.tasks ?? []).flatMap((task, index) =>
    isOpenTask(task)
      ? [
          [`tasks.${index}.state`, 'done'],
          [`tasks.${index}.done_at`, formatInstant(ending.now)],
          [`tasks.${index}.done_by`, ending.us.login],
        ]
      : [],
  );
  const assignee = record.assignee ?? item.owner;
  return [
    {
      do: 'change',
      to: 'in_fulfilment',
      fields: { ...(assignee === undefined ? {} : { assignee }), ...Object.fromEntries(tasks) },
    },
    { do: 'change', to: 'fulfilled', fields: { 'resolution.code': 'automated', 'resolution.notes': notes } },
  ];
}

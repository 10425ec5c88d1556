import type { Step } from '../../core/conversation/act/step.ts';
import { saysLinkRefusal } from '../../core/conversation/link-refusal.ts';
import { extend, type Work } from '../../core/conversation/work.ts';
import { mend, says } from '../../core/finding/make-finding.ts';
import { type Attribution, toEntry } from '../../core/journal/attribution.ts';
import { findEntry } from '../../core/journal/find-entry.ts';
import type { CheckDocument, Outcome } from '../../core/journal/outcome.ts';
import type { Entry } from '../../core/ledger/ledger.ts';
import type { LinkAnswer } from '../../core/links/edit-link.ts';
import type { FilePlan } from '../../core/plan/plan.ts';
import { recordToJson } from '../../core/record/record-json.ts';
import { toStorableText } from '../../core/record/storable-text.ts';
import { linkTwoRecords, unlinkTwoRecords } from '../link-records.ts';
import { changeRecord, moveRecord } from '../move-record.ts';

export type StepOptions = {
  /** In whose name, when, and what caused it. */
  readonly attribution: Attribution;
  readonly us: { readonly login: string };
  readonly checkDocument: CheckDocument;
  /** The words of the entry that is journalled where no step is, so that the cause is found again. */
  readonly otherwise?: string;
};

export type Taken = { readonly ok: true; readonly work: Work } | Refused;

type Refused = {
  readonly ok: false;
  readonly why: readonly string[];
  /** A hand edit is to be registered first; then it may well be possible. */
  readonly isTooEarly: boolean;
};

/** Takes all steps on one record, or none of them. What is told of them stands in the journal, with its cause. */
export function takeSteps(work: Work, id: string, steps: readonly Step[], options: StepOptions): Taken {
  let taken = work;
  for (const step of steps) {
    const planned = planStep(taken, id, step, options);
    if (!planned.ok) return planned;
    taken = extend(taken, planned.plan);
  }
  if (journalLength(taken, id) > journalLength(work, id)) return { ok: true, work: taken };
  return journalCause(taken, id, options);
}

/** The cause alone, without a change. */
function journalCause(work: Work, id: string, { attribution, otherwise }: StepOptions): Taken {
  const entry = findEntry(work.ledger, id);
  if (!('record' in entry)) return refused(says(entry));
  if (isFull(entry)) return refused(FULL);
  const note = otherwise === undefined ? {} : { note: toStorableText(otherwise).slice(0, LONGEST_NOTE) };
  const value = recordToJson(toEntry(entry.record.journal, attribution, note));
  const edits = [{ op: 'append', pointer: '/journal', value } as const];
  const plan: FilePlan = {
    effects: [{ kind: 'edit_record', path: entry.path, edits }],
    summary: [`${id} noted for ${attribution.by}`],
  };
  return { ok: true, work: extend(work, plan) };
}

type Planned = { readonly ok: true; readonly plan: FilePlan } | Refused;

function refused(...why: readonly string[]): Refused {
  return { ok: false, why, isTooEarly: false };
}

function planStep({ ledger }: Work, id: string, step: Step, options: StepOptions): Planned {
  switch (step.do) {
    case 'change':
      return fromOutcome(planMove(ledger, id, step, options));
    case 'link':
      return fromLink(linkTwoRecords(ledger, { from: id, relation: step.relation, to: step.to }));
    case 'unlink':
      return fromLink(unlinkTwoRecords(ledger, { from: id, relation: step.relation, to: step.to }));
    case 'edit': {
      const entry = findEntry(ledger, id);
      if (!('record' in entry)) return refused(says(entry));
      const summary = [`${id} ${step.says}`];
      return { ok: true, plan: { effects: [{ kind: 'edit_record', path: entry.path, edits: step.edits }], summary } };
    }
  }
}

type Change = Extract<Step, { readonly do: 'change' }>;

function planMove(ledger: Work['ledger'], id: string, step: Change, options: StepOptions): Outcome {
  const { attribution, us, checkDocument } = options;
  const who = step.as === 'us' ? { ...attribution, by: us.login } : attribution;
  const note = step.note === undefined ? {} : { note: toStorableText(step.note).slice(0, LONGEST_NOTE) };
  const more = { ...who, checkDocument, fields: step.fields ?? {}, ...note };
  return step.to === undefined ? changeRecord(ledger, id, more) : moveRecord(ledger, id, step.to, more);
}

const LONGEST_NOTE = 8192;

/** From here on only moves are journalled: a record ends at 64 KiB. */
const NEARLY_FULL = 56 * 1024;
const FULL = 'the record is nearly as long as one may be, and takes nothing more but moves';

function isFull({ record }: Entry): boolean {
  return JSON.stringify(record).length > NEARLY_FULL;
}

function fromOutcome(outcome: Outcome): Planned {
  if (outcome.ok) return { ok: true, plan: outcome.plan };
  const why = outcome.refused.map((one) => `${says(one)} ${mend(one)}`);
  return { ok: false, why, isTooEarly: outcome.refused.some(({ code }) => code === 'MOVE_PENDING') };
}

function fromLink(answer: LinkAnswer): Planned {
  if (answer.is === 'planned') return { ok: true, plan: answer.plan };
  return refused(saysLinkRefusal(answer.refusal));
}

function journalLength({ ledger }: Work, id: string): number {
  const entry = findEntry(ledger, id);
  return 'record' in entry ? entry.record.journal.length : 0;
}

import type { Configuration } from '../../config/configuration.ts';
import { toEntry } from '../../journal/attribution.ts';
import { trackedValues } from '../../journal/record-fields.ts';
import type { FieldValues } from '../../journal/told.ts';
import type { Entry } from '../../ledger/ledger.ts';
import { isFinal } from '../../lifecycle/lifecycle-of.ts';
import type { FileEffect } from '../../plan/plan.ts';
import { expectedPriority } from '../../priority/priority.ts';
import { applyEdits, type Edit } from '../../record/edit.ts';
import { isSameJson, type JsonMap, type JsonValue } from '../../record/json.ts';
import { fieldToJson, recordToJson } from '../../record/record-json.ts';
import { type Instant, parseInstant, toInstant } from '../../time/instant.ts';
import type { IssueFacts } from '../issue-facts.ts';
import { maskedNote } from '../status/masked-line.ts';
import { type DecisionFacts, openingFacts } from './decision-facts.ts';
import { descriptionPath, openRecord } from './open-record.ts';
import type { Reading } from './reading.ts';
import { fingerprintIn, sourceOf } from './text-source.ts';

export type ReadAgain = {
  readonly files: readonly FileEffect[];
  /** The record as it is then. */
  readonly entry: Entry;
  readonly summary: string;
};

type Edited = {
  readonly entry: Entry;
  /** What the issue says now; absent where it is not read any more. */
  readonly reading: Reading | undefined;
  readonly facts: DecisionFacts;
};

/**
 * An issue that was edited after it was read. While its record is new, the record follows; later the edit is noted,
 * since people work by what was written before. What is final stays as it is.
 */
export function readAgain(issue: IssueFacts, { entry, reading, facts }: Edited): ReadAgain | undefined {
  if (reading !== undefined) return followText(issue, reading, { entry, facts });
  return isFinal(entry.kind, entry.record.state) ? undefined : noteEdit(issue, entry, facts);
}

const NOTED = 'The text of the issue was edited after work had begun; this record was not read again from it.';

function noteEdit(issue: IssueFacts, entry: Entry, facts: DecisionFacts): ReadAgain {
  const edits = [journalEdit(issue, entry, facts, { note: NOTED })];
  return edited(entry, { edits, beside: [] }, `${entry.record.id}: an edit of its issue is noted`);
}

type Following = { readonly entry: Entry; readonly facts: DecisionFacts };

function followText(issue: IssueFacts, reading: Reading, { entry, facts }: Following): ReadAgain {
  const openedAt = parseInstant(entry.record.opened_at) ?? toInstant(0);
  const fresh = openRecord(reading, openingFacts(issue, openedAt, facts));
  const set = newlyTold(entry, trackedValues(fresh.value, entry.kind), facts.status.configuration);
  const texts = textEdits(entry, fresh.value);
  const told = Object.entries(set).map(([name, value]) => toEdit(name, value));
  const lines = ['The issue was edited, and read again.', maskedNote(reading.masked)].filter((line) => line !== '');
  const note = { ...(Object.keys(set).length === 0 ? {} : { set }), note: lines.join('\n') };
  const edits = [...texts, ...told, journalEdit(issue, entry, facts, note)];
  const beside = besideEffects(entry.path, facts.beside, fresh.beside);
  return edited(entry, { edits, beside }, `${entry.record.id} read again from its issue`);
}

/** Fields that say what the issue says, and nothing that follows from them. */
const SAID = ['impact', 'urgency', 'service', 'category', 'requested_for'] as const;

/**
 * The tracked fields that the edit changes. What the issue said before stands in the entries that were read from it;
 * what people set since then stays, unless the author says something new about it.
 */
function newlyTold(
  entry: Entry,
  fresh: FieldValues,
  configuration: Configuration,
): Readonly<Record<string, JsonValue>> {
  const before = lastRead(entry);
  const record = recordToJson(entry.record);
  const set: Record<string, JsonValue> = {};
  const take = (name: string): void => {
    const [said, says, is] = [before[name] ?? null, fresh[name] ?? null, record[name] ?? null];
    if (!isSameJson(said, says) && !isSameJson(is, says)) set[name] = says;
  };
  for (const name of SAID) take(name);
  // The team and who is on call follow the service only as long as nobody has put the record elsewhere.
  if (isSameJson(before.team ?? null, record.team ?? null)) take('team');
  if (set.team !== undefined && isSameJson(before.assignee ?? null, record.assignee ?? null)) take('assignee');
  const priority = priorityAfter({ ...record, ...set }, configuration);
  if (priority !== undefined && priority !== record.priority) set.priority = priority;
  return set;
}

function priorityAfter(record: JsonMap, configuration: Configuration): JsonValue | undefined {
  const matrix = configuration.organisation?.value.priority_matrix;
  return matrix === undefined ? undefined : expectedPriority(record as Parameters<typeof expectedPriority>[0], matrix);
}

function lastRead({ record }: Entry): Readonly<Record<string, JsonValue>> {
  const read = record.journal.filter(({ source }) => fingerprintIn(source) !== undefined);
  const values = Object.assign({}, ...read.map(({ set }) => set ?? {})) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fieldToJson(value)]));
}

/** Title, description, what is still asked for: kept by git alone, so they are simply replaced. */
function textEdits(entry: Entry, fresh: JsonMap): readonly Edit[] {
  const record = recordToJson(entry.record);
  return ['title', 'description', 'needs_info'].flatMap((name) => {
    const [is, says] = [record[name] ?? null, fresh[name] ?? null];
    return isSameJson(is, says) ? [] : [toEdit(name, says)];
  });
}

function toEdit(name: string, value: JsonValue): Edit {
  const pointer = `/${name}`;
  return value === null ? { op: 'remove', pointer } : { op: 'set', pointer, value };
}

function besideEffects(path: string, is: string | undefined, says: string | undefined): readonly FileEffect[] {
  if (is === says) return [];
  const file = descriptionPath(path);
  return says === undefined ? [{ kind: 'remove_file', path: file }] : [{ kind: 'write_text', path: file, text: says }];
}

type Told = { readonly set?: Readonly<Record<string, JsonValue>>; readonly note: string };

/** In our name, as the forge does not say who edited; at the time of the edit, which is never after now. */
function journalEdit(issue: IssueFacts, { record }: Entry, { us, status }: DecisionFacts, told: Told): Edit {
  const at = toInstant(Math.min(status.now, editedAt(issue) ?? status.now));
  const entry = toEntry(record.journal, { by: us.login, at, source: sourceOf(issue) }, told);
  return { op: 'append', pointer: '/journal', value: recordToJson(entry) };
}

export function editedAt(issue: IssueFacts): Instant | undefined {
  return parseInstant(issue.last_edited_at ?? issue.updated_at);
}

type Changes = { readonly edits: readonly Edit[]; readonly beside: readonly FileEffect[] };

/** The record with the edits, and the effects that make them. */
export function edited(entry: Entry, { edits, beside }: Changes, summary: string): ReadAgain {
  const applied = applyEdits(recordToJson(entry.record), edits);
  if (!applied.ok) throw new Error(`cannot edit ${entry.record.id}: ${applied.reason}`);
  const after = { ...entry, record: applied.value } as unknown as Entry;
  return { files: [{ kind: 'edit_record', path: entry.path, edits }, ...beside], entry: after, summary };
}

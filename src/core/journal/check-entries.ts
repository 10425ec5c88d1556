import type { Finding, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Entry } from '../ledger/ledger.ts';
import { statesOf } from '../lifecycle/lifecycle-of.ts';
import type { JsonValue } from '../record/json.ts';
import type { JournalEntry, RecordKind } from '../record/record.ts';
import { formatInstant, type Instant, parseInstant, toInstant } from '../time/instant.ts';
import { fitsShape } from './shape.ts';
import { type TrackedField, trackedField, trackedFields } from './tracked-fields.ts';

/** Clocks of machines differ; an entry may be this much ahead of ours. */
export const CLOCK_TOLERANCE_SECONDS = 300;

/** Each entry by itself and against the one before: times in order and none in the future, states and values known. */
export function checkEntries({ kind, path, record }: Entry, now: Instant): readonly Finding[] {
  const findings: Finding[] = [];
  let previous: Instant | undefined;
  record.journal.forEach((entry, index) => {
    const at = (key: string): Place => ({ path, pointer: `/journal/${index}${key}`, on: 'value' });
    const happened = parseInstant(entry.at);
    for (const found of [
      checkTimes(entry, { at, happened, previous, now }),
      checkTo(entry, kind, at),
      checkSet(entry, kind, at),
      checkEmpty(entry, at),
    ]) {
      if (found.length > 0) findings.push(...found);
    }
    previous = happened ?? previous;
  });
  return findings;
}

/** Nearly always the answer, and asked for a million entries: one list for all. */
const NOTHING: readonly Finding[] = [];

type PlaceOf = (key: string) => Place;

type Times = {
  readonly at: PlaceOf;
  readonly happened: Instant | undefined;
  readonly previous: Instant | undefined;
  readonly now: Instant;
};

function checkTimes(entry: JournalEntry, { at, happened, previous, now }: Times): readonly Finding[] {
  if (happened === undefined) return [finding('JOURNAL_NOT_AN_INSTANT', at('/at'), { found: entry.at })];
  const isInOrder = previous === undefined || happened >= previous;
  if (isInOrder && entry.recorded_at === undefined && !isFuture(happened, now)) return NOTHING;
  const findings: Finding[] = [];
  if (previous !== undefined && happened < previous) {
    const args = { at: entry.at, previous: formatInstant(previous) };
    findings.push(finding('JOURNAL_OUT_OF_ORDER', at('/at'), args));
  }
  if (isFuture(happened, now)) findings.push(future(at('/at'), entry.at, now));
  if (entry.recorded_at !== undefined) findings.push(...checkRecorded(entry.recorded_at, { happened, now, at }));
  return findings;
}

function checkRecorded(
  text: string,
  { happened, now, at }: { readonly happened: Instant; readonly now: Instant; readonly at: PlaceOf },
): readonly Finding[] {
  const recorded = parseInstant(text);
  if (recorded === undefined) return [finding('JOURNAL_NOT_AN_INSTANT', at('/recorded_at'), { found: text })];
  if (recorded < happened) {
    const args = { recorded: text, at: formatInstant(happened) };
    return [finding('JOURNAL_RECORDED_EARLIER', at('/recorded_at'), args)];
  }
  return isFuture(recorded, now) ? [future(at('/recorded_at'), text, now)] : [];
}

export function isFuture(at: Instant, now: Instant): boolean {
  return at > toInstant(now + CLOCK_TOLERANCE_SECONDS);
}

function future(place: Place, at: string, now: Instant): Finding {
  return finding('JOURNAL_FUTURE', place, { at, now: formatInstant(now) });
}

function checkTo({ to }: JournalEntry, kind: RecordKind, at: PlaceOf): readonly Finding[] {
  const known = statesOf(kind);
  if (to === undefined || known.includes(to)) return NOTHING;
  return [finding('JOURNAL_STATE_UNKNOWN', at('/to'), { to, kind, known, near: nearest(to, known) ?? '' })];
}

function checkSet({ set }: JournalEntry, kind: RecordKind, at: PlaceOf): readonly Finding[] {
  if (set === undefined) return NOTHING;
  const findings: Finding[] = [];
  for (const name of Object.keys(set)) {
    const field = trackedField(kind, name);
    const value = set[name] as JsonValue;
    if (field === undefined) findings.push(unknownField(name, kind, at(`/set/${name}`)));
    else if (!fits(field, value)) findings.push(invalidValue(name, value, at(`/set/${name}`)));
  }
  return findings;
}

function fits(field: TrackedField, value: JsonValue): boolean {
  return value === null ? field.always !== true : fitsShape(value, field.shape);
}

function unknownField(field: string, kind: RecordKind, place: Place): Finding {
  const known = Object.keys(trackedFields[kind]);
  const args = { field, kind, known, near: nearest(field, known) ?? '' };
  return finding('JOURNAL_FIELD_UNKNOWN', { ...place, on: 'key' }, args);
}

function invalidValue(field: string, value: unknown, place: Place): Finding {
  const text = JSON.stringify(value);
  return finding('JOURNAL_VALUE_INVALID', place, { field, value: text.length > 100 ? `${text.slice(0, 100)}…` : text });
}

/** A comment that starts or stops a clock is journalled by its source alone. */
function checkEmpty({ to, set, note, source }: JournalEntry, at: PlaceOf): readonly Finding[] {
  const saysNothing = to === undefined && set === undefined && note === undefined && source === undefined;
  return saysNothing ? [finding('JOURNAL_ENTRY_EMPTY', at(''))] : NOTHING;
}

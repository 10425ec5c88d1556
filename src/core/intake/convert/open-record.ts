import type { Configuration } from '../../config/configuration.ts';
import { toEntry } from '../../journal/attribution.ts';
import { trackedValues } from '../../journal/record-fields.ts';
import { startingFields } from '../../journal/starting-fields.ts';
import { lifecycleOf } from '../../lifecycle/lifecycle-of.ts';
import type { JsonMap } from '../../record/json.ts';
import type { JournalEntry } from '../../record/record.ts';
import { pathOfRecord, type RecordId, toRecordId } from '../../record/record-id.ts';
import { recordToJson } from '../../record/record-json.ts';
import type { SlaRules } from '../../sla/sla-rules.ts';
import { formatInstant, type Instant, parseInstant, toInstant } from '../../time/instant.ts';
import type { IssueFacts } from '../issue-facts.ts';
import { maskedNote } from '../status/masked-line.ts';
import type { Reading } from './reading.ts';
import { withCourse } from './request-course.ts';
import { standsBeside } from './stored-text.ts';
import { sourceOf } from './text-source.ts';

/** A record as an issue opens it. Nothing in it depends on when the issue is read. */
export type OpenedRecord = {
  readonly id: RecordId;
  readonly path: string;
  readonly value: JsonMap;
  /** What stands beside the record because it is too long for it. */
  readonly beside?: string;
};

export type OpeningFacts = {
  readonly issue: IssueFacts;
  readonly openedAt: Instant;
  readonly configuration: Configuration;
  /** Owner and name on the forge. */
  readonly repository: string;
  readonly rules: SlaRules;
  readonly now: Instant;
  /** Our login, for what automation decides. */
  readonly us: string;
};

/** Opened at the issue's own time, by its author, with what was read and the defaults for the rest. */
export function openRecord(reading: Reading, facts: OpeningFacts): OpenedRecord {
  const { issue, openedAt, configuration, repository } = facts;
  const kind = reading.kind;
  const id = toRecordId(kind, issue.number);
  const by = authorOf(issue);
  const given = startingFields(kind, fieldsOf(reading, issue, configuration), configuration, { by, at: openedAt });
  const fields = kind === 'problem' ? without(given, 'channel') : given;
  const state = lifecycleOf(kind, fields).initial;
  const set = trackedValues(fields, kind);
  const opening = toEntry([], { by, at: openedAt, source: sourceOf(issue) }, { to: state, set, ...noteOf(reading) });
  const value: JsonMap = {
    ...fields,
    id,
    state,
    opened_at: formatInstant(openedAt),
    opened_by: by,
    source: recordSource(reading, issue, repository),
    journal: [recordToJson(opening)],
  };
  const path = pathOfRecord(id, formatInstant(openedAt));
  return { id, path, ...withDescription(onItsWay(value, opening, reading, facts), reading.description) };
}

/** What the fields cannot say: what was masked, and a title that is longer than a record takes. */
function noteOf({ masked, title }: Reading): { readonly note?: string } {
  const lines = [maskedNote(masked), title.whole === undefined ? '' : `The whole title: ${title.whole}`];
  const note = lines.filter((line) => line !== '').join('\n');
  return note === '' ? {} : { note };
}

/** Where a request goes from `submitted` follows at once, as of when it had all that it takes. */
function onItsWay(value: JsonMap, opening: JournalEntry, { form }: Reading, facts: OpeningFacts): JsonMap {
  const item = form?.item;
  if (item === undefined) return value;
  const { issue, openedAt, configuration, rules, now, us } = facts;
  const complete = parseInstant(issue.last_edited_at ?? '') ?? openedAt;
  const at = toInstant(Math.max(openedAt, Math.min(complete, now)));
  return withCourse(value, [opening], { item, configuration, rules, at, by: us });
}

export function authorOf({ user }: IssueFacts): string {
  return user?.login ?? 'ghost';
}

/** Only incidents and requests have `needs_info` and a channel. */
function fieldsOf({ kind, title, fields, needs }: Reading, issue: IssueFacts, configuration: Configuration): JsonMap {
  const asked = kind === 'incident' && needs.length > 0 ? { needs_info: needs.slice(0, MOST_NEEDS) } : {};
  const triage = configuration.organisation?.value.intake;
  const fallback: JsonMap = kind === 'problem' && triage !== undefined ? { service: triage.service } : {};
  return { channel: channelOf(issue), title: title.text, ...fallback, ...fields, ...asked };
}

/** How it came in where that was not the form: an agent says so by a label, which outsiders cannot put on. */
const CHANNELS: readonly string[] = ['phone', 'email', 'chat', 'walk_in', 'self_service'];

function channelOf({ labels }: IssueFacts): string {
  return CHANNELS.find((channel) => labels.includes(`channel/${channel}`)) ?? 'portal';
}

const MOST_NEEDS = 40;

function without(map: JsonMap, name: string): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== name));
}

function recordSource({ form }: Reading, issue: IssueFacts, repository: string): JsonMap {
  const isAddress = /^https?:\/\/\S{1,480}$/.test(issue.html_url);
  return {
    kind: 'issue',
    key: `${repository}#${issue.number}`,
    repository,
    number: issue.number,
    ...(isAddress ? { url: issue.html_url } : {}),
    ...(form === undefined ? {} : { form: form.name.slice(0, 60), form_version: form.version }),
  };
}

export function withDescription(
  value: JsonMap,
  description: string,
): { readonly value: JsonMap; readonly beside?: string } {
  if (description === '') return { value };
  return standsBeside(description) ? { value, beside: description } : { value: { ...value, description } };
}

export function descriptionPath(path: string): string {
  return path.replace(/\.yaml$/, '.description.md');
}

import type { Configuration } from '../config/configuration.ts';
import { descriptionPath, withDescription } from '../intake/convert/open-record.ts';
import { toStoredText, toStoredTitle } from '../intake/convert/stored-text.ts';
import type { IssueFacts } from '../intake/issue-facts.ts';
import { toEntry } from '../journal/attribution.ts';
import { trackedValues } from '../journal/record-fields.ts';
import { startingFields } from '../journal/starting-fields.ts';
import type { FileEffect } from '../plan/plan.ts';
import type { JsonMap } from '../record/json.ts';
import { pathOfRecord, type RecordId, toRecordId } from '../record/record-id.ts';
import { recordToJson } from '../record/record-json.ts';
import { formatInstant, type Instant } from '../time/instant.ts';
import type { AlertRules } from './alert-rules.ts';
import type { AlertOpening } from './opening.ts';

export type OpenedIncident = {
  readonly id: RecordId;
  readonly path: string;
  readonly value: JsonMap;
  readonly effects: readonly FileEffect[];
};

export type IncidentFacts = {
  readonly issue: IssueFacts;
  readonly openedAt: Instant;
  readonly configuration: Configuration;
  readonly rules: AlertRules;
  /** Owner and name on the forge. */
  readonly repository: string;
  /** Our login. */
  readonly us: string;
};

/** The incident that an issue of ours stands for. Nothing in it depends on when the issue is read. */
export function openIncident(opening: AlertOpening, facts: IncidentFacts): OpenedIncident {
  const { issue, openedAt, configuration, us } = facts;
  const id = toRecordId('incident', issue.number);
  const attribution = { by: us, at: openedAt };
  const fields = startingFields('incident', givenBy(opening, facts), configuration, attribution);
  const source = { issue: issue.number, alert: opening.occurrences[0]?.split(' ')[0] ?? '' };
  const set = trackedValues(fields, 'incident');
  const entry = toEntry([], { ...attribution, source }, { to: 'new', set });
  const description = toStoredText(opening.description, 'description').text;
  const value: JsonMap = {
    ...fields,
    id,
    state: 'new',
    opened_at: formatInstant(openedAt),
    opened_by: us,
    alerts: { occurrences: [...opening.occurrences] },
    source: sourceOf(opening, facts),
    journal: [recordToJson(entry)],
  };
  const path = pathOfRecord(id, formatInstant(openedAt));
  const stored = withDescription(value, description);
  const record: FileEffect = { kind: 'create_record', path, document: 'incident', value: stored.value };
  const beside: readonly FileEffect[] =
    stored.beside === undefined ? [] : [{ kind: 'write_text', path: descriptionPath(path), text: stored.beside }];
  return { id, path, value: stored.value, effects: [record, ...beside] };
}

/** A service that is none of ours is asked for; the intake defaults stand in. */
function givenBy({ title, service, severity }: AlertOpening, { configuration, rules }: IncidentFacts): JsonMap {
  const known = service !== undefined && configuration.services.has(service) ? service : undefined;
  return {
    channel: 'monitoring',
    title: toStoredTitle(title, 'Alert').text,
    ...rules.severityOf(severity),
    ...(known === undefined ? { needs_info: ['service'] } : { service: known }),
    ...(rules.category === undefined ? {} : { category: rules.category }),
  };
}

function sourceOf({ key, url }: AlertOpening, { issue, repository }: IncidentFacts): JsonMap {
  const isAddress = url !== undefined && /^https?:\/\/\S{1,480}$/.test(url);
  return { kind: 'alert', key, repository, number: issue.number, ...(isAddress ? { url } : {}) };
}

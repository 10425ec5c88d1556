import type { Configuration, StandardChange } from '../config/configuration.ts';
import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Draft, Entry } from '../ledger/ledger.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import { isSameJson, type JsonMap, type JsonValue } from '../record/json.ts';
import type { Change, ChangeDraft } from '../record/record.ts';
import { recordToJson } from '../record/record-json.ts';
import { parseInstant } from '../time/instant.ts';
import { boundFields } from './template-fields.ts';

type Judged = {
  readonly path: string;
  readonly record: Change | ChangeDraft;
  readonly template: StandardChange;
};

/**
 * A change against the standard change that it follows. A draft follows the present version to the letter; what is
 * registered keeps the version that it was approved under, and is held to the fields only while both agree.
 */
export function checkTemplate(of: Entry | Draft, configuration: Configuration): readonly Finding[] {
  if (of.kind !== 'change') return [];
  const isDraft = 'draft' in of;
  const record = isDraft ? of.draft : of.record;
  const template = configuration.standardChanges.get(record.template?.id ?? '')?.value;
  if (template === undefined || record.template === undefined) return [];
  if (!isDraft && isDone('change', of.record.state)) return [];
  const judged = { path: of.path, record, template };
  const { version } = record.template;
  if (version > template.version || (isDraft && version !== template.version)) return [wrongVersion(judged, version)];
  return [
    ...(isDraft ? checkStatus(judged) : []),
    ...(version === template.version ? [...checkFixed(judged), ...checkFree(judged)] : []),
    ...checkScope(judged),
    ...checkDuration(judged),
  ];
}

function wrongVersion({ path, template }: Judged, version: number): Finding {
  const args = { id: template.id, version, current: template.version };
  return finding('TEMPLATE_VERSION', { path, pointer: '/template/version' }, args);
}

function checkStatus({ path, template }: Judged): readonly Finding[] {
  if (template.status === 'approved') return [];
  return [
    finding('TEMPLATE_NOT_USABLE', { path, pointer: '/template/id' }, { id: template.id, status: template.status }),
  ];
}

function checkFixed({ path, record, template }: Judged): readonly Finding[] {
  const fields: JsonMap = recordToJson(record);
  // Both come from files that were read as plain data.
  return Object.entries(template.fixed as JsonMap).flatMap(([field, fixed]) => {
    const found = fields[field];
    if (found !== undefined && isSameJson(found, fixed)) return [];
    const place = found === undefined ? ({ path, pointer: '', on: 'key' } as const) : { path, pointer: `/${field}` };
    return [finding('TEMPLATE_FIELD_FIXED', place, { id: template.id, field, fixed: inWords(fixed) })];
  });
}

function checkFree({ path, record, template }: Judged): readonly Finding[] {
  const allowed = new Set([...Object.keys(template.fixed), ...template.variable]);
  return boundFields
    .filter((field) => Object.hasOwn(record, field) && !allowed.has(field))
    .map((field) => {
      const place = { path, pointer: `/${field}`, on: 'key' } as const;
      return finding('TEMPLATE_FIELD_FOREIGN', place, { id: template.id, field, variable: template.variable });
    });
}

function checkScope({ path, record, template }: Judged): readonly Finding[] {
  if (template.services === undefined || template.services.includes(record.service)) return [];
  const args = { id: template.id, service: record.service, services: template.services };
  return [finding('TEMPLATE_SERVICE', { path, pointer: '/service' }, args)];
}

function checkDuration({ path, record, template }: Judged): readonly Finding[] {
  const [start, end] = [parseInstant(record.window?.start ?? ''), parseInstant(record.window?.end ?? '')];
  if (start === undefined || end === undefined || template.max_duration_minutes === undefined) return [];
  const minutes = Math.ceil((end - start) / 60);
  if (minutes <= template.max_duration_minutes) return [];
  const args = { id: template.id, minutes, most: template.max_duration_minutes };
  return [finding('TEMPLATE_TOO_LONG', { path, pointer: '/window/end' }, args)];
}

function inWords(value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

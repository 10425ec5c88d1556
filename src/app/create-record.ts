import { checkDraft, checkRecord } from '../core/checks/check-record.ts';
import type { Finding } from '../core/finding/finding.ts';
import { nextOfflineNumber } from '../core/history/next-number.ts';
import { standsBeside } from '../core/intake/convert/stored-text.ts';
import { type Attribution, toEntry } from '../core/journal/attribution.ts';
import { completeInput } from '../core/journal/complete-input.ts';
import { draftPath } from '../core/journal/draft-path.ts';
import { type FieldInput, takeInput } from '../core/journal/field-input.ts';
import { refuseMachineFields } from '../core/journal/machine-fields.ts';
import { type CheckDocument, type Outcome, refuse } from '../core/journal/outcome.ts';
import { trackedValues } from '../core/journal/record-fields.ts';
import { refuseMissingInput } from '../core/journal/required-input.ts';
import { startingFields } from '../core/journal/starting-fields.ts';
import type { Draft, Entry, Ledger } from '../core/ledger/ledger.ts';
import { lifecycleOf } from '../core/lifecycle/lifecycle-of.ts';
import type { FileEffect, FilePlan } from '../core/plan/plan.ts';
import type { JsonMap } from '../core/record/json.ts';
import type { RecordKind } from '../core/record/record.ts';
import { pathOfRecord, type RecordId, toRecordId } from '../core/record/record-id.ts';
import { recordToJson } from '../core/record/record-json.ts';
import { toStorableText } from '../core/record/storable-text.ts';
import { formatInstant, type Instant } from '../core/time/instant.ts';

export type CreateOptions = Attribution & {
  readonly checkDocument: CheckDocument;
  /** A problem as a draft, to be raised by a pull request. A change always is one. */
  readonly draft?: boolean;
  /** When it was reported, where that is before `at`, which is now; journalled with `recorded_at`. */
  readonly openedAt?: Instant;
};

/**
 * Makes a new record with the next offline id, or a draft. What is not given comes from the catalogue item, the
 * template, the service, the category and the intake defaults; priority and journal follow. Refused with everything
 * that is missing, unknown or of the wrong shape.
 */
export function createRecord(kind: RecordKind, input: FieldInput, ledger: Ledger, options: CreateOptions): Outcome {
  const isDraft = kind === 'change' || (kind === 'problem' && options.draft === true);
  const document = isDraft ? (`${kind}-draft` as const) : kind;
  const machine = refuseMachineFields(Object.keys(input), '');
  const stated = completeInput({}, input, { by: options.by, now: formatInstant(options.at) });
  // The description is as long as it is: where it is too long for the record it stands beside it.
  const { description, ...short } = stated;
  const taken = takeInput({}, short, { document, path: '', checkDocument: options.checkDocument });
  if (!taken.ok || machine.length > 0) return refuse(...machine, ...(taken.ok ? [] : taken.refused));
  const given =
    typeof description === 'string' ? { ...taken.value, description: toStorableText(description) } : taken.value;
  const fields = startingFields(kind, given, ledger.configuration, options);
  const missing = refuseMissingInput(kind, fields, '');
  if (missing.length > 0) return refuse(...missing);
  if (kind === 'change' || (kind === 'problem' && isDraft)) return planDraft({ kind, fields }, ledger, options);
  return planRecord({ kind, fields }, ledger, options);
}

type NewDraft = { readonly kind: 'change' | 'problem'; readonly fields: JsonMap };

function planDraft({ kind, fields }: NewDraft, ledger: Ledger, options: CreateOptions): Outcome {
  // Only records of a change draft carry their priority; a problem's is computed at registration.
  const { priority, ...unprioritised } = fields;
  const value = kind === 'change' ? fields : unprioritised;
  const document = `${kind}-draft` as const;
  const path = draftPath(kind, String(value.title), ledger);
  const shape = options.checkDocument(document, value, path);
  if (shape.length > 0) return refuse(...shape);
  // The shape was just checked.
  const draft = { kind, path, blob: '', draft: value } as unknown as Draft;
  const errors = onlyErrors(checkDraft(draft, ledger.configuration));
  if (errors.length > 0) return refuse(...errors);
  const effects = [{ kind: 'create_record', path, document, value }] as const;
  return { ok: true, id: path, path, plan: { effects, summary: [`${path} drafted: ${value.title}`] } };
}

type NewRecord = { readonly kind: RecordKind; readonly fields: JsonMap };

function planRecord({ kind, fields }: NewRecord, ledger: Ledger, options: CreateOptions): Outcome {
  const id = toRecordId(kind, nextOfflineNumber(ledger));
  const path = pathOfRecord(id, formatInstant(options.openedAt ?? options.at));
  const { value, description } = apart(opened(kind, id, fields, options));
  const shape = options.checkDocument(kind, value, path);
  if (shape.length > 0) return refuse(...shape);
  // The shape was just checked.
  const entry = { kind, path, blob: '', record: value } as unknown as Entry;
  const errors = onlyErrors(checkRecord(entry, ledger.configuration, { now: options.at }));
  if (errors.length > 0) return refuse(...errors);
  const record: FileEffect = { kind: 'create_record', path, document: kind, value };
  return {
    ok: true,
    id,
    path,
    plan: { effects: [record, ...besideOf(path, description)], summary: summarise(id, value) },
  };
}

/** With the opening of its journal, which tells every tracked field. */
function opened(kind: RecordKind, id: RecordId, fields: JsonMap, options: CreateOptions): JsonMap {
  const state = lifecycleOf(kind, fields).initial;
  const openedAt = options.openedAt ?? options.at;
  const recorded = openedAt < options.at ? { recorded_at: formatInstant(options.at) } : {};
  const set = trackedValues(fields, kind);
  const opening = toEntry([], { ...options, at: openedAt }, { to: state, set, ...recorded });
  return {
    ...fields,
    id,
    state,
    opened_at: formatInstant(openedAt),
    opened_by: options.by,
    source: { kind: 'command' },
    journal: [recordToJson(opening)],
  };
}

function apart(value: JsonMap): { readonly value: JsonMap; readonly description?: string } {
  const { description, ...rest } = value;
  if (typeof description !== 'string' || !standsBeside(description)) return { value };
  return { value: rest, description };
}

function besideOf(path: string, description: string | undefined): FilePlan['effects'] {
  if (description === undefined) return [];
  return [{ kind: 'write_text', path: path.replace(/\.yaml$/, '.description.md'), text: description }];
}

function summarise(id: RecordId, { title, priority, team, assignee }: JsonMap): readonly string[] {
  const holder = assignee === undefined ? team : `${team}, ${assignee}`;
  return [`${id} opened: ${title} (${priority}, ${holder})`];
}

function onlyErrors(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one) => one.severity === 'error');
}

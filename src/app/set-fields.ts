import type { FieldInput } from '../core/journal/field-input.ts';
import type { Outcome } from '../core/journal/outcome.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { type ChangeOptions, changeRecord } from './move-record.ts';

/**
 * Changes fields of a record by name (`team`, `resolution.notes`, `links.problem`), journalling those that are
 * tracked. The priority follows impact, urgency and override. An empty plan where nothing changes.
 */
export function setFields(ledger: Ledger, id: string, fields: FieldInput, options: ChangeOptions): Outcome {
  return changeRecord(ledger, id, { ...options, fields });
}

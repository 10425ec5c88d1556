import type { Finding } from '../../finding/finding.ts';
import type { JsonMap } from '../../record/json.ts';
import type { RecordKind } from '../../record/record.ts';
import type { IntakeForm } from '../form/intake-forms.ts';
import type { StoredTitle } from './stored-text.ts';

/** What an issue says, in the words of a record. */
export type Reading = {
  readonly kind: RecordKind;
  readonly form?: IntakeForm;
  readonly title: StoredTitle;
  /** As it was typed; '' where nothing was. */
  readonly description: string;
  /** Fields of the record as far as they were answered and understood. */
  readonly fields: JsonMap;
  /** Questions to be asked again, by their ids. */
  readonly needs: readonly string[];
  /** What is wrong, in the order of the questions; `place.pointer` is `/<question>`. */
  readonly findings: readonly Finding[];
  /** Kinds of the secrets that were masked. */
  readonly masked: readonly string[];
  /** Whether a request has what it takes; everything else never waits. */
  readonly isComplete: boolean;
};

import type { JsonMap } from '../record/json.ts';
import type { FieldInput } from './field-input.ts';

/** Parts that say who and when; the command knows both, so that nobody has to type them. */
const WITH_PERSON: readonly string[] = ['hold', 'priority_override', 'accepted_risk'];
const WITH_TIME: readonly string[] = ['hold'];

/** The input with who and when of the groups that it begins or changes, unless it says them itself. */
export function completeInput(
  before: JsonMap,
  input: FieldInput,
  { by, now }: { readonly by: string; readonly now: string },
): FieldInput {
  const groups = new Set(Object.keys(input).flatMap((name) => (name.includes('.') ? [name.split('.')[0] ?? ''] : [])));
  const added: Record<string, string> = {};
  for (const group of groups) {
    if (WITH_PERSON.includes(group)) added[`${group}.by`] = by;
    if (WITH_TIME.includes(group) && before[group] === undefined) added[`${group}.since`] = now;
  }
  return { ...added, ...input };
}

import type { JsonValue } from '../../record/json.ts';
import type { ItemField } from '../form/item-form.ts';

/** Whether the other answer is one of those that are named; without a condition it always holds. */
export function isMet(when: ItemField['when'], answers: Readonly<Record<string, JsonValue>>): boolean {
  if (when === undefined) return true;
  const other = Object.hasOwn(answers, when.field) ? answers[when.field] : undefined;
  if (other === undefined) return false;
  const given = Array.isArray(other) ? (other as readonly JsonValue[]).map(String) : [String(other)];
  return given.some((each) => when.is.includes(each));
}

import { canonicalJson, type HashText } from '../approval/content-digest.ts';
import { isJsonMap, type JsonMap, type JsonValue } from '../record/json.ts';
import type { JournalEntry } from '../record/record.ts';

/** What is done, to what and when: it is approved as it stands, and altered by amendments alone. */
export const PLAN_FIELDS = [
  ...(['type', 'template', 'service', 'affects', 'environment', 'risk'] as const),
  ...(['window', 'outage', 'plan', 'delivers', 'emergency'] as const),
] as const;

/** One digest for each field that is there, so that it can be told later which of them was altered. */
export function planDigests(change: JsonMap, hash: HashText): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PLAN_FIELDS.flatMap((field) => {
      const value = change[field];
      return value === undefined ? [] : [[field, hash(`gitsm field 1\n${canonicalJson(value)}`)] as const];
    }),
  );
}

/** Fields that are not what was approved; `undefined` where the evidence does not keep what was. */
export function alteredFields(
  change: JsonMap,
  approved: JsonValue | undefined,
  hash: HashText,
): readonly string[] | undefined {
  if (!isJsonMap(approved)) return undefined;
  const now = planDigests(change, hash);
  return PLAN_FIELDS.filter((field) => now[field] !== approved[field]);
}

/** Whether the journal tells that a field was set since by what the policy decided: a pull request, or a command. */
export function isAmended(field: string, journal: readonly JournalEntry[]): boolean {
  const latest = journal.slice(1).findLast(({ set }) => set !== undefined && Object.hasOwn(set, field));
  return latest?.source?.pull_request !== undefined || latest?.source?.comment !== undefined;
}

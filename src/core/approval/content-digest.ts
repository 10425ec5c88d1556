import type { JsonMap, JsonValue } from '../record/json.ts';
import { isJsonMap } from '../record/json.ts';

/** Hashes UTF-8 text; `sha256:` and 64 hexadecimal digits. */
export type HashText = (text: string) => string;

/** What a review is bound to: the values of the changes, and every other file that differs from the merge base. */
export type Material = {
  readonly changes: readonly JsonMap[];
  readonly paths: readonly { readonly path: string; readonly mode: string | null; readonly blob: string | null }[];
};

/** Fields of a change that may be edited without asking again; all others are material. */
export const IMMATERIAL: readonly string[] = ['title', 'labels', 'watchers'];

/** The first line of what is hashed, so that another way to write it is never taken for this one. */
const FORM = 'gitsm content 1';

/**
 * The digest of a content. Comments, quoting, the order of keys and of files, and where a draft stands do not matter;
 * everything else does.
 */
export function contentDigest({ changes, paths }: Material, hash: HashText): string {
  const values = changes.map((change) => canonicalJson(withoutImmaterial(change))).sort();
  const files = paths.map(({ path, mode, blob }) => canonicalJson([path, mode, blob])).sort();
  return hash([FORM, ...values, '', ...files].join('\n'));
}

function withoutImmaterial(change: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(change).filter(([key]) => !IMMATERIAL.includes(key)));
}

/** JSON without blanks, the keys of every map in the order of their UTF-16 units. */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalJson(item)).join(',')}]`;
  if (!isJsonMap(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(',')}}`;
}

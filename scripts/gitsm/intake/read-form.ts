import { CONFIG_LIMITS } from '../../../src/adapters/yaml/read-options.ts';
import { readYaml } from '../../../src/adapters/yaml/read-yaml.ts';
import { says } from '../../../src/core/finding/make-finding.ts';
import { type IssueForm, readIssueForm } from '../../../src/core/intake/form/issue-form.ts';
import type { JsonValue } from '../../../src/core/record/json.ts';

/** A form, or why it is none. */
export type FormRead =
  | { readonly ok: true; readonly form: IssueForm }
  | { readonly ok: false; readonly reason: string };

/** A form as data, or as the text of its YAML file. */
export function readForm(given: JsonValue | undefined): FormRead {
  if (given === undefined) return { ok: false, reason: 'there is no form' };
  const data = typeof given === 'string' ? readText(given) : { ok: true as const, value: given };
  if (!data.ok) return data;
  const form = readIssueForm(data.value);
  return form === undefined ? { ok: false, reason: 'the form has no list "body"' } : { ok: true, form };
}

function readText(text: string) {
  const read = readYaml(new TextEncoder().encode(text), 'form', CONFIG_LIMITS);
  if (read.ok) return { ok: true as const, value: read.value };
  const [first] = read.findings;
  return { ok: false as const, reason: first === undefined ? 'the form is no YAML' : says(first) };
}

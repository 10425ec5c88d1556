import type { Finding } from '../../../src/core/finding/finding.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';
import { parseBody } from '../../../src/core/intake/parse/parse-body.ts';
import { isJsonMap, type JsonMap, type JsonValue } from '../../../src/core/record/json.ts';
import { readForm } from './read-form.ts';

/** `{id, form, body}` in, `{id, fields, findings}` out; or what is wrong with the question. */
export function answerBody(question: JsonValue): JsonMap {
  if (!isJsonMap(question)) return { id: null, error: 'a question is {"id": …, "form": …, "body": …}' };
  const id = question.id ?? null;
  const read = readForm(question.form);
  if (!read.ok) return { id, error: read.reason };
  const { body } = question;
  if (body !== undefined && body !== null && typeof body !== 'string') return { id, error: 'the body is no text' };
  const { fields, findings } = parseBody(body ?? '', read.form);
  return { id, fields, findings: findings.map(toJson) };
}

/** A finding about an answer. `line` counts from 1 and is where the heading stands; null where there is none. */
export function toJson(found: Finding): JsonMap {
  return {
    code: found.code,
    severity: found.severity,
    field: found.place.pointer.slice(1) || null,
    line: found.place.at?.line ?? null,
    message: says(found),
    mend: mend(found),
  };
}

import type { FieldInput } from '../../src/core/journal/field-input.ts';
import { type Instant, parseInstant } from '../../src/core/time/instant.ts';
import { CliError, EXIT } from './cli-error.ts';

/** `resolution.code=fixed` into fields; an empty value removes the field. */
export function readFields(pairs: readonly string[]): FieldInput {
  const fields: Record<string, string | null> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (at < 1 || !/^[a-z_]+(?:\.[a-z0-9_-]+)*$/.test(name)) {
      throw new CliError(`${JSON.stringify(pair)} is no field=value.`, EXIT.usage, 'Such as resolution.code=fixed.');
    }
    const value = pair.slice(at + 1);
    fields[name] = value === '' ? null : value;
  }
  return fields;
}

/** A time in the past at which something happened; journalled with the time at which it was recorded. */
export function readPast(text: string | undefined, now: Instant): Instant | undefined {
  if (text === undefined) return undefined;
  const at = parseInstant(text);
  if (at === undefined)
    throw new CliError(`--at takes an instant, not "${text}".`, EXIT.usage, '--at 2026-11-22T15:40:00Z');
  if (at > now) throw new CliError('--at is in the future.', EXIT.usage, 'What has not happened is not journalled.');
  return at;
}

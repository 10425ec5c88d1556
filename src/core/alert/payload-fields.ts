import { isJsonMap, type JsonMap, type JsonValue } from '../record/json.ts';
import { type Instant, toInstant } from '../time/instant.ts';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The instant of RFC 3339, whole seconds; before 1970 (Alertmanager writes year 1 for "not yet") it is none. */
export function timeIn(map: JsonMap, name: string): Instant | undefined {
  const text = map[name];
  if (typeof text !== 'string' || !TIME.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) || ms <= 0 ? undefined : toInstant(Math.floor(ms / 1000));
}

/** A text that says something; a number is taken as its digits. */
export function textIn(map: JsonMap, name: string): string | undefined {
  const value = map[name];
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** Templates of webhooks give lists and maps as JSON in a text; it is read as what it holds. */
export function unfolded(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as JsonValue;
  } catch {
    return value;
  }
}

export function mapIn(map: JsonMap, name: string): JsonMap {
  const value = unfolded(map[name]);
  return isJsonMap(value) ? value : {};
}

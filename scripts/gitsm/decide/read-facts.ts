import { readFileSync } from 'node:fs';
import type { JsonValue } from '../../../src/core/record/json.ts';
import { CliError, EXIT } from '../cli-error.ts';

/** A file of JSON; `-` is stdin. */
export function readJsonFile(path: string): JsonValue {
  try {
    return JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(
      `${JSON.stringify(path)} cannot be read: ${reason}`,
      EXIT.usage,
      'Give a file of JSON, or - for stdin.',
    );
  }
}

import { type Seconds, toSeconds } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';

/** Reads `90m`, `2h` or `2h30m`. */
export function parseDuration(text: string): Seconds {
  const parts = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?$/.exec(text);
  const seconds = Number(parts?.[1] ?? 0) * 3600 + Number(parts?.[2] ?? 0) * 60;
  if (seconds > 0) return toSeconds(seconds);
  throw new CliError(`${JSON.stringify(text)} is no length of time.`, EXIT.usage, 'Write 90m, 2h or 2h30m.');
}

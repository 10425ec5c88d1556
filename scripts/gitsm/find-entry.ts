import { nearest } from '../../src/core/finding/nearest.ts';
import type { Entry, Ledger } from '../../src/core/ledger/ledger.ts';
import { CliError, EXIT } from './cli-error.ts';

/** The record of an id, in any case, or of a number alone; a near miss is answered with what is there. */
export function findEntry(ledger: Ledger, id: string): Entry {
  const wanted = fullId(ledger, id);
  const found = ledger.entries.find((entry) => entry.record.id === wanted);
  if (found !== undefined) return found;
  const unreadable = ledger.unreadable.find((one) => one.place.path.endsWith(`/${wanted}.yaml`));
  if (unreadable !== undefined) {
    throw new CliError(`${wanted} cannot be read: ${unreadable.place.path}`, EXIT.findings, 'gitsm validate says why.');
  }
  const near = nearest(
    wanted,
    ledger.entries.map((entry) => entry.record.id),
  );
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new CliError(`There is no record ${JSON.stringify(wanted)}.${guess}`, EXIT.usage, 'gitsm list shows them.');
}

/** `1000150` and `#1000150` for `INC-1000150`: a number is given once, so that it names one record at most. */
export function fullId(ledger: Ledger, asked: string): string {
  const number = /^#?(\d+)$/.exec(asked.trim())?.[1];
  const found = ledger.entries.find(({ record }) => number !== undefined && record.id.endsWith(`-${number}`));
  return found?.record.id ?? asked.trim().toUpperCase();
}

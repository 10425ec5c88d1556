import { nearest } from '../../src/core/finding/nearest.ts';
import type { Entry, Ledger } from '../../src/core/ledger/ledger.ts';
import { CliError, EXIT } from './cli-error.ts';

/** The record of an id, in any case; a near miss is answered with what is there. */
export function findEntry(ledger: Ledger, id: string): Entry {
  const wanted = id.toUpperCase();
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

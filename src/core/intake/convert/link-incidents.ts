import type { Entry } from '../../ledger/ledger.ts';
import { isJsonMap } from '../../record/json.ts';
import { edited, type ReadAgain } from './read-again.ts';
import type { Reading } from './reading.ts';

/**
 * The incidents that the text of a new problem names and that were registered after it: whichever comes first, both
 * end up linked, in the order of the text.
 */
export function linkIncidents(entry: Entry, reading: Reading | undefined): ReadAgain | undefined {
  if (entry.kind !== 'problem' || entry.record.state !== 'new' || reading === undefined) return undefined;
  const { links } = reading.fields;
  const said = isJsonMap(links) && Array.isArray(links.incidents) ? links.incidents.map(String) : [];
  const linked = entry.record.links?.incidents ?? [];
  if (said.every((id) => linked.includes(id))) return undefined;
  const value = [...said, ...linked.filter((id) => !said.includes(id))];
  const edits = [{ op: 'set', pointer: '/links/incidents', value } as const];
  return edited(entry, { edits, beside: [] }, `${entry.record.id} linked to ${said.join(', ')}`);
}

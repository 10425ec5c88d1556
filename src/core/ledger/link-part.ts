import type { Entry } from './ledger.ts';

/**
 * What the checks of a whole ledger look at: identity, origin, and whom a record names (`checkIdentity`, `checkLinks`).
 * A tenth of a record, so that 100,000 of them need not be in memory at once. A test holds that those checks say the
 * same of it as of the whole.
 */
export function linkPart({ kind, path, blob, record }: Entry): Entry {
  const { id, source, links } = record;
  const named = {
    ...('hold_reference' in record ? { hold_reference: record.hold_reference } : {}),
    ...('emergency' in record ? { emergency: record.emergency } : {}),
  };
  const kept = { id, ...(source === undefined ? {} : { source }), ...(links === undefined ? {} : { links }), ...named };
  return { kind, path, blob, record: kept } as unknown as Entry;
}

import type { Verification } from '../../core/audit/verification.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { ChangeEntry } from './find-registration.ts';
import { type VerifyPorts, verifyApproval } from './verify-approval.ts';
import { type AskedForge, verifyOnForge, withForge } from './verify-on-forge.ts';

export type Verified = {
  /** `forge`: that merges and reviews exist was looked up, too. */
  readonly asked: 'repository' | 'forge';
  readonly changes: readonly Verification[];
};

/** Every recorded approval of a ledger, or those of some records, in the order of their paths. */
export async function verifyApprovals(
  { entries }: Ledger,
  {
    only,
    forge,
    ...ports
  }: VerifyPorts & { readonly only?: string | undefined; readonly forge?: AskedForge | undefined },
): Promise<Verified> {
  const changes: Verification[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'change' || (only !== undefined && entry.record.id !== only)) continue;
    const offline = await verifyApproval(entry, ports);
    changes.push(forge === undefined ? offline : await onForge(entry, offline, forge));
  }
  return { asked: forge === undefined ? 'repository' : 'forge', changes };
}

async function onForge(entry: ChangeEntry, offline: Verification, forge: AskedForge): Promise<Verification> {
  return entry.record.evidence === undefined ? offline : withForge(offline, await verifyOnForge(entry, forge));
}

import type { Ledger } from '../core/ledger/ledger.ts';
import type { ForgeEffect } from '../core/plan/forge-effect.ts';
import { isOnForge, parseRecordId } from '../core/record/record-id.ts';
import { registrationComment } from '../core/registration/registration-comment.ts';
import { type Instant, parseInstant } from '../core/time/instant.ts';

/** What was settled this long ago has been told by one of the runs since. */
const RECENT_SECONDS = 48 * 3600;

/** Pull requests whose change was registered lately: their comment is to show the record of the decision. */
export function tellRegistered({ entries }: Ledger, now: Instant): readonly ForgeEffect[] {
  return entries.flatMap((entry): readonly ForgeEffect[] => {
    if (entry.kind !== 'change' || entry.record.source?.kind !== 'pull_request') return [];
    const { id, source, journal } = entry.record;
    const settled = parseInstant(entry.record.evidence?.merged_at ?? journal.at(-1)?.at ?? '');
    const recordId = parseRecordId(id);
    const issue = source.number;
    if (recordId === undefined || !isOnForge(recordId) || issue === undefined) return [];
    if (settled === undefined || settled < now - RECENT_SECONDS) return [];
    return [
      { kind: 'sticky_comment', key: `change:${issue}`, issue, purpose: 'change', body: registrationComment(entry) },
    ];
  });
}

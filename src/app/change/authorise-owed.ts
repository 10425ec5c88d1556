import type { DecisionPart } from '../../core/approval/decision.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import type { FileEffect, FilePlan } from '../../core/plan/plan.ts';
import { authorised, isOwed, overdue } from '../../core/registration/owed-authorisation.ts';
import type { Instant } from '../../core/time/instant.ts';
import { parseInstant } from '../../core/time/instant.ts';
import { decideLanded } from './decide-landed.ts';
import type { RegisterPorts } from './register-merged.ts';

type ChangeEntry = Entry & { readonly kind: 'change' };

/**
 * Emergencies that began before they were authorised: reviews given on the merged pull request count, by the policy of
 * its base; past the deadline it is an unauthorised change, until it is authorised all the same.
 */
export async function authoriseOwed({ entries }: Ledger, now: Instant, ports: RegisterPorts): Promise<FilePlan> {
  const effects: FileEffect[] = [];
  const summary: string[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'change' || !isOwed(entry.record)) continue;
    const judged = await judge(entry, now, ports);
    if (judged === undefined) continue;
    effects.push({ kind: 'edit_record', path: entry.path, edits: judged.edits });
    summary.push(`${entry.record.id} ${judged.says}`);
  }
  return { effects, summary };
}

async function judge(entry: ChangeEntry, now: Instant, ports: RegisterPorts) {
  const { record } = entry;
  const pull = await ports.forge.pull(record.evidence?.pull_request ?? 0);
  const mergedAt = parseInstant(pull?.merged?.at ?? '');
  const raisedAt = parseInstant(pull?.openedAt ?? '');
  if (pull === undefined || pull.merged === null || mergedAt === undefined || raisedAt === undefined) return undefined;
  const landed = await decideLanded({ ...pull, merged: pull.merged, mergedAt, raisedAt }, now, ports);
  const part = landed.decision.parts.find(({ change }) => change === record.id);
  const who = { by: ports.us.login, at: now };
  if (part !== undefined && isMet(part) && landed.decision.blocks.length === 0)
    return authorised(record, part, landed.facts, who);
  return overdue(record, who);
}

/** Of what was decided at the merge only the approvals were put off. */
function isMet({ steps }: DecisionPart): boolean {
  return steps.length > 0 && steps.every(({ state }) => state === 'met');
}

import type { Entry, Ledger } from '../ledger/ledger.ts';
import type { FilePlan } from '../plan/plan.ts';
import { applyEdits } from '../record/edit.ts';
import { recordToJson } from '../record/record-json.ts';

/** What has been decided so far in one run: the plan, and the ledger as it will be. */
export type Work = { readonly ledger: Ledger; readonly plan: FilePlan };

export function startWork(ledger: Ledger): Work {
  return { ledger, plan: { effects: [], summary: [] } };
}

/** The work with a plan that was made on its ledger. Records that are created are read by the next run. */
export function extend({ ledger, plan }: Work, more: FilePlan): Work {
  return {
    ledger: more.effects.reduce(applied, ledger),
    plan: { effects: [...plan.effects, ...more.effects], summary: [...plan.summary, ...more.summary] },
  };
}

function applied(ledger: Ledger, effect: FilePlan['effects'][number]): Ledger {
  if (effect.kind !== 'edit_record') return ledger;
  const entries = ledger.entries.map((entry) => {
    if (entry.path !== effect.path) return entry;
    const result = applyEdits(recordToJson(entry.record), effect.edits);
    if (!result.ok) throw new Error(`the plan for ${entry.record.id} does not apply: ${result.reason}`);
    // Whoever planned the edits has checked the shape.
    return { ...entry, record: result.value } as unknown as Entry;
  });
  return { ...ledger, entries };
}

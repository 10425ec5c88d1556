import { rolesOf } from '../../lifecycle/role.ts';
import type { RecordKind } from '../../record/record.ts';
import { formatInstant } from '../../time/instant.ts';
import { handOf } from '../../timers/whose-turn.ts';
import { finishTask } from '../task/finish-task.ts';
import { type Act, namedRecord, type Scene, type Step, steps } from './step.ts';
import { DONE, isBegun, takeUp, WORK } from './take-up.ts';

export const resolve: Act = ({ code = '', category, notes = '' }, scene) => ({
  steps: [...takeUp(scene), toResolved(scene, { code, notes, category })],
});

/** How a record ends where nobody says otherwise. */
export const MENDED: Readonly<Record<RecordKind, string>> = {
  incident: 'fixed',
  request: 'fulfilled',
  problem: 'fix_applied',
  change: 'successful',
};

type Resolution = { readonly code: string; readonly notes: string; readonly category?: string | undefined };

/** What an incident turned out to be is what it looked like, unless it is said otherwise. */
export function toResolved({ entry }: Scene, { code, notes, category }: Resolution): Step {
  const { record } = entry;
  const looked = 'category' in record ? record.category : undefined;
  const known = 'closing_category' in record ? record.closing_category : undefined;
  const closing = category ?? known ?? looked;
  return {
    do: 'change',
    to: DONE[entry.kind],
    fields: {
      'resolution.code': code,
      'resolution.notes': notes,
      ...(entry.kind === 'incident' && closing !== undefined ? { closing_category: closing } : {}),
    },
  };
}

export const done: Act = ({ task, notes }, scene) => {
  if (task !== undefined) {
    const finished = finishTask(scene.entry, { task, notes, by: scene.by, at: scene.at });
    return 'why' in finished ? finished : { steps: [...takeUp(scene), ...finished.steps] };
  }
  if (scene.entry.kind === 'problem')
    return { why: 'which task is missing, as in /done task=trace; a problem ends by /resolve' };
  if (notes === undefined) return { why: 'what was done is missing' };
  return { steps: [...takeUp(scene), toResolved(scene, { code: MENDED.request, notes })] };
};

export const close: Act = () => steps({ do: 'change', to: 'closed' });

export const reopen: Act = ({ why }, scene) => steps(toReopened(scene, why));

/** Back to work, in the hands of whoever had it, takes it up now, or takes what comes to the team. */
export function toReopened(scene: Scene, why: string | undefined): Step {
  const { entry, ledger, by, at } = scene;
  const { configuration } = ledger;
  const isAgent = rolesOf(by, entry.record, configuration).has('agent');
  const hand = isAgent ? by : handOf(entry.record.team, { configuration, now: at })[0];
  const needsHand = entry.record.assignee === undefined && hand !== undefined;
  return {
    do: 'change',
    to: entry.kind === 'problem' ? 'root_cause_analysis' : WORK[entry.kind],
    ...(needsHand ? { fields: { assignee: hand } } : {}),
    ...(why === undefined ? {} : { note: why }),
  };
}

export const cancel: Act = ({ why = '' }) =>
  steps({ do: 'change', to: 'cancelled', fields: { cancellation: why.slice(0, 1000) } });

export const duplicate: Act = ({ record: name = '' }, scene) => {
  const other = namedRecord(name, scene.ledger);
  if (other === undefined) return { why: `there is no record ${name}` };
  const { entry } = scene;
  const link: Step = { do: 'link', relation: 'duplicate_of', to: other.record.id };
  const notes = `The same as ${other.record.id}.`;
  if (entry.kind !== 'incident') return steps(link, { do: 'change', to: 'cancelled', fields: { cancellation: notes } });
  const category = 'category' in other.record ? other.record.category : undefined;
  const resolved = toResolved(scene, { code: 'duplicate', notes, category: entry.record.category ?? category });
  return { steps: [...(isBegun(entry) ? [] : takeUp(scene)), link, resolved] };
};

/** Whoever looks at a fix is told the incidents before and after it by the record. */
export const verdict: Act = ({ verdict: said = '', notes }, { by, at }) =>
  steps({
    do: 'change',
    fields: {
      'effectiveness.verdict': said,
      'effectiveness.checked_at': formatInstant(at),
      'effectiveness.by': by,
      ...(notes === undefined ? {} : { 'effectiveness.notes': notes }),
    },
  });

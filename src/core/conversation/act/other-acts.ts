import { rolesOf } from '../../lifecycle/role.ts';
import { formatInstant } from '../../time/instant.ts';
import { type Act, type Acts, namedRecord, type Scene, steps } from './step.ts';

export const link: Act = (given, scene) => join('link', given, scene);

export const unlink: Act = (given, scene) => join('unlink', given, scene);

function join(
  act: 'link' | 'unlink',
  { relation = '', record = '' }: Readonly<Record<string, string>>,
  { ledger }: Scene,
): Acts {
  const other = namedRecord(record, ledger);
  if (other === undefined && record.startsWith('#'))
    return { why: `there is no record with the number ${record.slice(1)}` };
  return steps({ do: act, relation, to: other?.record.id ?? record });
}

/** Anyone of the staff proposes; a manager decides. */
export const major: Act = ({ step = '', words }, scene) => {
  const { entry, ledger, by, at } = scene;
  if (entry.kind !== 'incident') return { why: 'only incidents are major incidents' };
  const now = formatInstant(at);
  const proposed = entry.record.major;
  if (step === 'proposed') {
    if (words === undefined) return { why: 'what it does to the business is missing' };
    return steps({
      do: 'change',
      fields: {
        'major.state': step,
        'major.proposed_by': by,
        'major.proposed_at': now,
        'major.business_impact': words,
      },
    });
  }
  if (!rolesOf(by, entry.record, ledger.configuration).has('manager'))
    return { why: 'a manager decides on major incidents' };
  const isNew = proposed === undefined;
  if (isNew && step !== 'accepted') return { why: `${entry.record.id} is not proposed as a major incident` };
  return steps({
    do: 'change',
    fields: {
      ...{ 'major.state': step, 'major.decided_by': by, 'major.decided_at': now },
      ...(isNew ? { 'major.proposed_by': by, 'major.proposed_at': now } : {}),
      ...(words === undefined
        ? {}
        : { [step === 'accepted' ? 'major.business_impact' : 'major.reason']: words.slice(0, 1000) }),
    },
  });
};

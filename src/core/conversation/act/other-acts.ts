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

import type { Finding } from '../finding/finding.ts';
import { checkName, checkWhen, type KnownNames, type NameCheck, type SlaReport } from './check-definitions.ts';
import type { Definition, Escalation } from './definition.ts';

export function checkEscalations(definition: Definition, known: KnownNames, report: SlaReport): readonly Finding[] {
  const levels = definition.escalations ?? [];
  return levels.flatMap((level, index) => {
    const { id } = level;
    const pointer = `/escalations/${index}`;
    const twice = levels.findIndex((one) => one.id === id) < index;
    const idle = (level.tell ?? []).length === 0 && level.do === undefined;
    return [
      ...(twice ? [report('SLA_ESCALATION_TWICE', `${pointer}/id`, { id })] : []),
      ...(idle ? [report('SLA_ESCALATION_IDLE', pointer, { id })] : []),
      ...checkWhen({ when: level.when, pointer: `${pointer}/when` }, known, report),
      ...namesIn(level, known).flatMap((check) => checkName({ ...check, pointer: pointer + check.pointer }, report)),
    ];
  });
}

function namesIn(level: Escalation, known: KnownNames): readonly NameCheck[] {
  const person = { code: 'SLA_PERSON_UNKNOWN', arg: 'login', known: known.people } as const;
  const team = { code: 'SLA_TEAM_UNKNOWN', arg: 'team', known: known.teams } as const;
  const told = (level.tell ?? []).flatMap((text, at): readonly NameCheck[] => {
    const [kind, name] = text.split(':');
    if (kind === 'user') return [{ ...person, name, pointer: `/tell/${at}` }];
    return kind === 'team' && name !== undefined ? [{ ...team, name, pointer: `/tell/${at}` }] : [];
  });
  return [...told, { ...team, name: level.do?.reassign?.team, pointer: '/do/reassign/team' }];
}

import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { checkPeriod } from './check-lists.ts';
import type { Person } from './configuration.ts';

type Absence = NonNullable<Person['away']>[number];

/** Absences that end before they begin, and delegates who cannot stand in. */
export function checkAbsences(path: string, people: readonly Person[]): readonly Finding[] {
  const byLogin = new Map(people.map((person) => [person.login.toLowerCase(), person]));
  return people.flatMap((person, index) =>
    (person.away ?? []).flatMap((absence, at) => {
      const pointer = `/people/${index}/away/${at}`;
      const delegate = byLogin.get(absence.delegate.toLowerCase());
      return [
        ...checkPeriod(path, [`${pointer}/from`, absence.from], [`${pointer}/to`, absence.to]),
        ...checkDelegate({ path, pointer: `${pointer}/delegate` }, person, { absence, delegate }),
      ];
    }),
  );
}

function checkDelegate(
  place: { readonly path: string; readonly pointer: string },
  person: Person,
  { absence, delegate }: { readonly absence: Absence; readonly delegate: Person | undefined },
): readonly Finding[] {
  if (delegate === undefined) return [];
  const args = { login: person.login, delegate: absence.delegate };
  if (delegate === person) return [finding('DELEGATE_SELF', place, args)];
  const both = (delegate.away ?? []).find((other) => other.from < absence.to && absence.from < other.to);
  if (both === undefined) return [];
  return [finding('DELEGATE_AWAY', place, { ...args, from: both.from, to: both.to })];
}

import type { Configuration } from '../config/configuration.ts';
import { EVERY_ROLE, isKnownPerson, PEOPLE, type Role, rolesOf } from '../lifecycle/role.ts';
import type { AnyRecord, JournalEntry, JournalSource } from '../record/record.ts';
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts';

/** Who did something and when, from a trusted side: the forge, or offline the git user and the clock. */
export type Attribution = {
  readonly by: string;
  readonly at: Instant;
  readonly source?: JournalSource;
  /**
   * Whether `by` is proven. Offline it is what git was told: people whom `config/teams.yaml` knows are still held to
   * their roles, others are let through, and `validate` tells of them.
   */
  readonly proven?: boolean;
  /** Set where a command acts for `by`: whom `config/teams.yaml` does not know is held to what they are to the record. */
  readonly strangers?: 'refuse';
};

/** The roles by which a move is judged. */
export function rolesToJudgeBy(
  { by, proven, strangers }: Attribution,
  record: AnyRecord,
  configuration: Configuration,
): ReadonlySet<Role> {
  if (configuration.teams === undefined) return new Set(EVERY_ROLE);
  const roles = rolesOf(by, record, configuration);
  const isHeld = proven === true || strangers === 'refuse' || roles.size > 0 || isKnownPerson(by, configuration);
  return isHeld ? roles : new Set(PEOPLE);
}

/** An entry in the order of keys of the schema. It is never earlier than the entry above it. */
export function toEntry(
  journal: readonly JournalEntry[],
  { by, at, source }: Attribution,
  told: Pick<JournalEntry, 'to' | 'set' | 'note' | 'recorded_at'>,
): JournalEntry {
  const last = parseInstant(journal.at(-1)?.at ?? '');
  const { recorded_at, to, set, note } = told;
  return {
    at: formatInstant(last === undefined || last <= at ? at : last),
    ...(recorded_at === undefined ? {} : { recorded_at }),
    by,
    ...(to === undefined ? {} : { to }),
    ...(set === undefined ? {} : { set }),
    ...(note === undefined ? {} : { note }),
    ...(source === undefined ? {} : { source }),
  };
}

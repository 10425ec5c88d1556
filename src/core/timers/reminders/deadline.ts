import { type Instant, toInstant } from '../../time/instant.ts';
import type { Due } from '../due.ts';
import type { Told } from '../whose-turn.ts';

/** Something that is to be done by an instant; it has passed when it is not done a second later. */
export type Deadline = {
  /** After `reminder/`; names the instant, so that a new deadline is a new reminder. */
  readonly name: string;
  readonly at: Instant;
  /** From when on it holds, where that can be later than `at`. */
  readonly since?: Instant | undefined;
  /** When it was done, or the record ended. */
  readonly until?: Instant | undefined;
  /** What is overdue, encoded for Markdown, such as `review of the change due`. */
  readonly says: string;
  readonly turn: readonly Told[];
};

/** The deadlines that have passed while they held, at `now`, as reminders. */
export function passedBy(now: Instant): (deadline: Deadline) => readonly Due[] {
  return ({ name, at, since, until, says, turn }) => {
    const knownAt = toInstant(Math.max(at + 1, since ?? at));
    if (knownAt > now || (until !== undefined && until <= knownAt)) return [];
    const isOpen = until === undefined || until > now;
    return [{ kind: 'reminder', key: `reminder/${name}`, at, knownAt, says, turn, isOpen }];
  };
}

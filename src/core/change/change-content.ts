import type { Change, ChangeDraft } from '../record/record.ts';
import { parseInstant } from '../time/instant.ts';
import type { Interval } from '../time/interval.ts';

type Optional =
  | 'state'
  | 'template'
  | 'opened_by'
  | 'requested_by'
  | 'affects'
  | 'environment'
  | 'assignee'
  | 'risk'
  | 'window'
  | 'outage'
  | 'tasks'
  | 'emergency'
  | 'freeze_exception'
  | 'hold'
  | 'implemented'
  | 'links';

/** What assessing a change reads of it; drafts and registered changes both are one. */
export type ChangeContent = Pick<ChangeDraft, 'type' | 'service' | 'team'> & {
  readonly [Field in Optional]?: NonNullable<Change[Field]>;
};

/** Where a change is done that does not say. */
const DEFAULT_ENVIRONMENT = 'production';

export function environmentOf(change: ChangeContent): string {
  return change.environment ?? DEFAULT_ENVIRONMENT;
}

/** The changed service first, then those that it says it affects. */
export function servicesOf({ service, affects = [] }: ChangeContent): readonly string[] {
  return [...new Set([service, ...affects])];
}

/** `undefined` where there is none, or where it ends before it begins. */
export function windowOf({ window }: ChangeContent): Interval | undefined {
  const [from, to] = [parseInstant(window?.start ?? ''), parseInstant(window?.end ?? '')];
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

/** Logins of those who do the work: the assignee, whoever has a task of doing it, who did it. */
export function implementersOf({ assignee, tasks = [], implemented }: ChangeContent): readonly string[] {
  const doers = tasks.filter(({ kind }) => kind === 'implement').map((task) => task.done_by ?? task.assignee);
  const assigned = tasks.filter(({ kind }) => kind === 'implement').map((task) => task.assignee);
  return [...new Set([assignee, implemented?.by, ...doers, ...assigned].filter((login) => login !== undefined))];
}

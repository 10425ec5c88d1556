import type { Configuration } from '../../config/configuration.ts';
import type { SlaRules } from '../../sla/sla-rules.ts';
import type { Instant } from '../../time/instant.ts';
import { due } from '../../time/open-time.ts';

export type DueFacts = {
  readonly configuration: Configuration;
  readonly rules: SlaRules;
  /** When the work may begin: the approval, or the order where none is needed. */
  readonly at: Instant;
};

/** Hours of the team's calendar, or of the organisation's; `undefined` where there is neither. */
export function taskDue(team: string, hours: number, { configuration, rules, at }: DueFacts): Instant | undefined {
  const own = configuration.teams?.value.teams.find(({ id }) => id === team)?.calendar;
  const calendar = own ?? configuration.organisation?.value.calendar;
  const timetable = calendar === undefined ? undefined : rules.timetable(calendar, at);
  return timetable === undefined ? undefined : due(timetable, at, hours * 3600);
}

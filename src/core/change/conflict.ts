import type { ApprovalsConfig, ScheduleConfig } from '../config/configuration.ts';
import type { Level } from '../record/record.ts';
import { type Instant, toInstant } from '../time/instant.ts';
import type { Interval } from '../time/interval.ts';
import type { LoadZone } from '../time/zone.ts';
import type { ChangeContent } from './change-content.ts';
import type { ServiceMap } from './reach.ts';

export type ConflictKind = NonNullable<ApprovalsConfig['waivers']>[number]['conflict'];

/** Why a window does not suit, from when to when, and with what: a change, a freeze, an incident. */
export type Conflict = Interval & {
  readonly kind: ConflictKind;
  readonly with: string | undefined;
  /** Services that it is about. */
  readonly services: readonly string[];
  readonly says: string;
  /** Whether this change has to give way; of two proposals the one that was raised later does. */
  readonly blocks: boolean;
};

/** A change as the schedule sees it: registered and not done, or proposed in an open pull request. */
export type PlannedChange = {
  readonly id: string;
  readonly isProposal: boolean;
  readonly raised: Instant;
  readonly content: ChangeContent;
};

type OpenMajorIncident = { readonly id: string; readonly service: string; readonly opened: Instant };

export type ScheduleFacts = {
  readonly others: readonly PlannedChange[];
  readonly majorIncidents: readonly OpenMajorIncident[];
  readonly schedule: ScheduleConfig;
  readonly services: ServiceMap;
  readonly leadTimeHours: NonNullable<ApprovalsConfig['lead_time_hours']>;
  readonly loadZone: LoadZone;
};

/** The change in question, with its window and its computed risk. */
export type Scheduled = PlannedChange & { readonly window: Interval; readonly risk: Level };

/** What is in both, or `undefined`. Touching is no overlap. */
export function overlapOf(a: Interval, b: Interval | undefined): Interval | undefined {
  if (b === undefined || a.from >= b.to || b.from >= a.to) return undefined;
  return { from: toInstant(Math.max(a.from, b.from)), to: toInstant(Math.min(a.to, b.to)) };
}

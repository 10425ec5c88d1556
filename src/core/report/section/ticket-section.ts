import type { CatalogueItem } from '../../config/configuration.ts';
import type { Instant } from '../../time/instant.ts';
import type { ClockFacts } from '../facts/clock-facts.ts';
import { isOpen, type RecordFacts } from '../facts/record-facts.ts';
import { isOpenedIn, isResolvedIn } from '../kpi/kpi.ts';
import { notAfter } from '../kpi/major-incident-kpis.ts';
import type { LocalTime, Moment } from '../period/local-time.ts';
import type { Period } from '../period/period.ts';
import { type ClockRow, mostUrgentByRecord, toClockRow } from './clock-row.ts';
import { byUrgency, compareText, type RecordRow, toRecordRow } from './record-row.ts';

/** An open ticket, and the clock of it that is due first. */
export type OpenTicket = RecordRow & { readonly clock: ClockRow | null; readonly reopenings: number };

export type MajorIncidentRow = RecordRow & {
  readonly major_state: string;
  readonly commander: string | null;
  readonly business_impact: string | null;
  readonly last_told: Moment | null;
  readonly restored: Moment | null;
  readonly review_held: boolean;
};

export type ItemVolume = {
  readonly item: string;
  readonly title: string;
  readonly opened: number;
  readonly fulfilled: number;
  readonly open: number;
};

/** Most important first, oldest first among equals. */
export function openTickets(
  tickets: readonly RecordFacts[],
  clocks: readonly ClockFacts[],
  local: LocalTime,
): readonly OpenTicket[] {
  const urgent = mostUrgentByRecord(clocks);
  return tickets
    .filter(isOpen)
    .sort(byUrgency)
    .map((facts) => {
      const clock = urgent.get(facts.id);
      return {
        ...toRecordRow(facts),
        clock: clock === undefined ? null : toClockRow(clock, local),
        reopenings: facts.reopenings,
      };
    });
}

/** Proposed and accepted ones that are open, or were resolved within the period. */
export function majorIncidents(
  incidents: readonly RecordFacts<'incident'>[],
  period: Period,
  { local, asOf }: { readonly local: LocalTime; readonly asOf: Instant },
): readonly MajorIncidentRow[] {
  return incidents
    .filter((each) => isOpen(each) || isResolvedIn(period)(each))
    .sort(byUrgency)
    .flatMap((facts) => {
      const major = facts.record.major;
      if (major === undefined || (major.state !== 'accepted' && major.state !== 'proposed')) return [];
      if (notAfter(major.proposed_at, asOf) === undefined) return [];
      const moment = (at: Instant | undefined) => (at === undefined ? null : local.moment(at));
      const told = (major.communicated_at ?? []).flatMap((text) => notAfter(text, asOf) ?? []);
      return [
        {
          ...toRecordRow(facts),
          major_state: major.state,
          commander: major.commander ?? null,
          business_impact: major.business_impact ?? null,
          last_told: moment(told.sort((a, b) => a - b).at(-1)),
          restored: moment(notAfter(major.service_restored_at, asOf)),
          review_held: notAfter(major.review?.held_at, asOf) !== undefined,
        },
      ];
    });
}

/** Every item that was asked for in the period or is open, the most asked for first. */
export function volumeByItem(
  requests: readonly RecordFacts<'request'>[],
  period: Period,
  catalogue: ReadonlyMap<string, CatalogueItem>,
): readonly ItemVolume[] {
  const items = [...new Set(requests.map(({ record }) => record.catalogue_item))];
  return items
    .map((item) => {
      const own = requests.filter(({ record }) => record.catalogue_item === item);
      return {
        item,
        title: catalogue.get(item)?.title ?? item,
        opened: own.filter(isOpenedIn(period)).length,
        fulfilled: own.filter(isResolvedIn(period)).length,
        open: own.filter(isOpen).length,
      };
    })
    .filter(({ opened, fulfilled, open }) => opened + fulfilled + open > 0)
    .sort((a, b) => b.opened - a.opened || compareText(a.item, b.item));
}

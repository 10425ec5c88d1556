import type { Ledger } from '../../ledger/ledger.ts';
import type { Clock } from '../../sla/clock.ts';
import { type CompiledCalendar, hoursInForce } from '../../time/compile-calendar.ts';
import { type Instant, parseInstant, toInstant } from '../../time/instant.ts';
import { due } from '../../time/open-time.ts';
import type { LocalTime } from '../period/local-time.ts';

export type PublishedInput = {
  readonly ledger: Pick<Ledger, 'entries'>;
  /** Every clock at `now`. */
  readonly clocks: readonly Clock[];
  readonly calendars: ReadonlyMap<string, CompiledCalendar>;
  readonly local: LocalTime;
  readonly now: Instant;
};

/**
 * The time that published reports are evaluated at: the last entry of a journal, the last threshold that a clock
 * crossed or window that began or ended, or the last midnight of the organisation, whichever came last. Between two of
 * them nothing that a page shows changes but what is left of a clock, so that a run without a change publishes nothing.
 */
export function publishedAsOf({ ledger, clocks, calendars, local, now }: PublishedInput): Instant {
  let last = local.midnightOf(local.dayAt(now));
  const take = (at: Instant | undefined) => {
    if (at !== undefined && at <= now && at > last) last = at;
  };
  for (const { record } of ledger.entries) {
    take(parseInstant(record.opened_at));
    for (const { at, recorded_at } of record.journal) {
      take(parseInstant(at));
      take(recorded_at === undefined ? undefined : parseInstant(recorded_at));
    }
    const { window } = record as { readonly window?: { readonly start: string; readonly end: string } };
    if (window !== undefined) for (const edge of [window.start, window.end]) take(parseInstant(edge));
  }
  for (const clock of clocks) for (const at of crossings(clock, calendars)) take(at);
  return last;
}

/** Warnings and the breach, from the clock's story, and when it came to be at risk. */
function crossings(clock: Clock, calendars: PublishedInput['calendars']): readonly (Instant | undefined)[] {
  const told = clock.story.filter(({ event }) => event === 'warn' || event === 'breach');
  return [...told.map(({ at }) => parseInstant(at)), atRiskSince(clock, calendars)];
}

const AT_RISK_PERCENT = 75;

/** Open time goes on from the last turn before it: the missing seconds are counted from there. */
function atRiskSince(clock: Clock, calendars: PublishedInput['calendars']): Instant | undefined {
  const wanted = Math.ceil((clock.target_seconds * AT_RISK_PERCENT) / 100);
  const calendar = calendars.get(clock.calendar);
  const turn = clock.story.findLast(({ elapsed_seconds }) => elapsed_seconds < wanted);
  const from = turn === undefined ? undefined : parseInstant(turn.at);
  const started = parseInstant(clock.started_at);
  if (clock.percent_used < AT_RISK_PERCENT || calendar === undefined || turn === undefined) return undefined;
  if (from === undefined || started === undefined) return undefined;
  return due(hoursInForce(calendar, started), toInstant(from), wanted - turn.elapsed_seconds);
}

import { type CivilDay, formatCivilDay, toCivilDay, weekdayIndex } from '../../time/civil-date.ts';
import { formatInstant, type Instant, toInstant } from '../../time/instant.ts';
import type { LocalTime } from './local-time.ts';

/** A half-open span of whole local days; the current one ends a second after the as-of, which belongs to it. */
export type Period = {
  /** `last_28_days`, `2026-W47` or `2026-11`. */
  readonly id: string;
  readonly kind: 'days' | 'week' | 'month';
  readonly from: Instant;
  readonly to: Instant;
  /** Whether the last of its days has ended at the as-of. */
  readonly complete: boolean;
};

/** A period as it stands in the model. */
export type PeriodText = Omit<Period, 'from' | 'to'> & { readonly from: string; readonly to: string };

export type Periods = {
  /** Today, as far as it has come, and the 27 days before it. */
  readonly last28Days: Period;
  /** 13 ISO weeks, oldest first; the last is the one of the as-of. */
  readonly weeks: readonly Period[];
  /** 13 months, oldest first, so that the current one stands beside that of the year before. */
  readonly months: readonly Period[];
};

export function periodsAt(asOf: Instant, local: LocalTime): Periods {
  const today = local.dayAt(asOf);
  const thisMonday = toCivilDay(today - weekdayIndex(today));
  const steps = Array.from({ length: 13 }, (_, index) => index - 12);
  return {
    last28Days: span('days', 'last_28_days', toCivilDay(today - 27), toCivilDay(today + 1)),
    weeks: steps.map((step) => {
      const monday = toCivilDay(thisMonday + 7 * step);
      return span('week', isoWeek(monday), monday, toCivilDay(monday + 7));
    }),
    months: steps.map((step) => {
      const first = firstOfMonth(today, step);
      return span('month', formatCivilDay(first).slice(0, 7), first, firstOfMonth(today, step + 1));
    }),
  };

  function span(kind: Period['kind'], id: string, first: CivilDay, next: CivilDay): Period {
    const end = local.midnightOf(next);
    const complete = end <= asOf;
    return { id, kind, from: local.midnightOf(first), to: complete ? end : toInstant(asOf + 1), complete };
  }
}

export function contains(period: Period, at: Instant | undefined): boolean {
  return at !== undefined && at >= period.from && at < period.to;
}

export function toPeriodText({ id, kind, from, to, complete }: Period): PeriodText {
  return { id, kind, from: formatInstant(from), to: formatInstant(to), complete };
}

/** `2026-W47`: the week belongs to the year of its Thursday (ISO 8601). */
export function isoWeek(day: CivilDay): string {
  const thursday = toCivilDay(day - weekdayIndex(day) + 3);
  const year = Number(formatCivilDay(thursday).slice(0, 4));
  const newYear = Math.floor(Date.UTC(year, 0, 1) / 86_400_000);
  return `${year}-W${String(Math.floor((thursday - newYear) / 7) + 1).padStart(2, '0')}`;
}

function firstOfMonth(day: CivilDay, step: number): CivilDay {
  const [year, month] = formatCivilDay(day).split('-').map(Number) as [number, number];
  return toCivilDay(Math.floor(Date.UTC(year, month - 1 + step, 1) / 86_400_000));
}

import { type ClockFacts, type ClockTarget, isAtRisk, isLate, isOpenClock } from '../facts/clock-facts.ts';
import type { Share } from '../figure/figure.ts';
import { compliance, isPromise } from '../kpi/sla-kpis.ts';
import type { LocalTime } from '../period/local-time.ts';
import { contains, type Period } from '../period/period.ts';
import { type BreachSummary, breachSummary } from './breaches.ts';
import { byDue, type ClockRow, toClockRow } from './clock-row.ts';
import { compareText } from './record-row.ts';

/** One line of a compliance table: a share, and beside it what is late at the as-of. */
export type ComplianceRow = {
  readonly key: string;
  readonly kind: ClockFacts['clock']['kind'];
  readonly target: ClockTarget;
  readonly met: Share;
  readonly open_and_breached: number;
};

export type Compliance = {
  /** Of every kind; the other tables count SLA clocks alone. */
  readonly by_definition: readonly ComplianceRow[];
  readonly by_priority: readonly ComplianceRow[];
  readonly by_team: readonly ComplianceRow[];
  readonly by_service: readonly ComplianceRow[];
};

export type SlaSection = {
  readonly running: number;
  readonly paused: number;
  /** Open and past their target, most urgent first. */
  readonly breached: readonly ClockRow[];
  /** Open, at least 75 % used, not breached. */
  readonly at_risk: readonly ClockRow[];
  /** Running and not breached, earliest due first. */
  readonly next_due: readonly ClockRow[];
  /** Completed in the last 28 days within the target, but with at least 90 % of it used; the closest first. */
  readonly near_misses: readonly ClockRow[];
  /** Over the last 28 days. */
  readonly compliance: Compliance;
  /** Of the last 28 days. */
  readonly breaches: BreachSummary;
};

export function slaSection(clocks: readonly ClockFacts[], period: Period, local: LocalTime): SlaSection {
  const open = clocks.filter(isOpenClock).sort(byDue);
  const rows = (list: readonly ClockFacts[]) => list.map((each) => toClockRow(each, local));
  const running = open.filter(({ clock }) => clock.stage === 'in_progress');
  return {
    running: running.length,
    paused: open.length - running.length,
    breached: rows(open.filter(isLate)),
    at_risk: rows(open.filter(isAtRisk)),
    next_due: rows(running.filter(({ clock, due }) => !clock.breached && due !== undefined)),
    near_misses: rows(clocks.filter(isNearMiss(period)).sort(byPercent)),
    compliance: complianceOf(clocks, period),
    breaches: breachSummary(clocks, period, local),
  };
}

const NEAR_PERCENT = 90;

function isNearMiss(period: Period): (each: ClockFacts) => boolean {
  return ({ clock, completed }) => contains(period, completed) && !clock.breached && clock.percent_used >= NEAR_PERCENT;
}

function byPercent(a: ClockFacts, b: ClockFacts): number {
  return b.clock.percent_used - a.clock.percent_used || byDue(a, b);
}

function complianceOf(clocks: readonly ClockFacts[], period: Period): Compliance {
  const promises = clocks.filter(isPromise);
  const by = (key: (each: ClockFacts) => string) => complianceBy(promises, period, key);
  return {
    by_definition: complianceBy(clocks, period, ({ clock }) => clock.definition),
    by_priority: by(({ clock }) => clock.priority ?? 'none'),
    by_team: by(({ facts }) => facts.team),
    by_service: by(({ facts }) => facts.service),
  };
}

type Group = Pick<ComplianceRow, 'key' | 'kind' | 'target'> & { readonly clocks: ClockFacts[] };

function complianceBy(
  clocks: readonly ClockFacts[],
  period: Period,
  keyOf: (each: ClockFacts) => string,
): readonly ComplianceRow[] {
  const groups = new Map<string, Group>();
  for (const each of clocks) {
    const { kind, target } = each.clock;
    const key = keyOf(each);
    const group = groups.get(`${key}\n${target}`);
    if (group === undefined) groups.set(`${key}\n${target}`, { key, kind, target, clocks: [each] });
    else group.clocks.push(each);
  }
  return [...groups.values()]
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.target, b.target))
    .map((group) => ({
      key: group.key,
      kind: group.kind,
      target: group.target,
      met: compliance(group.clocks, period),
      open_and_breached: group.clocks.filter(isLate).length,
    }))
    .filter(({ met, open_and_breached }) => met.denominator > 0 || open_and_breached > 0);
}

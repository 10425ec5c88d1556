import type { ClockFacts } from '../facts/clock-facts.ts';
import { isAtRisk, isRunning } from '../facts/clock-facts.ts';
import type { Share } from '../figure/figure.ts';
import { compliance } from '../kpi/sla-kpis.ts';
import type { LocalTime } from '../period/local-time.ts';
import type { Period } from '../period/period.ts';
import { type BreachSummary, breachSummary } from './breaches.ts';
import { byDue, type ClockRow, toClockRow } from './clock-row.ts';
import { compareText } from './record-row.ts';

/** One line of a compliance table: a share, and beside it what is late at the as-of. */
export type ComplianceRow = {
  readonly key: string;
  readonly target: ClockFacts['target'];
  readonly met: Share;
  readonly open_and_breached: number;
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
  /** Over the last 28 days. */
  readonly compliance: {
    readonly by_definition: readonly ComplianceRow[];
    readonly by_priority: readonly ComplianceRow[];
    readonly by_team: readonly ComplianceRow[];
    readonly by_service: readonly ComplianceRow[];
  };
  /** Of the last 28 days. */
  readonly breaches: BreachSummary;
};

export function slaSection(clocks: readonly ClockFacts[], period: Period, local: LocalTime): SlaSection {
  const open = clocks.filter(isRunning).sort(byDue);
  const rows = (list: readonly ClockFacts[]) => list.map((clock) => toClockRow(clock, local));
  const by = (key: (clock: ClockFacts) => string) => complianceBy(clocks, period, key);
  return {
    running: open.filter(({ stage }) => stage === 'in_progress').length,
    paused: open.filter(({ stage }) => stage === 'paused').length,
    breached: rows(open.filter(({ breached }) => breached)),
    at_risk: rows(open.filter(isAtRisk)),
    next_due: rows(
      open.filter(({ stage, breached, due }) => stage === 'in_progress' && !breached && due !== undefined),
    ),
    compliance: {
      by_definition: by(({ definition }) => definition),
      by_priority: by(({ facts }) => facts.priority ?? 'none'),
      by_team: by(({ facts }) => facts.team),
      by_service: by(({ facts }) => facts.service),
    },
    breaches: breachSummary(clocks, period, local),
  };
}

function complianceBy(
  clocks: readonly ClockFacts[],
  period: Period,
  key: (clock: ClockFacts) => string,
): readonly ComplianceRow[] {
  const groups = new Map<string, ClockFacts[]>();
  for (const clock of clocks) {
    const name = `${key(clock)}\n${clock.target}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [clock]);
    else group.push(clock);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => toComplianceRow(group, period, key))
    .filter(({ met, open_and_breached }) => met.denominator > 0 || open_and_breached > 0);
}

function toComplianceRow(
  group: readonly ClockFacts[],
  period: Period,
  key: (clock: ClockFacts) => string,
): readonly ComplianceRow[] {
  const [first] = group;
  if (first === undefined) return [];
  const late = group.filter((clock) => isRunning(clock) && clock.breached).length;
  return [{ key: key(first), target: first.target, met: compliance(group, period), open_and_breached: late }];
}

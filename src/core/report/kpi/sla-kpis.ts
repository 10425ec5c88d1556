import type { ClockFacts, ClockTarget } from '../facts/clock-facts.ts';
import { type Share, share } from '../figure/figure.ts';
import { contains, type Period } from '../period/period.ts';
import type { Kpi } from './kpi.ts';

const TITLES: Readonly<Record<ClockTarget, string>> = {
  response: 'Response targets met',
  resolution: 'Resolution targets met',
  update: 'Update targets met',
  approval: 'Approval targets met',
  fulfilment: 'Fulfilment targets met',
};

/** Clocks completed in the period and not breached, of all completed in it: the one definition of compliance. */
export function compliance(clocks: readonly ClockFacts[], period: Period): Share {
  return share(
    clocks.filter(({ completed }) => contains(period, completed)),
    ({ clock }) => !clock.breached,
  );
}

/** For one kind of record; the targets that its clocks may have. */
export function slaKpis(kind: ClockFacts['facts']['kind'], targets: readonly ClockTarget[]): readonly Kpi[] {
  return targets.map((target) => ({
    id: `${kind}_sla_${target}`,
    title: TITLES[target],
    definition: `Clocks with a ${target} target completed in the period and not breached, of all completed in it.`,
    aim: { target: 'sla_compliance', is: 'at_least' },
    measure: ({ clocks }, period) =>
      compliance(
        clocks.filter(({ clock, facts }) => clock.target === target && facts.kind === kind),
        period,
      ),
  }));
}

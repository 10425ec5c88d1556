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

/** What was promised to those served; agreements between teams and with suppliers stand by their definitions. */
export function isPromise({ clock }: ClockFacts): boolean {
  return clock.kind === 'sla';
}

/** For one kind of record, the targets that its clocks may have. `counts` says which of them. */
export function slaKpis(
  kind: ClockFacts['facts']['kind'],
  targets: readonly ClockTarget[],
  counts: (clock: ClockFacts) => boolean = isPromise,
): readonly Kpi[] {
  const which = counts === isPromise ? 'SLA clocks' : 'Clocks';
  return targets.map((target) => ({
    id: `${kind}_sla_${target}`,
    title: TITLES[target],
    definition: `${which} for ${target} completed in the period and not breached, of all completed in it.`,
    aim: { target: 'sla_compliance', is: 'at_least' },
    measure: ({ clocks }, period) =>
      compliance(
        clocks.filter((each) => each.clock.target === target && each.facts.kind === kind && counts(each)),
        period,
      ),
  }));
}

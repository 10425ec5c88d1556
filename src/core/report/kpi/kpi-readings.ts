import type { RecordKind } from '../../record/record.ts';
import type { Period, Periods } from '../period/period.ts';
import { changeKpis } from './change-kpis.ts';
import { deliveryKpis } from './delivery-kpis.ts';
import { factsDuring } from './facts-during.ts';
import { incidentKpis } from './incident-kpis.ts';
import type { Kpi, KpiFacts, KpiReading } from './kpi.ts';
import { majorIncidentKpis } from './major-incident-kpis.ts';
import { problemKpis } from './problem-kpis.ts';
import { requestKpis } from './request-kpis.ts';
import { slaKpis } from './sla-kpis.ts';

/** Where nobody is served, agreements between teams are all there is. */
const isAny = () => true;

/** In the order in which pages show them. */
export const kpisOf: Readonly<Record<RecordKind, readonly Kpi[]>> = {
  incident: [...incidentKpis, ...slaKpis('incident', ['response', 'resolution', 'update']), ...majorIncidentKpis],
  request: [
    ...requestKpis,
    ...slaKpis('request', ['response', 'fulfilment']),
    ...slaKpis('request', ['approval'], isAny),
  ],
  problem: [...problemKpis, ...slaKpis('problem', ['resolution'], isAny)],
  change: [...changeKpis, ...deliveryKpis, ...slaKpis('change', ['approval'], isAny)],
};

type Targets = Readonly<Record<string, number>>;

/** Every figure over every period. `targets` are per cents. */
export function kpiReadings(facts: KpiFacts, periods: Periods, targets: Targets): readonly KpiReading[] {
  const kinds: readonly RecordKind[] = ['incident', 'request', 'problem', 'change'];
  const during = (period: Period) => ({ period, facts: factsDuring(facts, period) });
  const [days, weeks, months] = [during(periods.last28Days), periods.weeks.map(during), periods.months.map(during)];
  return kinds.flatMap((kind) =>
    kpisOf[kind].map((kpi) => ({
      id: kpi.id,
      of: kind,
      title: kpi.title,
      definition: kpi.definition,
      target: targetOf(kpi, targets),
      last_28_days: kpi.measure(days.facts, days.period),
      weeks: weeks.map((each) => kpi.measure(each.facts, each.period)),
      months: months.map((each) => kpi.measure(each.facts, each.period)),
    })),
  );
}

function targetOf({ aim }: Kpi, targets: Targets): KpiReading['target'] {
  const percent = aim === undefined ? undefined : targets[aim.target];
  return aim === undefined || percent === undefined ? null : { percent, is: aim.is };
}

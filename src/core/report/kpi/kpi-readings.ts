import type { RecordKind } from '../../record/record.ts';
import type { Periods } from '../period/period.ts';
import { changeKpis } from './change-kpis.ts';
import { deliveryKpis } from './delivery-kpis.ts';
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
  return kinds.flatMap((kind) =>
    kpisOf[kind].map((kpi) => ({
      id: kpi.id,
      of: kind,
      title: kpi.title,
      definition: kpi.definition,
      target: targetOf(kpi, targets),
      last_28_days: kpi.measure(facts, periods.last28Days),
      weeks: periods.weeks.map((period) => kpi.measure(facts, period)),
      months: periods.months.map((period) => kpi.measure(facts, period)),
    })),
  );
}

function targetOf({ aim }: Kpi, targets: Targets): KpiReading['target'] {
  const percent = aim === undefined ? undefined : targets[aim.target];
  return aim === undefined || percent === undefined ? null : { percent, is: aim.is };
}

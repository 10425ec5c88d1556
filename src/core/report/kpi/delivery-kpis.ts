import { implementedOf, isFailed, isProduction } from '../facts/change-facts.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import { count, durations, share } from '../figure/figure.ts';
import { contains, type Period } from '../period/period.ts';
import { endedIn, isOpenedIn, type Kpi, type KpiFacts } from './kpi.ts';

/** The delivery measures of DORA, as far as records of changes and incidents alone can tell them. */
export const deliveryKpis: readonly Kpi[] = [
  {
    id: 'delivery_frequency',
    title: 'Deployments',
    definition: 'Changes to production whose implementation ended in the period.',
    measure: (facts, period) => count(deployedIn(facts, period)),
  },
  {
    id: 'delivery_fail_rate',
    title: 'Change fail rate',
    definition:
      'Changes to production implemented in the period that caused at least one incident, of all implemented in it; each counts once.',
    measure: (facts, period) => {
      const culprits = new Set(causesOf(facts).values());
      return share(deployedIn(facts, period), ({ id }) => culprits.has(id));
    },
  },
  {
    id: 'delivery_recovery_time',
    title: 'Failed-deployment recovery time, wall',
    definition: 'Last resolution less opening, of incidents caused by a change and resolved in the period. Wall time.',
    measure: (facts, period) => {
      const causes = causesOf(facts);
      const ended = endedIn(facts.incidentTimes, period).filter((each) => causes.has(each.facts.id));
      return durations(
        'wall',
        ended.map(({ wall }) => wall),
      );
    },
  },
  {
    id: 'delivery_rework',
    title: 'Rework rate',
    definition:
      'Changes to production implemented in the period that were emergencies or resolve an incident, of all implemented in it.',
    measure: (facts, period) =>
      share(
        deployedIn(facts, period),
        ({ record }) =>
          record.type === 'emergency' || (record.links?.resolves ?? []).some((id) => id.startsWith('INC-')),
      ),
  },
  {
    id: 'change_related_incidents',
    title: 'Incidents caused by changes',
    definition: 'Incidents opened in the period that name the change which caused them.',
    measure: (facts, period) => count(causedIn(facts, period)),
  },
  {
    id: 'change_related_incidents_rate',
    title: 'Incidents caused per 100 changes',
    definition: 'Incidents opened in the period that name a change as cause, for every 100 changes implemented in it.',
    measure: (facts, period) => ({
      as: 'rate',
      numerator: causedIn(facts, period).length,
      denominator: implementedIn(facts, period).length,
      per: 100,
    }),
  },
  {
    id: 'delivery_backed_out',
    title: 'Backed out or unsuccessful',
    definition:
      'Changes to production implemented in the period and closed as backed out or unsuccessful, of all implemented in it.',
    measure: (facts, period) => share(deployedIn(facts, period), isFailed),
  },
];

function implementedIn({ ledger, asOf }: KpiFacts, period: Period): readonly RecordFacts<'change'>[] {
  return ledger.changes.filter((each) => contains(period, implementedOf(each, asOf)?.to));
}

function deployedIn(facts: KpiFacts, period: Period): readonly RecordFacts<'change'>[] {
  return implementedIn(facts, period).filter(isProduction);
}

function causedIn(facts: KpiFacts, period: Period): readonly RecordFacts<'incident'>[] {
  const causes = causesOf(facts);
  return facts.ledger.incidents.filter(isOpenedIn(period)).filter(({ id }) => causes.has(id));
}

/** The change that caused each incident; either side of the link says so. */
function causesOf({ ledger }: KpiFacts): ReadonlyMap<string, string> {
  const told = ledger.incidents.flatMap(({ id, record }) =>
    record.links?.caused_by === undefined ? [] : [[id, record.links.caused_by] as const],
  );
  const heard = ledger.changes.flatMap(({ id, record }) =>
    (record.links?.caused ?? []).map((each) => [each, id] as const),
  );
  return new Map([...heard, ...told]);
}

import { wasOpenAt } from '../facts/record-facts.ts';
import { count, durations, mean, share } from '../figure/figure.ts';
import { endedIn, isOpenedIn, isResolvedIn, type Kpi } from './kpi.ts';

export const incidentKpis: readonly Kpi[] = [
  {
    id: 'incident_opened',
    title: 'Opened',
    definition: 'Incidents opened in the period.',
    measure: ({ ledger }, period) => count(ledger.incidents.filter(isOpenedIn(period))),
  },
  {
    id: 'incident_resolved',
    title: 'Resolved',
    definition:
      'Incidents whose last resolution is in the period; one that was reopened counts where it was resolved last.',
    measure: ({ ledger }, period) => count(ledger.incidents.filter(isResolvedIn(period))),
  },
  {
    id: 'incident_backlog',
    title: 'Backlog',
    definition: 'Incidents open (new, in progress, on hold) at the end of the period.',
    measure: ({ ledger }, period) => count(ledger.incidents.filter((each) => wasOpenAt(each, period.to))),
  },
  {
    id: 'incident_growth',
    title: 'Growth of the backlog',
    definition: 'Opened less resolved in the period.',
    measure: ({ ledger }, period) => ({
      as: 'count',
      count: ledger.incidents.filter(isOpenedIn(period)).length - ledger.incidents.filter(isResolvedIn(period)).length,
    }),
  },
  {
    id: 'incident_time_to_respond',
    title: 'Time to respond, wall',
    definition: 'First response less opening, of incidents first responded to in the period. Wall time.',
    measure: ({ responses }, period) =>
      durations(
        'wall',
        endedIn(responses, period).map(({ wall }) => wall),
      ),
  },
  {
    id: 'incident_time_to_respond_business',
    title: 'Time to respond, business',
    definition: 'First response less opening in open time of the response clock’s calendar.',
    measure: ({ responses }, period) =>
      durations(
        'business',
        endedIn(responses, period).map(({ business }) => business),
      ),
  },
  {
    id: 'incident_time_to_resolve',
    title: 'Time to resolve, wall',
    definition: 'Last resolution less opening, of incidents resolved in the period. Wall time; open ones never enter.',
    measure: ({ incidentTimes }, period) =>
      durations(
        'wall',
        endedIn(incidentTimes, period).map(({ wall }) => wall),
      ),
  },
  {
    id: 'incident_time_to_resolve_business',
    title: 'Time to resolve, business',
    definition: 'The same in open time of the resolution clock’s calendar; without a clock, of the organisation’s.',
    measure: ({ incidentTimes }, period) =>
      durations(
        'business',
        endedIn(incidentTimes, period).map(({ business }) => business),
      ),
  },
  {
    id: 'incident_time_to_resolve_less_hold',
    title: 'Time to resolve, business less hold',
    definition: 'Business time to resolve less the business time spent on hold, for whatever reason.',
    measure: ({ incidentTimes }, period) =>
      durations(
        'business',
        endedIn(incidentTimes, period).map(({ businessLessHold }) => businessLessHold),
      ),
  },
  {
    id: 'incident_first_assignment',
    title: 'Resolved by the first team',
    definition: 'Incidents resolved in the period that never moved to another team, of all resolved in it.',
    aim: { target: 'first_assignment', is: 'at_least' },
    measure: ({ ledger }, period) =>
      share(ledger.incidents.filter(isResolvedIn(period)), ({ reassignments }) => reassignments === 0),
  },
  {
    id: 'incident_reassignments',
    title: 'Reassignments, mean',
    definition: 'Moves to another team, of incidents resolved in the period; the first team is no move.',
    measure: ({ ledger }, period) =>
      mean(ledger.incidents.filter(isResolvedIn(period)).map(({ reassignments }) => reassignments)),
  },
  {
    id: 'incident_reassigned_often',
    title: 'Reassigned three times or more',
    definition: 'Incidents resolved in the period that were reassigned at least three times, of all resolved in it.',
    measure: ({ ledger }, period) =>
      share(ledger.incidents.filter(isResolvedIn(period)), ({ reassignments }) => reassignments >= 3),
  },
  {
    id: 'incident_reopened',
    title: 'Reopened',
    definition:
      'Incidents resolved in the period that were reopened at least once, of all resolved in it; each counts once.',
    aim: { target: 'reopening', is: 'at_most' },
    measure: ({ ledger }, period) =>
      share(ledger.incidents.filter(isResolvedIn(period)), ({ reopenings }) => reopenings > 0),
  },
  {
    id: 'incident_linked_to_problem',
    title: 'Linked to a problem',
    definition: 'Incidents resolved in the period that name a problem, of all resolved in it.',
    measure: ({ ledger }, period) =>
      share(ledger.incidents.filter(isResolvedIn(period)), ({ record }) => record.links?.problem !== undefined),
  },
  {
    id: 'incident_resolved_by_problem',
    title: 'Resolved by a problem',
    definition: 'Incidents resolved in the period with the code resolved_by_problem, of all resolved in it.',
    measure: ({ ledger }, period) =>
      share(
        ledger.incidents.filter(isResolvedIn(period)),
        ({ record }) => record.resolution?.code === 'resolved_by_problem',
      ),
  },
];

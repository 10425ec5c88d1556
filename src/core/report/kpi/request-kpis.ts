import { wasOpenAt } from '../facts/record-facts.ts';
import { count, durations, share } from '../figure/figure.ts';
import { endedIn, isOpenedIn, isResolvedIn, type Kpi } from './kpi.ts';

/** Scores run from 1 to 5: as many points above the worst one. */
const POINTS_A_RESPONSE = 4;

export const requestKpis: readonly Kpi[] = [
  {
    id: 'request_opened',
    title: 'Opened',
    definition: 'Requests submitted in the period.',
    measure: ({ ledger }, period) => count(ledger.requests.filter(isOpenedIn(period))),
  },
  {
    id: 'request_fulfilled',
    title: 'Fulfilled',
    definition: 'Requests fulfilled in the period.',
    measure: ({ ledger }, period) => count(ledger.requests.filter(isResolvedIn(period))),
  },
  {
    id: 'request_backlog',
    title: 'Backlog',
    definition: 'Requests neither fulfilled nor rejected at the end of the period.',
    measure: ({ ledger }, period) => count(ledger.requests.filter((each) => wasOpenAt(each, period.to))),
  },
  {
    id: 'request_fulfilment_time',
    title: 'Time to fulfil, wall',
    definition: 'Fulfilment less submission, of requests fulfilled in the period. Wall time.',
    measure: ({ requestTimes }, period) =>
      durations(
        'wall',
        endedIn(requestTimes, period).map(({ wall }) => wall),
      ),
  },
  {
    id: 'request_fulfilment_time_business',
    title: 'Time to fulfil, business',
    definition: 'The same in open time of the fulfilment clock’s calendar; without a clock, of the organisation’s.',
    measure: ({ requestTimes }, period) =>
      durations(
        'business',
        endedIn(requestTimes, period).map(({ business }) => business),
      ),
  },
  {
    id: 'request_fulfilment_time_less_hold',
    title: 'Time to fulfil, business less hold',
    definition: 'Business time to fulfil less the business time spent on hold.',
    measure: ({ requestTimes }, period) =>
      durations(
        'business',
        endedIn(requestTimes, period).map(({ businessLessHold }) => businessLessHold),
      ),
  },
  {
    id: 'request_breached',
    title: 'Breached',
    definition: 'Requests fulfilled in the period with at least one breached clock, of all fulfilled in it.',
    measure: ({ ledger, clocks }, period) => {
      const breached = new Set(clocks.filter(({ clock }) => clock.breached).map(({ facts }) => facts.id));
      return share(ledger.requests.filter(isResolvedIn(period)), ({ id }) => breached.has(id));
    },
  },
  {
    id: 'request_automatic',
    title: 'Fulfilled automatically',
    definition: 'Requests fulfilled in the period with the code automated, of all fulfilled in it.',
    aim: { target: 'automatic_share', is: 'at_least' },
    measure: ({ ledger }, period) =>
      share(ledger.requests.filter(isResolvedIn(period)), ({ record }) => record.resolution?.code === 'automated'),
  },
  {
    id: 'request_satisfaction',
    title: 'Satisfaction',
    definition:
      'Points given above the worst score, of the four possible for each response, for requests fulfilled in the period.',
    aim: { target: 'satisfaction', is: 'at_least' },
    measure: ({ ledger }, period) => {
      const scores = ledger.requests
        .filter(isResolvedIn(period))
        .flatMap(({ record }) => (record.satisfaction === undefined ? [] : [record.satisfaction.score - 1]));
      const numerator = scores.reduce((sum, points) => sum + points, 0);
      return { as: 'share', numerator, denominator: scores.length * POINTS_A_RESPONSE };
    },
  },
  {
    id: 'request_satisfaction_responses',
    title: 'Satisfaction responses',
    definition: 'Requests fulfilled in the period that were scored, of all fulfilled in it.',
    measure: ({ ledger }, period) =>
      share(ledger.requests.filter(isResolvedIn(period)), ({ record }) => record.satisfaction !== undefined),
  },
];

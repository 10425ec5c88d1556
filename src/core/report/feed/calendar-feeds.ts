import { toVisibleLine } from '../../encode/visible-text.ts';
import { parseInstant } from '../../time/instant.ts';
import { isOfKind } from '../facts/record-facts.ts';
import type { KpiFacts } from '../kpi/kpi.ts';
import type { ReportInput } from '../model/compute-model.ts';
import type { ReportModel } from '../model/report-model.ts';
import { compareText } from '../section/record-row.ts';
import { type CalendarFeed, FEED_PATHS, type FeedEvent } from './calendar-feed.ts';
import { type ChangeEvent, changeEvent, type FeedContext, proposalEvent } from './change-events.ts';

export type FeedsInput = {
  readonly model: ReportModel;
  readonly facts: KpiFacts;
  readonly input: ReportInput;
  /** The way to the root of the repository: `../`, or an address of the forge. */
  readonly repository: string;
};

/**
 * All changes, all freezes, and a calendar for each service, empty ones too: who subscribed must find it again. They
 * reach back to the month before that of the as-of, so that they do not grow for ever.
 */
export function calendarFeeds(input: FeedsInput): readonly CalendarFeed[] {
  const organisation = input.model.head.organisation ?? 'Organisation without a name';
  const changes = changesOf(input);
  const of = (name: string) => toVisibleLine(`${organisation}: ${name}`);
  const services = [...input.input.ledger.configuration.services.values()].map(({ value }) => value);
  return [
    { path: FEED_PATHS.changes, name: of('changes'), events: changes.map(({ event }) => event) },
    { path: FEED_PATHS.freezes, name: of('freezes'), events: freezeEvents(input) },
    ...services.map(({ id, title }) => ({
      path: FEED_PATHS.ofService(id),
      name: of(`changes of ${title}`),
      events: changes.filter((each) => each.services.includes(id)).map(({ event }) => event),
    })),
  ];
}

function changesOf({ model, facts, input, repository }: FeedsInput): readonly ChangeEvent[] {
  const context: FeedContext = {
    asOf: facts.asOf,
    domain: domainOf(input),
    address: /^https?:\/\//.test(repository) ? repository : null,
  };
  const since = model.periods.months.at(-2)?.from ?? '';
  const registered = facts.ledger.all
    .filter((each) => isOfKind(each, 'change'))
    .flatMap((each) => changeEvent(each, context) ?? []);
  const proposed = [...model.changes.next_14_days, ...model.changes.undecided].flatMap(
    (row) => proposalEvent(row, context) ?? [],
  );
  const byUid = new Map([...proposed, ...registered].map((each) => [each.event.uid, each]));
  return [...byUid.values()]
    .filter(({ event }) => event.end > since)
    .sort((a, b) => compareText(a.event.start, b.event.start) || compareText(a.event.uid, b.event.uid));
}

/** A freeze that is moved is another one: nothing tells how often the configuration was revised. */
function freezeEvents({ input, model }: FeedsInput): readonly FeedEvent[] {
  const since = model.periods.months.at(-2)?.from ?? '';
  const freezes = input.ledger.configuration.schedule?.value.freezes ?? [];
  return freezes
    .filter(({ start, end }) => parseInstant(start) !== undefined && end > start && end > since)
    .map(({ id, title, reason, start, end }) => ({
      uid: `freeze-${id}-${digits(start)}-${digits(end)}@${domainOf(input)}`,
      sequence: 0,
      stamp: start,
      ...{ start, end },
      title: toVisibleLine(`Freeze: ${title}`),
      description: reason === undefined ? '' : toVisibleLine(reason),
      status: 'confirmed' as const,
      categories: ['freeze'],
      url: null,
    }))
    .sort((a, b) => compareText(a.start, b.start) || compareText(a.uid, b.uid));
}

function digits(instant: string): string {
  return instant.replace(/\D/g, '');
}

/** `acme/itsm` as `itsm.acme.gitsm`. */
function domainOf({ ledger }: ReportInput): string {
  const repository = ledger.configuration.organisation?.value.repository ?? '';
  const parts = repository.split('/').reverse();
  return [...parts, 'gitsm']
    .map((part) => part.replace(/[^A-Za-z0-9.-]/g, '-'))
    .filter((part) => part !== '')
    .join('.');
}

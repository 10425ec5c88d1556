import { toVisibleLine } from '../../encode/visible-text.ts';
import { formatInstant, type Instant, parseInstant } from '../../time/instant.ts';
import { closeCodeOf, servicesOf, windowOf } from '../facts/change-facts.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import type { PlannedRow } from '../section/change-section.ts';
import type { FeedEvent } from './calendar-feed.ts';

export type FeedContext = {
  readonly asOf: Instant;
  /** Makes identifiers unique among organisations. */
  readonly domain: string;
  /** The way to the repository's root, where it is an address; else `null`. */
  readonly address: string | null;
};

/** An event of a change that has a window, and the services that it is about; cancelled ones say that they are. */
export type ChangeEvent = { readonly event: FeedEvent; readonly services: readonly string[] };

export function changeEvent(facts: RecordFacts<'change'>, context: FeedContext): ChangeEvent | undefined {
  const { id, record, path, touched } = facts;
  const window = windowOf(record);
  if (window === undefined) return undefined;
  const services = servicesOf(record);
  const event: FeedEvent = {
    uid: `${id}@${context.domain}`,
    sequence: Math.max(0, entriesBy(facts, context.asOf) - 1),
    stamp: formatInstant(touched),
    start: formatInstant(window.from),
    end: formatInstant(window.to),
    title: toVisibleLine(`${id} ${record.title}`),
    description: describe(facts, services).join('\n'),
    status: statusOf(facts),
    categories: [record.type, ...(record.outage === undefined ? [] : ['outage'])],
    url: context.address === null ? null : `${context.address}${path}`,
  };
  return { event, services };
}

/** What a pull request proposes: its revisions are not counted here, and it is tentative until it is registered. */
export function proposalEvent(row: PlannedRow, { domain }: FeedContext): ChangeEvent | undefined {
  const { id, window, services, title, type, team, opened_at } = row;
  if (window === null || row.path !== null) return undefined;
  const event: FeedEvent = {
    uid: `${id}@${domain}`,
    sequence: 0,
    stamp: opened_at ?? window.start.utc,
    start: window.start.utc,
    end: window.end.utc,
    title: toVisibleLine(`${id} ${title}`),
    description: [`Proposed ${type} change`, `Services: ${services.join(', ')}`, `Team: ${team}`].join('\n'),
    status: 'tentative',
    categories: [type],
    url: null,
  };
  return { event, services };
}

function entriesBy({ record }: RecordFacts, asOf: Instant): number {
  return record.journal.filter(({ at }) => (parseInstant(at) ?? Number.POSITIVE_INFINITY) <= asOf).length;
}

function describe({ record, state, team, assignee }: RecordFacts<'change'>, services: readonly string[]) {
  const { type, risk, outage } = record;
  const kind = `${type} change${risk === undefined ? '' : `, ${risk.claimed} risk`}, ${state.replaceAll('_', ' ')}`;
  return [
    `${kind[0]?.toUpperCase()}${kind.slice(1)}`,
    `Services: ${services.join(', ')}`,
    `Team: ${team}${assignee === undefined ? '' : `, ${assignee}`}`,
    ...(outage === undefined ? [] : [outageLine(outage)]),
  ].map(toVisibleLine);
}

function outageLine({ services = [], start, end, note }: NonNullable<RecordFacts<'change'>['record']['outage']>) {
  const from = start === undefined ? '' : ` from ${start}`;
  const to = end === undefined ? '' : ` to ${end}`;
  return `Outage expected: ${services.join(', ')}${from}${to}${note === undefined ? '' : `; ${note}`}`;
}

function statusOf(facts: RecordFacts<'change'>): FeedEvent['status'] {
  const { phase, state, record } = facts;
  if (phase === 'cancelled' || phase === 'refused' || closeCodeOf(facts) === 'not_implemented') return 'cancelled';
  if (record.hold !== undefined) return 'tentative';
  return state === 'draft' || state === 'assess' || state === 'authorize' ? 'tentative' : 'confirmed';
}

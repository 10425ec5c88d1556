import type { RelationGraph } from '../chart/relation-graph.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import { type Detail, detailsOf, showValue } from './detail.ts';
import { type HtmlText, html, join, text } from './html-text.ts';
import { type RecordClock, recordClocks } from './record-clocks.ts';
import { toRecord, toService } from './record-columns.ts';
import { recordGraph } from './record-graph.ts';
import { type TimelineEntry, timelineOf } from './record-timeline.ts';
import { type Shell, shellOf } from './shell.ts';
import { badge, dated, label } from './show.ts';
import type { Site, SitePlace } from './site.ts';

export type RecordView = {
  readonly shell: Shell;
  readonly id: string;
  readonly title: HtmlText;
  readonly state: HtmlText;
  readonly facts: readonly Detail[];
  readonly description: HtmlText | null;
  readonly parts: readonly { readonly title: HtmlText; readonly details: readonly Detail[] }[];
  readonly clocks: readonly RecordClock[];
  readonly links: readonly Detail[];
  readonly graph: RelationGraph | null;
  /** Records with like words, most alike first. */
  readonly similar: readonly HtmlText[];
  readonly timeline: readonly TimelineEntry[];
  readonly fileHref: string;
  readonly file: HtmlText;
  /** Every commit that touched the file, on the forge; `null` where the site stands beside the records. */
  readonly historyHref: string | null;
  readonly source: HtmlText | null;
};

/** Facts of their own place on the page, or kept by machines. */
const ELSEWHERE = new Set(['id', 'title', 'state', 'description', 'journal', 'announced', 'links', 'opened_at']);

export function recordPage(site: Site, place: SitePlace, facts: RecordFacts): RecordView {
  const { record, id, kind } = facts;
  const clocks = site.clocksOf.get(id) ?? [];
  const values = Object.entries(record).filter(([name]) => !ELSEWHERE.has(name));
  return {
    shell: shellOf(site, place, { title: html`${id} ${record.title}`, section: `${kind}s.html`, isDated: false }),
    id,
    title: text(record.title),
    state: label(facts.state),
    facts: [
      { name: text('opened'), shows: dated(site.local.moment(facts.opened)) },
      { name: text('last change'), shows: dated(site.local.moment(facts.touched)) },
      ...values.filter(([, value]) => !isPart(value)).map(([name, value]) => toFact(name, value, place)),
    ],
    description: record.description === undefined ? null : text(record.description),
    parts: values.flatMap(([name, value]) =>
      isPart(value) ? [{ title: label(name), details: detailsOf(value) }] : [],
    ),
    clocks: recordClocks(site, clocks),
    links: linksOf(site, place, facts),
    graph: recordGraph(site, place, facts),
    similar: similarOf(site, place, id),
    timeline: timelineOf(site, facts, clocks),
    fileHref: place.toFile(facts.path),
    file: text(facts.path),
    historyHref: place.toHistory(facts.path),
    source: sourceOf(site, facts),
  };
}

/** Lists of plain words are facts; what has names of its own is a part. */
function isPart(value: unknown): value is object {
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object');
  return typeof value === 'object' && value !== null;
}

function toFact(name: string, value: unknown, place: SitePlace): Detail {
  if (name === 'service') return { name: label(name), shows: toService(place, String(value)) };
  if (name === 'priority') return { name: label(name), shows: badge(String(value)) };
  const shows = Array.isArray(value) ? join(value.map(showValue), ', ') : showValue(value);
  return { name: label(name), shows };
}

function linksOf({ facts: { ledger } }: Site, place: SitePlace, { record }: RecordFacts): readonly Detail[] {
  return Object.entries(record.links ?? {}).map(([relation, ids]) => ({
    name: label(relation),
    shows: join(
      (Array.isArray(ids) ? ids : [ids]).map((id: string) => {
        const title = ledger.byId.get(id)?.record.title;
        return title === undefined ? toRecord(place, id) : html`${toRecord(place, id)} ${title}`;
      }),
      '\n',
    ),
  }));
}

function similarOf({ facts, similarTo }: Site, place: SitePlace, id: string): readonly HtmlText[] {
  return similarTo(id).flatMap((each) => {
    const known = facts.ledger.byId.get(each);
    return known === undefined
      ? []
      : [html`${toRecord(place, each)} ${known.record.title} <small>${label(known.state)}</small>`];
  });
}

/** Only of a record that nothing was added to since the as-of: its file would tell more than the page. */
function sourceOf({ facts: { asOf }, sourceOf: read }: Site, { path, record }: RecordFacts): HtmlText | null {
  if (record.journal.some(({ at }) => Date.parse(at) / 1000 > asOf)) return null;
  const source = read(path);
  return source === undefined ? null : text(source);
}

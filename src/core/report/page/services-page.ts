import type { Share } from '../figure/figure.ts';
import type { ReportModel } from '../model/report-model.ts';
import { serviceReadingTable } from './incidents-page.ts';
import { join, type MarkdownText, md, nothing, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { type PagePlace, toFile } from './place.ts';
import { duration, figure, label, number, orNothing, percent } from './show.ts';
import { type Table, toTable } from './table.ts';

export type ServicesView = {
  readonly head: PageHead;
  readonly services: Table | null;
  readonly availability: Table | null;
  readonly readings: Table | null;
  readonly complete: MarkdownText;
  readonly notVerified: MarkdownText;
  readonly orphans: MarkdownText;
  readonly dangling: Table | null;
};

export function servicesPage(model: ReportModel, place: PagePlace): ServicesView {
  const { rows, quality } = model.services;
  type Row = (typeof rows)[number];
  return {
    head: pageHead(model, md`Services`, place),
    services: toTable<Row>(
      [
        { title: md`Service`, cell: ({ id }) => toFile(place, `config/services/${id}.yaml`, text(id)) },
        { title: md`Title`, cell: ({ title }) => text(title) },
        { title: md`Criticality`, cell: ({ criticality, status }) => md`${text(criticality)}${statusNote(status)}` },
        { title: md`Owner`, cell: ({ owner }) => orNothing(owner) },
        { title: md`Team`, cell: ({ team }) => text(team) },
        { title: md`Depends on`, cell: ({ depends_on }) => list(depends_on) },
        { title: md`Needed by`, cell: ({ needed_by }) => list(needed_by) },
        { title: md`Incidents`, isRight: true, cell: ({ open }) => number(open.incidents) },
        { title: md`Requests`, isRight: true, cell: ({ open }) => number(open.requests) },
        { title: md`Problems`, isRight: true, cell: ({ open }) => number(open.problems) },
        { title: md`Changes`, isRight: true, cell: ({ open }) => number(open.changes) },
        { title: md`Breached`, isRight: true, cell: ({ breached_clocks }) => number(breached_clocks) },
        {
          title: md`Verified`,
          cell: ({ verified_at }) => (verified_at === null ? nothing : text(verified_at.slice(0, 10))),
        },
      ],
      rows,
    ),
    availability: availabilityTable(model),
    readings: serviceReadingTable(model, 'last_28_days'),
    complete: figure(quality.complete),
    notVerified: figure(quality.not_verified_180_days),
    orphans: quality.orphans.length === 0 ? md`none` : list(quality.orphans),
    dangling: toTable(
      [
        { title: md`Service`, cell: ({ service }) => text(service) },
        { title: md`Depends on the unknown`, cell: ({ names }) => text(names) },
      ],
      quality.dangling,
    ),
  };
}

/** Hours rather than seconds; the shares themselves stand in `report.json`. */
function availabilityTable({ availability }: ReportModel): Table | null {
  type Row = (typeof availability)[number];
  return toTable<Row>(
    [
      { title: md`Service`, cell: ({ service }) => text(service) },
      { title: md`Period`, cell: ({ period }) => label(period) },
      { title: md`Promised`, isRight: true, cell: ({ target_percent }) => md`${text(String(target_percent))} %` },
      { title: md`Available`, isRight: true, cell: ({ available, met }) => shown(available, met) },
      {
        title: md`Down`,
        isRight: true,
        cell: ({ available }) => duration(available.denominator - available.numerator, 'wall'),
      },
      { title: md`Of`, isRight: true, cell: ({ available }) => duration(available.denominator, 'wall') },
      { title: md`By`, cell: ({ outages }) => list(outages.map(({ id }) => id)) },
    ],
    availability,
  );
}

function shown({ numerator, denominator }: Share, met: boolean): MarkdownText {
  const share = percent(numerator, denominator, 2);
  return met ? share : md`${share}, missed`;
}

function list(ids: readonly string[]): MarkdownText {
  return ids.length === 0 ? nothing : join(ids.map(text), md`, `);
}

function statusNote(status: string): MarkdownText {
  return status === 'production' ? md`` : md`, ${label(status)}`;
}

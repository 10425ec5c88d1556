import type { Service } from '../../config/configuration.ts';
import { numberOfId, parseRecordId } from '../../record/record-id.ts';
import type { Clock } from '../../sla/clock.ts';
import type { ChartKit } from '../chart/chart-kit.ts';
import type { KpiFacts } from '../kpi/kpi.ts';
import type { ReportModel } from '../model/report-model.ts';
import type { LocalTime } from '../period/local-time.ts';

/** What every page of the site is drawn from. */
export type Site = {
  readonly model: ReportModel;
  readonly facts: KpiFacts;
  /** Services of the configuration by id. */
  readonly services: ReadonlyMap<string, Service>;
  /** Every clock, cancelled ones too, by the id of its record. */
  readonly clocksOf: ReadonlyMap<string, readonly Clock[]>;
  readonly kit: ChartKit;
  readonly local: LocalTime;
  /** From the root of the site to that of the repository: `../`, or an address of the forge. */
  readonly repository: string;
  /** The text of a record's file as of the report; `undefined` where it is not at hand. */
  readonly sourceOf: (path: string) => string | undefined;
  /** Ids of records that tell of the same, most alike first; a few. */
  readonly similarTo: (id: string) => readonly string[];
};

/** Where a page stands, and from there the way to everything else. */
export type SitePlace = {
  /** From the root of the site, such as `calendar/2026-11.html`. */
  readonly path: string;
  readonly toPage: (path: string) => string;
  readonly toFile: (path: string) => string;
  /** The commits of a file, on the forge; `null` where that is not at hand. */
  readonly toHistory: (path: string) => string | null;
  /** The page of a record; `null` where the record has none, as a proposal has. */
  readonly toRecord: (id: string) => string | null;
  /** The page of a service; `null` where the configuration does not know it. */
  readonly toService: (id: string) => string | null;
};

export function placeOf({ facts, repository, services }: Site, path: string): SitePlace {
  const upwards = '../'.repeat(path.split('/').length - 1);
  const isAddress = /^https?:/.test(repository);
  return {
    path,
    toPage: (page) => `${upwards}${page}`,
    toFile: (file) => `${isAddress ? '' : upwards}${repository}${file}`,
    toHistory: (file) => (isAddress ? `${repository.replace('/blob/', '/commits/')}${file}` : null),
    toRecord: (id) => (facts.ledger.byId.has(id) ? `${upwards}${recordPagePath(id)}` : null),
    toService: (id) => (services.has(id) ? `${upwards}${servicePagePath(id)}` : null),
  };
}

export function servicePagePath(id: string): string {
  return `services/${id}.html`;
}

/** `records/INC-1000/INC-1000079.html`: a thousand in a folder at most. */
export function recordPagePath(id: string): string {
  const parsed = parseRecordId(id);
  const thousand = parsed === undefined ? 0 : Math.floor(numberOfId(parsed) / 1000);
  return `records/${id.slice(0, id.indexOf('-'))}-${thousand}/${id}.html`;
}

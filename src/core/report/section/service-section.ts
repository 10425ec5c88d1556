import type { Service } from '../../config/configuration.ts';
import { parseCivilDay } from '../../time/civil-date.ts';
import type { Instant } from '../../time/instant.ts';
import type { ClockFacts } from '../facts/clock-facts.ts';
import { isLate } from '../facts/clock-facts.ts';
import { isOpen, type LedgerFacts, type RecordFacts } from '../facts/record-facts.ts';
import { type Share, share } from '../figure/figure.ts';
import type { LocalTime } from '../period/local-time.ts';
import { compareText } from './record-row.ts';

export type ServiceRow = {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly status: string;
  readonly criticality: string;
  readonly owner: string;
  readonly team: string;
  readonly depends_on: readonly string[];
  /** Services that name this one in `depends_on`. */
  readonly needed_by: readonly string[];
  readonly open: {
    readonly incidents: number;
    readonly requests: number;
    readonly problems: number;
    readonly changes: number;
  };
  readonly breached_clocks: number;
  readonly verified_at: string | null;
  /** Oldest first: of the last 90 local days, the highest priority (1 to 5) of the incidents open on the day; 0 for none. */
  readonly days: readonly number[];
};

export type ConfigurationQuality = {
  /** Owner, team, description, criticality and a day of verification. */
  readonly complete: Share;
  readonly not_verified_180_days: Share;
  /** Depend on nothing, and nothing depends on them. */
  readonly orphans: readonly string[];
  readonly dangling: readonly { readonly service: string; readonly names: string }[];
};

export type ServiceSection = { readonly rows: readonly ServiceRow[]; readonly quality: ConfigurationQuality };

type Input = {
  readonly services: ReadonlyMap<string, Service>;
  readonly ledger: LedgerFacts;
  readonly clocks: readonly ClockFacts[];
  readonly local: LocalTime;
  readonly asOf: Instant;
};

export function serviceSection(input: Input): ServiceSection {
  const services = [...input.services.values()].sort((a, b) => compareText(a.id, b.id));
  const neededBy = (id: string) => services.filter((each) => dependsOn(each).includes(id)).map((each) => each.id);
  return {
    rows: services.map((service) => toServiceRow(service, neededBy(service.id), input)),
    quality: qualityOf(services, neededBy, input),
  };
}

function dependsOn(service: Service): readonly string[] {
  return (service.depends_on ?? []).map((each) => each.service);
}

function toServiceRow(service: Service, needed_by: readonly string[], input: Input): ServiceRow {
  const { id, title, type, status, criticality, owner, team } = service;
  const { ledger, clocks } = input;
  const open = (list: readonly RecordFacts[]) => list.filter((each) => isOpen(each) && each.service === id).length;
  return {
    ...{ id, title, type, status, criticality, owner, team, needed_by },
    depends_on: dependsOn(service),
    open: {
      incidents: open(ledger.incidents),
      requests: open(ledger.requests),
      problems: open(ledger.problems),
      changes: open(ledger.changes),
    },
    breached_clocks: clocks.filter((each) => isLate(each) && each.facts.service === id).length,
    verified_at: service.verified_at ?? null,
    days: worstByDay(
      ledger.incidents.filter((each) => each.service === id),
      input,
    ),
  };
}

function worstByDay(incidents: readonly RecordFacts[], { local, asOf }: Input): readonly number[] {
  const today = local.dayAt(asOf);
  const worst = new Array<number>(90).fill(0);
  for (const { priority, opened, resolved } of incidents) {
    const [from, to] = [local.dayAt(opened), local.dayAt(resolved ?? asOf)];
    const rank = priority === undefined ? 0 : Number(priority.slice(1));
    for (let day = Math.max(from, today - 89); day <= to && rank > 0; day += 1) {
      const index = day - today + 89;
      const before = worst[index] ?? 0;
      worst[index] = before === 0 ? rank : Math.min(before, rank);
    }
  }
  return worst;
}

function qualityOf(
  services: readonly Service[],
  neededBy: (id: string) => readonly string[],
  { services: known, local, asOf }: Input,
): ConfigurationQuality {
  const live = services.filter(({ status }) => status !== 'obsolete');
  const today = local.dayAt(asOf);
  const isStale = ({ verified_at }: Service) =>
    verified_at === undefined || today - (parseCivilDay(verified_at.slice(0, 10)) ?? Number.NEGATIVE_INFINITY) > 180;
  return {
    complete: share(live, ({ description, verified_at }) => description !== undefined && verified_at !== undefined),
    not_verified_180_days: share(live, isStale),
    orphans: live.filter((each) => dependsOn(each).length === 0 && neededBy(each.id).length === 0).map(({ id }) => id),
    dangling: services.flatMap((each) =>
      dependsOn(each)
        .filter((id) => !known.has(id))
        .map((names) => ({ service: each.id, names })),
    ),
  };
}

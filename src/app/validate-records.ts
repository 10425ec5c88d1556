import { checkLedger, type LedgerOptions } from '../core/checks/check-ledger.ts';
import { sortFindings } from '../core/checks/sort-findings.ts';
import type { Finding, Severity } from '../core/finding/finding.ts';
import { judgeHistory } from '../core/history/judge-history.ts';
import { judgeSlaHistory } from '../core/history/sla-history.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { isSameJson } from '../core/record/json.ts';
import type { RecordKind } from '../core/record/record.ts';
import { fieldToJson } from '../core/record/record-json.ts';
import type { Instant } from '../core/time/instant.ts';
import type { LoadZone } from '../core/time/zone.ts';
import { prepareTiming } from './measure-clocks.ts';

export type ValidateOptions = LedgerOptions & {
  /** The version before, where the change from it is to be judged too. */
  readonly since?: {
    readonly ledger: Ledger;
    /** Who proposed or pushed the change, and when the version before became current, where the forge says so. */
    readonly author?: string;
    readonly at?: Instant;
  };
};

export type Validation = {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** Records and drafts that could be read. */
  readonly records: Readonly<Record<RecordKind | 'draft', number>>;
};

export type Counts = Readonly<Record<Severity, number>>;

/** Everything that is wrong with a ledger and, with `since`, with the change that led to it. */
export function validateRecords(ledger: Ledger, options: ValidateOptions): Validation {
  const history = options.since === undefined ? [] : judgeSince(ledger, options.since);
  const moved = options.since === undefined ? [] : judgeTiming(ledger, options.since.ledger, options);
  const findings = sortFindings([...checkLedger(ledger, options), ...history, ...moved]);
  return { findings, counts: countFindings(findings), records: countRecords(ledger) };
}

/** By the configuration of the version before: a change cannot make its own author automation. */
function judgeSince(after: Ledger, since: NonNullable<ValidateOptions['since']>): readonly Finding[] {
  return judgeHistory(since.ledger.entries, after.entries, {
    configuration: since.ledger.configuration,
    leavesSample: isSample(since.ledger) && !isSample(after),
    unreadable: new Set(after.unreadable.map(({ place }) => place.path)),
    ...(since.author === undefined ? {} : { author: since.author }),
    ...(since.at === undefined ? {} : { since: since.at }),
  });
}

function isSample({ configuration }: Ledger): boolean {
  return configuration.organisation?.value.sample === true;
}

/** Measuring every record twice is dear: only where the edit touches what decides about clocks. */
function judgeTiming(
  after: Ledger,
  before: Ledger,
  { now, loadZone }: { readonly now: Instant; readonly loadZone?: LoadZone },
): readonly Finding[] {
  if (loadZone === undefined || isSameJson(timingOf(before), timingOf(after))) return [];
  const { sla } = after.configuration;
  const known = new Set(before.entries.map(({ record }) => record.id));
  return judgeSlaHistory({
    entries: after.entries.filter(({ record }) => known.has(record.id)),
    before: prepareTiming(before.configuration, loadZone).rules,
    after: prepareTiming(after.configuration, loadZone).rules,
    now,
    path: sla?.path ?? 'config/sla.yaml',
    definitions: sla?.value.definitions ?? [],
  });
}

/** Definitions and calendars, and whose calendars and customers services and teams name. */
function timingOf({ configuration }: Ledger) {
  const services = [...configuration.services].map(([id, { value }]) => [id, value.calendar, value.customers]);
  const teams = (configuration.teams?.value.teams ?? []).map(({ id, calendar }) => [id, calendar]);
  const calendars = [...configuration.calendars].map(([id, { value }]) => [id, value]);
  return fieldToJson({ sla: configuration.sla?.value, calendars, services, teams });
}

export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countRecords({ entries, drafts }: Ledger): Validation['records'] {
  const counts = { incident: 0, request: 0, change: 0, problem: 0, draft: drafts.length };
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
}

import type { Ledger } from '../core/ledger/ledger.ts';
import { createLocalTime } from '../core/report/period/local-time.ts';
import { publishedAsOf } from '../core/report/publish/published-as-of.ts';
import type { Proposal } from '../core/report/section/planned-change.ts';
import { type Instant, parseInstant, toInstant } from '../core/time/instant.ts';
import type { LoadZone } from '../core/time/zone.ts';
import {
  inOrder,
  type ReportFormat,
  type ReportPorts,
  type ReportStream,
  type Reports,
  streamReports,
} from './generate-reports.ts';
import { clocksOfLedger, prepareTiming } from './measure-clocks.ts';
import { type Validation, validateRecords } from './validate-records.ts';

export type ReportOrder = {
  readonly asOf: Instant;
  /** The clock of the run: what is later than the report's time but not than this is no fault. */
  readonly now: Instant;
  readonly formats: readonly ReportFormat[];
  /** How pages reach the repository's root, such as `../`, or an address of the forge. */
  readonly repository: string;
  /** Changes in open pull requests, where there is a forge to ask. */
  readonly proposals?: readonly Proposal[];
};

export type MadeReports = Reports & { readonly validation: Validation };

export type MakeReportsPorts = ReportPorts & { readonly loadZone: LoadZone };

/** The time at which reports of a ledger are published, so that they change only with what they tell. */
export function publishedTime(
  ledger: Ledger,
  now: Instant,
  { loadZone, proposals = [] }: { readonly loadZone: LoadZone; readonly proposals?: readonly Proposal[] },
): Instant {
  const set = ledger.configuration.organisation?.value.as_of;
  const sample = set === undefined ? undefined : parseInstant(set);
  const local = createLocalTime(loadZone, ledger.configuration.organisation?.value.zone ?? 'UTC', now);
  // A sample has a time of its own, so that it does not rot; a zone without rules is told by validation.
  if (sample !== undefined || local === undefined) return sample ?? now;
  const timing = prepareTiming(ledger.configuration, loadZone);
  const clocks = clocksOfLedger(ledger, timing, now);
  const asOf = publishedAsOf({ ledger, clocks, calendars: timing.calendars, local, now });
  const raised = proposals.map((one) => parseInstant(one.opened_at) ?? asOf);
  return toInstant(Math.max(asOf, ...raised));
}

/** The main job: checks a ledger, runs its clocks, and makes the reports of a time. */
export function makeReports(ledger: Ledger, order: ReportOrder, ports: MakeReportsPorts): MadeReports {
  const { validation, ...stream } = makeReportStream(ledger, order, ports);
  return { ...inOrder(stream), validation };
}

/** The same, for whoever lets go of each file before the next is made. */
export function makeReportStream(
  ledger: Ledger,
  order: ReportOrder,
  ports: MakeReportsPorts,
): ReportStream & { readonly validation: Validation } {
  const { loadZone } = ports;
  const timing = prepareTiming(ledger.configuration, loadZone);
  const validation = validateRecords(ledger, { now: toInstant(Math.max(order.asOf, order.now)), loadZone });
  const input = {
    ledger,
    clocks: clocksOfLedger(ledger, timing, order.asOf),
    calendars: timing.calendars,
    loadZone,
    findings: validation.findings,
    asOf: order.asOf,
    // What was raised later is not there yet.
    proposals: (order.proposals ?? []).filter((one) => (parseInstant(one.opened_at) ?? order.asOf) <= order.asOf),
  };
  return { ...streamReports(input, order, ports), validation };
}

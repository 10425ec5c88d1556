import type { Ledger } from '../core/ledger/ledger.ts';
import { type Instant, toInstant } from '../core/time/instant.ts';
import type { LoadZone } from '../core/time/zone.ts';
import { generateReports, type ReportFormat, type ReportPorts, type Reports } from './generate-reports.ts';
import { clocksOfLedger, prepareTiming } from './measure-clocks.ts';
import { type Validation, validateRecords } from './validate-records.ts';

export type ReportOrder = {
  readonly asOf: Instant;
  /** The clock of the run: what is later than the report's time but not than this is no fault. */
  readonly now: Instant;
  readonly formats: readonly ReportFormat[];
  /** How pages reach the repository's root, such as `../`, or an address of the forge. */
  readonly repository: string;
};

export type MadeReports = Reports & { readonly validation: Validation };

export type MakeReportsPorts = ReportPorts & { readonly loadZone: LoadZone };

/** The main job: checks a ledger, runs its clocks, and makes the reports of a time. */
export function makeReports(ledger: Ledger, order: ReportOrder, ports: MakeReportsPorts): MadeReports {
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
  };
  return { ...generateReports(input, order, ports), validation };
}

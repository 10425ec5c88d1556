import type { KpiReading } from '../kpi/kpi.ts';
import type { Moment } from '../period/local-time.ts';
import type { PeriodText } from '../period/period.ts';
import type { Ageing } from '../section/ageing.ts';
import type { AuditSection } from '../section/audit-section.ts';
import type { Availability } from '../section/availability.ts';
import type { ChangeSection } from '../section/change-section.ts';
import type { KindCounts } from '../section/counts.ts';
import type { FindingsSummary } from '../section/findings-summary.ts';
import type { MajorReview } from '../section/major-review.ts';
import type { ProblemSection } from '../section/problem-section.ts';
import type { TeamQueue } from '../section/queue.ts';
import type { ServiceReadings } from '../section/service-readings.ts';
import type { ServiceSection } from '../section/service-section.ts';
import type { SlaSection } from '../section/sla-section.ts';
import type { ItemVolume, MajorIncidentRow, OpenTicket } from '../section/ticket-section.ts';
import type { DayTrend, TeamTrend } from '../section/trends.ts';

/**
 * Every number of every report, computed once from a ledger, its clocks and a time. Plain data: `report.json` is this
 * model, so its names are those of a file. Instants are RFC 3339 in UTC, lengths whole seconds. Cancelled records and
 * duplicates are in no figure but the two counts that name them.
 */
export type ReportModel = {
  readonly head: ReportHead;
  /** The state of things in a few words. */
  readonly headline: string;
  readonly periods: {
    readonly last_28_days: PeriodText;
    readonly weeks: readonly PeriodText[];
    readonly months: readonly PeriodText[];
  };
  readonly counts: readonly KindCounts[];
  readonly findings: FindingsSummary;
  readonly queues: readonly TeamQueue[];
  readonly sla: SlaSection;
  readonly kpis: readonly KpiReading[];
  readonly ageing: readonly Ageing[];
  readonly incidents: {
    readonly open: readonly OpenTicket[];
    readonly major: readonly MajorIncidentRow[];
    /** Accepted major incidents, each with its whole story. */
    readonly reviews: readonly MajorReview[];
  };
  readonly requests: { readonly open: readonly OpenTicket[]; readonly by_item: readonly ItemVolume[] };
  readonly problems: ProblemSection;
  readonly changes: ChangeSection;
  readonly services: ServiceSection;
  /** Incidents by service: the last 28 days, and the two newest weeks and months. */
  readonly by_service: readonly ServiceReadings[];
  /** Services with a commitment: the last 28 days, and the two newest months. */
  readonly availability: readonly Availability[];
  readonly teams: readonly TeamTrend[];
  readonly days: DayTrend;
  readonly audit: AuditSection;
};

export type ReportHead = {
  readonly organisation: string | null;
  /** The records are made up. */
  readonly sample: boolean;
  /** IANA name; where days, weeks and months begin and end. */
  readonly zone: string;
  readonly as_of: Moment;
  /** Full commit id; `null` for a work tree that is not committed. */
  readonly commit: string | null;
};

import type { Instant } from '../time/instant.ts';

/** One occurrence of something that a monitoring system complains of. Texts are foreign. */
export type Alert = {
  /** 16 digits of hexadecimal: the same fault on the same thing, whenever it happens. */
  readonly fingerprint: string;
  readonly startedAt: Instant;
  /** Absent while it fires. */
  readonly endedAt?: Instant;
  readonly title: string;
  readonly description: string;
  /** As the monitoring system names it; not always one of ours. */
  readonly service?: string;
  readonly severity?: string;
  readonly url?: string;
};

/** What arrives at once. Alerts of one group belong to one incident. */
export type AlertBatch = {
  /** 16 digits of hexadecimal, of what the monitoring system groups by. */
  readonly group: string;
  readonly alerts: readonly Alert[];
};

export type BatchReading =
  | { readonly ok: true; readonly batch: AlertBatch }
  /** What is wrong with the payload, where, and what was expected. */
  | { readonly ok: false; readonly reason: string };

/** Shortens a digest to what tells alerts apart. */
export type HashShort = (text: string) => string;

import type { Configuration } from '../config/configuration.ts';
import type { LocalTime } from '../report/period/local-time.ts';
import type { SlaRules } from '../sla/sla-rules.ts';
import type { Instant } from '../time/instant.ts';

/** What a run of the timers knows beside the record at hand. */
export type TimerContext = {
  readonly configuration: Configuration;
  readonly rules: SlaRules;
  readonly now: Instant;
  /** Our login: what the timers do to a record is journalled under it. */
  readonly us: string;
  /** The organisation's zone; `undefined` where it names none that is known. Instants are then told in UTC alone. */
  readonly local: LocalTime | undefined;
  /** Whether the notice of that effect is known to stand in its thread. */
  readonly isDelivered: (effectKey: string) => boolean;
};

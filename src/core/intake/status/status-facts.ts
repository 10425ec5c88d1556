import type { Configuration } from '../../config/configuration.ts';
import type { LocalTime } from '../../report/period/local-time.ts';
import type { SlaRules } from '../../sla/sla-rules.ts';
import type { Instant } from '../../time/instant.ts';

/** What it takes to tell people how a record stands. */
export type StatusFacts = {
  readonly configuration: Configuration;
  readonly rules: SlaRules;
  /** The organisation's zone; absent where there is no such zone. */
  readonly local?: LocalTime;
  readonly now: Instant;
  /** Where people read the repository. */
  readonly repositoryUrl: string;
};

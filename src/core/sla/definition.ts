import type { ClockedRecord } from './clocked-record.ts';

export type TargetName = 'response' | 'resolution' | 'update' | 'approval' | 'fulfilment';

export type ClockEvent = 'opened' | 'response' | 'support_comment' | 'reporter_comment' | 'assigned';

/** Holds while the record is in one of the states, or at the entry by which one of the events happens. */
export type Condition = { readonly states?: readonly string[]; readonly events?: readonly ClockEvent[] };

export type ConditionName = 'start' | 'cancel' | 'pause' | 'resume' | 'stop' | 'reset';

/** Every list that is given must contain the record's value. */
export type When = {
  readonly services?: readonly string[];
  readonly teams?: readonly string[];
  readonly categories?: readonly string[];
  readonly catalogue_items?: readonly string[];
  readonly types?: readonly string[];
  readonly priorities?: readonly string[];
  readonly customers?: readonly string[];
};

export type HoursAndMinutes = { readonly hours?: number; readonly minutes?: number };

export type Duration =
  | HoursAndMinutes
  | { readonly working_days: number }
  | { readonly end_of: 'same_day' | 'next_business_day'; readonly at?: string };

export type Escalation = {
  readonly id: string;
  readonly title?: string;
  readonly offset?: { readonly before: HoursAndMinutes } | { readonly after: HoursAndMinutes };
  readonly percent?: number;
  readonly when?: When;
  readonly tell?: readonly string[];
  readonly do?: { readonly reassign?: { readonly team: string }; readonly raise_priority?: boolean };
};

/** One version of a definition, as `config/sla.yaml` has it. */
export type Definition = {
  readonly id: string;
  readonly title?: string;
  readonly kind: 'sla' | 'ola' | 'contract';
  readonly target: TargetName;
  readonly records: readonly ClockedRecord['kind'][];
  readonly when?: When;
  readonly effective_from?: string;
  readonly calendar?: string;
  readonly calendar_of?: 'service' | 'team';
  /** By priority, and `default`. */
  readonly targets: Readonly<Record<string, Duration | undefined>>;
  readonly pause?: { readonly states?: readonly string[]; readonly hold_reasons?: readonly string[] };
  readonly conditions?: Readonly<Partial<Record<ConditionName, Condition>>>;
  readonly warn_at?: readonly number[];
  readonly escalations?: readonly Escalation[];
};

/** What clocks read of a record. Structural, so that every kind of record, a proposal or an imported row will do. */
export type ClockedRecord = {
  readonly kind: 'incident' | 'request' | 'change' | 'problem';
  readonly id: string;
  readonly opened_at: string;
  readonly state: string;
  readonly opened_by?: string;
  readonly requested_for?: string | { readonly id: string };
  readonly service?: string;
  readonly team?: string;
  readonly assignee?: string;
  readonly priority?: string;
  readonly category?: string;
  readonly catalogue_item?: string;
  readonly type?: string;
  readonly customer?: string;
  readonly hold_reason?: string;
  readonly manual_due?: readonly ManualDue[];
  readonly journal: readonly ClockedEntry[];
};

/** A due time agreed by hand; of several for one target the last counts. */
export type ManualDue = {
  readonly target: string;
  readonly at: string;
  readonly reason?: string;
  readonly by?: string;
};

/** An entry of the journal, as far as clocks care. */
export type ClockedEntry = {
  readonly at: string;
  readonly by: string;
  readonly to?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly note?: string;
  readonly source?: {
    readonly comment?: number | string;
    readonly command?: string;
    readonly rule?: string;
  };
};

/** Fields whose values choose the definition, the target, the calendar or the holder. */
export const TRACKED_FIELDS = [
  'priority',
  'service',
  'team',
  'assignee',
  'category',
  'catalogue_item',
  'type',
  'customer',
  'hold_reason',
] as const;

export type TrackedField = (typeof TRACKED_FIELDS)[number];
export type FieldValues = Readonly<Partial<Record<TrackedField, string>>>;

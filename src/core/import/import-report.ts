/** What the file says against itself, or against what a record can say. Reported, never papered over. */
export type ContradictionKind =
  | 'log_begins_late'
  | 'row_before_opening'
  | 'rows_out_of_order'
  | 'opening_varies'
  | 'closed_without_resolution'
  | 'resolved_at_differs'
  | 'closed_at_differs'
  | 'reassignment_unseen'
  | 'reassignment_uncounted'
  | 'reopening_unseen'
  | 'reopening_uncounted'
  | 'reopened_after_closing'
  | 'priority_differs'
  | 'history_differs';

export const CONTRADICTIONS = {
  log_begins_late: 'the log does not begin in the first state; the record is opened at its opening time',
  row_before_opening: 'a row is older than the opening; it is journalled at the opening time',
  rows_out_of_order: 'the counter of updates and the times of the rows disagree; the times decide',
  opening_varies: 'rows give different opening times; the first is taken',
  closed_without_resolution: 'closed without ever being resolved',
  resolved_at_differs: 'the resolution time is not the time at which the state became resolved; both are journalled',
  closed_at_differs: 'the closing time is not the time at which the state became closed; the move is journalled',
  reassignment_unseen: 'the counter of reassignments rose, but the team is the same or unknown; one is journalled',
  reassignment_uncounted: 'the team changed, but the counter of reassignments did not rise',
  reopening_unseen: 'the counter of reopenings rose between rows; a reopening is journalled at the later row',
  reopening_uncounted: 'it was reopened, but the counter of reopenings did not rise',
  reopened_after_closing: 'it was worked on again after it had been closed',
  priority_differs: 'the priority is not what impact and urgency give here; it is kept as an override',
  history_differs: 'a record of this key is here already with another history; it is left as it is',
} as const satisfies Record<ContradictionKind, string>;

export type Contradiction = {
  readonly key: string;
  readonly kind: ContradictionKind;
  /** 1-based data row of the file; the header is row 0. */
  readonly row: number;
  readonly detail: string;
};

/** A value that cannot be used as it stands: the map must say what it means. */
export type UnmappedValue = {
  readonly field: string;
  readonly column: string;
  readonly value: string;
  readonly rows: number;
  readonly firstRow: number;
  /** What was expected: one of the values of the map, a time in its format. */
  readonly expected: string;
};

/** Rows that could not become a record, and why. */
export type Refusal = { readonly key: string; readonly row: number; readonly why: string };

/** What the records name and the configuration does not have yet. */
export type MissingConfiguration = {
  readonly teams: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly people: readonly string[];
  readonly categories: readonly string[];
  readonly services: readonly string[];
};

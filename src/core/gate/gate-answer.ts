export type NoCode =
  | 'unreachable'
  | 'unknown_change'
  | 'unreadable'
  | 'no_evidence'
  | 'not_authorised'
  | 'authorisation_overdue'
  | 'state'
  | 'altered'
  | 'outside_window'
  | 'frozen'
  | 'held'
  | 'not_delivered'
  | 'untold_start';

/** One of the reasons for a no; all of them are told. */
export type NoReason = { readonly code: NoCode; readonly says: string };

/**
 * Whether something may be deployed now under a change. `yes_not_yet_authorised`: an emergency, whose authorisation is
 * owed until `authorise_by`. Anything that could not be told is a no.
 */
export type GateAnswer = {
  readonly answer: 'yes' | 'yes_not_yet_authorised' | 'no';
  readonly change: string;
  readonly reasons: readonly NoReason[];
  /** What whoever deploys should know, and keeps from nothing. */
  readonly remarks: readonly string[];
  readonly authorise_by: string | null;
  /** The end of the window. */
  readonly until: string | null;
  readonly asked_at: string;
  /** The commit of the records that was asked; `null` where none could be had. */
  readonly commit: string | null;
};

/** What is to be deployed, and where to. */
export type Deployment = {
  /** Owner and name of the repository that is deployed. */
  readonly repository: string;
  readonly environment: string;
  readonly sha: string | undefined;
  readonly digest: string | undefined;
  readonly pull_request: number | undefined;
};

/** A no that has nothing to do with the change. */
export function refusal(change: string, asked_at: string, reason: NoReason): GateAnswer {
  return {
    ...{ answer: 'no', change, reasons: [reason], remarks: [], authorise_by: null, until: null },
    ...{ asked_at, commit: null },
  };
}

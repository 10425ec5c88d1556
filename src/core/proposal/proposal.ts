import type { Draft } from '../ledger/ledger.ts';
import type { RecordId } from '../record/record-id.ts';

/** A draft in an open pull request: the record that it will be takes the number of the pull request. */
export type Proposal = {
  readonly id: RecordId;
  readonly pull: number;
  /** When the pull request was opened. */
  readonly openedAt: string;
  readonly draft: Draft;
};

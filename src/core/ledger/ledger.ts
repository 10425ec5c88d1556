import type { Configuration } from '../config/configuration.ts';
import type { Finding } from '../finding/finding.ts';
import type { Change, ChangeDraft, Incident, Problem, ProblemDraft, ServiceRequest } from '../record/record.ts';

/** A record with the file that holds it. `blob` is the git object id of the file's content. */
export type Entry =
  | { readonly kind: 'incident'; readonly path: string; readonly blob: string; readonly record: Incident }
  | { readonly kind: 'request'; readonly path: string; readonly blob: string; readonly record: ServiceRequest }
  | { readonly kind: 'change'; readonly path: string; readonly blob: string; readonly record: Change }
  | { readonly kind: 'problem'; readonly path: string; readonly blob: string; readonly record: Problem };

/** A record that is being raised: a file under `changes/drafts/` or `problems/drafts/`. */
export type Draft =
  | { readonly kind: 'change'; readonly path: string; readonly blob: string; readonly draft: ChangeDraft }
  | { readonly kind: 'problem'; readonly path: string; readonly blob: string; readonly draft: ProblemDraft };

/**
 * Every record and the configuration at one commit, or in the work tree. Entries are in the order of their paths.
 * A file that could not be read as a record of its kind is not among them; its findings are in `unreadable`.
 */
export type Ledger = {
  /** Full commit id; absent for the work tree. */
  readonly commit?: string;
  readonly entries: readonly Entry[];
  readonly drafts: readonly Draft[];
  readonly configuration: Configuration;
  readonly unreadable: readonly Finding[];
  /** About files that were read all the same: where they stand, how they are written. */
  readonly remarks?: readonly Finding[];
};

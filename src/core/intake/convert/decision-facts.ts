import type { CheckDocument } from '../../journal/outcome.ts';
import type { Entry, Ledger } from '../../ledger/ledger.ts';
import type { DocumentKind } from '../../plan/plan.ts';
import type { JsonMap } from '../../record/json.ts';
import type { Instant } from '../../time/instant.ts';
import type { IssueFacts } from '../issue-facts.ts';
import type { StatusFacts } from '../status/status-facts.ts';
import type { OpeningFacts } from './open-record.ts';

/** What deciding about one issue takes beside the issue. */
export type DecisionFacts = {
  readonly ledger: Ledger;
  readonly isRecord: (id: string) => boolean;
  /** The record of the issue, whatever kind it is now. */
  readonly entry: Entry | undefined;
  /** What stands beside that record. */
  readonly beside: string | undefined;
  readonly status: StatusFacts;
  readonly us: { readonly login: string };
  readonly repository: string;
  readonly checkDocument: CheckDocument;
  /** A document as its file holds it, to show a draft; without it a draft is told by its fields alone. */
  readonly renderDocument?: RenderDocument;
};

export type RenderDocument = (document: DocumentKind, value: JsonMap, path: string) => string;

export function openingFacts(
  issue: IssueFacts,
  openedAt: Instant,
  { status: { configuration, rules, now }, repository, us }: DecisionFacts,
): OpeningFacts {
  return { issue, openedAt, configuration, rules, now, repository, us: us.login };
}

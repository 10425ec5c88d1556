import { checkPeriod } from '../config/check-lists.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Finding } from '../finding/finding.ts';
import { checkJournal } from '../journal/check-journal.ts';
import type { Draft, Entry } from '../ledger/ledger.ts';
import { checkLifecycle } from '../lifecycle/check-lifecycle.ts';
import { checkPriority } from '../priority/check-priority.ts';
import { checkAnswers } from '../reference/check-answers.ts';
import { checkReferences } from '../reference/check-references.ts';
import { checkTemplate } from '../reference/check-template.ts';
import { namesOf } from '../reference/known-names.ts';
import { draftReferences, recordReferences } from '../reference/record-references.ts';
import type { Instant } from '../time/instant.ts';
import { checkFileName } from './check-identity.ts';

export type RecordOptions = {
  readonly now: Instant;
  /** Paths of configuration files that are there, but could not be read: their names are not called unknown. */
  readonly unread?: ReadonlySet<string>;
};

/** Everything that can be said of one record by itself and the configuration. A cache may keep it by blob. */
export function checkRecord(
  entry: Entry,
  configuration: Configuration,
  { now, unread = new Set() }: RecordOptions,
): readonly Finding[] {
  return [
    ...checkFileName(entry),
    ...checkLifecycle(entry, configuration),
    ...checkJournal(entry, configuration, { now }),
    ...checkPriority(entry, configuration),
    ...checkReferences(entry.path, recordReferences(entry), { names: namesOf(configuration), unread }),
    ...checkTemplate(entry, configuration),
    ...checkAnswers(entry, configuration),
    ...(entry.kind === 'change' ? checkWindows(entry.path, entry.record) : []),
  ];
}

/** The same for a record that is being raised, which has neither state nor journal yet. */
export function checkDraft(
  draft: Draft,
  configuration: Configuration,
  { unread = new Set() }: Pick<RecordOptions, 'unread'> = {},
): readonly Finding[] {
  return [
    ...checkReferences(draft.path, draftReferences(draft), { names: namesOf(configuration), unread }),
    ...checkTemplate(draft, configuration),
    ...(draft.kind === 'change' ? checkWindows(draft.path, draft.draft) : []),
  ];
}

type Span = { readonly start: string; readonly end?: string | undefined };
type Windows = { readonly window?: Span | undefined; readonly outage?: Span | undefined; readonly implemented?: Span };

function checkWindows(path: string, change: Windows): readonly Finding[] {
  return (['window', 'outage', 'implemented'] as const).flatMap((field) => {
    const span = change[field];
    if (span?.end === undefined) return [];
    return checkPeriod(path, [`/${field}/start`, span.start], [`/${field}/end`, span.end]);
  });
}

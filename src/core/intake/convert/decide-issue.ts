import type { Finding } from '../../finding/finding.ts';
import type { Entry } from '../../ledger/ledger.ts';
import type { ForgeEffect } from '../../plan/forge-effect.ts';
import type { FileEffect } from '../../plan/plan.ts';
import type { RecordKind } from '../../record/record.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import type { IssueFacts } from '../issue-facts.ts';
import { LABEL_PREFIXES } from '../status/status-labels.ts';
import { tellStatus } from '../status/tell-status.ts';
import { waitingComment } from '../status/waiting-comment.ts';
import { type DecisionFacts, openingFacts } from './decision-facts.ts';
import { linkIncidents } from './link-incidents.ts';
import { descriptionPath, type OpenedRecord, openRecord } from './open-record.ts';
import { readAgain } from './read-again.ts';
import { type ReadingFacts, readIssue } from './read-issue.ts';
import type { Reading } from './reading.ts';
import { tellDraft } from './tell-draft.ts';
import { fingerprintOf } from './text-fingerprint.ts';
import { fingerprintIn } from './text-source.ts';

/** What one issue comes to. */
export type IssueDecision = {
  readonly files: readonly FileEffect[];
  readonly forge: readonly ForgeEffect[];
  readonly summary: readonly string[];
  /** The record that is opened or changed, and what is done to it. */
  readonly touched?: { readonly verb: 'register' | 'read again'; readonly id: string };
};

export const NOTHING_TO_DO: IssueDecision = { files: [], forge: [], summary: [] };

/** Opens the record of an issue that has none, reads one again that was edited while new, and tells how it stands. */
export function decideIssue(issue: IssueFacts, facts: DecisionFacts): IssueDecision {
  const decision = facts.entry === undefined ? register(issue, facts) : follow(issue, facts.entry, facts);
  // Nobody can be told anything in a locked thread, and nobody should.
  const isQuiet = decision.files.length === 0 && isOld(issue, facts);
  const forge = decision.forge.filter((effect) => isForIntake(effect, issue) && !(isQuiet && isComment(effect)));
  return { ...decision, forge: issue.locked ? [] : forge };
}

/** Who somebody assigned by hand is for those who follow issues to take up or put back; here nobody is put away. */
function isForIntake(effect: ForgeEffect, { assignees }: IssueFacts): boolean {
  return effect.kind !== 'assignees' || (assignees.length === 0 && effect.logins.length > 0);
}

function isComment({ kind }: ForgeEffect): boolean {
  return kind === 'sticky_comment' || kind === 'proposal';
}

/** What neither the issue nor the record has moved for this long was told by one of the runs since. */
const SETTLED_SECONDS = 4 * 86_400;

function isOld({ updated_at: updated }: IssueFacts, { entry, status: { now } }: DecisionFacts): boolean {
  const moves = [updated, entry?.record.journal.at(-1)?.at ?? ''].flatMap((text) => parseInstant(text) ?? []);
  return moves.every((at) => at < now - SETTLED_SECONDS);
}

function register(issue: IssueFacts, facts: DecisionFacts): IssueDecision {
  const reading = readIssue(issue, readingFacts(facts));
  const openedAt = parseInstant(issue.created_at);
  if (reading === undefined || openedAt === undefined) return NOTHING_TO_DO;
  if (reading.kind === 'change' || (reading.kind === 'request' && !reading.isComplete))
    return ask(issue, reading, facts);
  return open(issue, reading, openedAt, facts);
}

function open(issue: IssueFacts, reading: Reading, openedAt: Instant, facts: DecisionFacts): IssueDecision {
  const opened = openRecord(reading, openingFacts(issue, openedAt, facts));
  const faults = facts.checkDocument(reading.kind as RecordKind, opened.value, opened.path);
  if (faults.length > 0) return refuse(issue, reading, faults, facts);
  const entry = toEntry(reading.kind, opened);
  const { title, priority, team } = opened.value;
  return {
    files: filesOf(reading.kind, opened),
    forge: tellStatus(entry, facts.status, reading),
    summary: [`${opened.id} opened: ${title} (${priority}, ${team})`],
    touched: { verb: 'register', id: opened.id },
  };
}

function filesOf(kind: RecordKind, { path, value, beside }: OpenedRecord): readonly FileEffect[] {
  const record: FileEffect = { kind: 'create_record', path, document: kind, value };
  return beside === undefined ? [record] : [record, { kind: 'write_text', path: descriptionPath(path), text: beside }];
}

/** The shape was checked. */
function toEntry(kind: RecordKind, { path, value }: OpenedRecord): Entry {
  return { kind, path, blob: '', record: value } as unknown as Entry;
}

/** What cannot become a record yet: the issue is told what is missing, and nothing is written. */
function ask(issue: IssueFacts, reading: Reading, facts: DecisionFacts): IssueDecision {
  if (reading.kind !== 'change')
    return { ...NOTHING_TO_DO, forge: tellWaiting(issue, reading, waitingComment(reading, facts.status)) };
  const { body, effects } = tellDraft(issue, reading, facts);
  return { ...NOTHING_TO_DO, forge: [...effects, ...tellWaiting(issue, reading, body)] };
}

function readingFacts({ status, isRecord }: DecisionFacts): ReadingFacts {
  return { configuration: status.configuration, isRecord };
}

/** Cannot happen by what people type; should it happen all the same, no other issue waits for this one. */
function refuse(issue: IssueFacts, reading: Reading, faults: readonly Finding[], facts: DecisionFacts): IssueDecision {
  return { ...NOTHING_TO_DO, forge: tellWaiting(issue, reading, waitingComment(reading, facts.status, faults)) };
}

function tellWaiting(
  { number: issue }: IssueFacts,
  { kind, isComplete }: Reading,
  body: string,
): readonly ForgeEffect[] {
  const labels = [`gitsm/${kind}`, ...(isComplete ? [] : ['needs/info'])];
  return [
    { key: `status/${issue}`, kind: 'sticky_comment', issue, purpose: 'status', body },
    { key: `labels/${issue}`, kind: 'labels', issue, labels, prefixes: LABEL_PREFIXES },
  ];
}

function follow(issue: IssueFacts, entry: Entry, facts: DecisionFacts): IssueDecision {
  const last = entry.record.journal.findLast(({ source }) => fingerprintIn(source) !== undefined);
  if (last === undefined) return { ...NOTHING_TO_DO, forge: tellStatus(entry, facts.status) };
  const isNew = entry.record.state === 'new';
  const isEdited = fingerprintIn(last.source) !== fingerprintOf(issue);
  // Once work has begun nothing is read any more, and nothing asked for.
  const reading = isNew ? readIssue(issue, { ...readingFacts(facts), known: entry.kind }) : undefined;
  const change = isEdited ? readAgain(issue, { entry, reading, facts }) : linkIncidents(entry, reading);
  if (change === undefined) return { ...NOTHING_TO_DO, forge: tellStatus(entry, facts.status, reading) };
  return {
    files: change.files,
    forge: tellStatus(change.entry, facts.status, reading),
    summary: [change.summary],
    touched: { verb: 'read again', id: entry.record.id },
  };
}

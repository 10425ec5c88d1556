import { commitSubject } from '../../core/encode/commit-subject.ts';
import { decideIssue, type IssueDecision } from '../../core/intake/convert/decide-issue.ts';
import type { RenderDocument } from '../../core/intake/convert/decision-facts.ts';
import { descriptionPath } from '../../core/intake/convert/open-record.ts';
import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import type { StatusFacts } from '../../core/intake/status/status-facts.ts';
import type { CheckDocument } from '../../core/journal/outcome.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { FIRST_OFFLINE_NUMBER, isOnForge, numberOfId, parseRecordId, pathKind } from '../../core/record/record-id.ts';
import { createLocalTime } from '../../core/report/period/local-time.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { LoadZone } from '../../core/time/zone.ts';
import { prepareTiming } from '../measure-clocks.ts';

export type IntakeFacts = {
  readonly issues: readonly IssueFacts[];
  /** When the text of an issue was edited last; asked only where that decides something. */
  readonly lastEditedAt?: (issue: number) => Promise<string | undefined>;
};

/** The ledger that is planned on, and texts beside its records. */
export type IntakeTip = {
  readonly ledger: Ledger;
  readonly readText: (path: string) => Promise<string | undefined>;
};

export type IntakeOptions = {
  readonly now: Instant;
  /** Under whose name automation writes. */
  readonly us: { readonly login: string; readonly user_id: number };
  /** Owner and name. */
  readonly repository: string;
  /** Where people read it: `https://github.com/larkfield/itsm`. */
  readonly repositoryUrl: string;
  readonly loadZone: LoadZone;
  readonly checkDocument: CheckDocument;
  /** A document as its file holds it, to show the draft of a change; without it the draft is told by its fields. */
  readonly renderDocument?: RenderDocument;
};
/**
 * Turns issues into records and tells on each how its record stands; one issue or all of them. Issues that are none
 * of ours, pull requests, and what we opened ourselves (whoever opens it writes its record) are left alone. Depends on
 * nothing but the ledger and the issues as they are: order, repetition and lost events change nothing.
 */
export async function convertIssues(tip: IntakeTip, facts: IntakeFacts, options: IntakeOptions): Promise<Plan> {
  const { ledger } = tip;
  const status = statusFacts(ledger, options);
  if (status === undefined) return toPlan([]);
  const byNumber = entriesByNumber(ledger);
  const ids = new Set(ledger.entries.map(({ record }) => record.id));
  const isRecord = (id: string): boolean => ids.has(id);
  const decisions: IssueDecision[] = [];
  for (const issue of latestOfEach(facts.issues)) {
    const entry = byNumber.get(issue.number);
    if (entry === 'unreadable' || !isOurBusiness(issue, entry, options)) continue;
    const isFollowed = entry !== undefined && entry.record.state === 'new';
    const beside = isFollowed ? await tip.readText(descriptionPath(entry.path)) : undefined;
    const known = { ...options, ledger, isRecord, entry, beside, status };
    const decision = decideIssue(issue, known);
    const edited = decision.touched === undefined ? undefined : await editOf(issue, facts);
    decisions.push(edited === undefined ? decision : decideIssue({ ...issue, last_edited_at: edited }, known));
  }
  return toPlan(decisions);
}

/** An issue that nobody touched since it was opened was not edited either. */
async function editOf(issue: IssueFacts, { lastEditedAt }: IntakeFacts): Promise<string | undefined> {
  return issue.updated_at === issue.created_at ? undefined : lastEditedAt?.(issue.number);
}

/** Without the organisation there is neither a priority nor a default: nothing can be registered. */
function statusFacts(ledger: Ledger, { now, loadZone, repositoryUrl }: IntakeOptions): StatusFacts | undefined {
  const { configuration } = ledger;
  const organisation = configuration.organisation?.value;
  if (organisation === undefined) return undefined;
  const { rules } = prepareTiming(configuration, loadZone);
  const local = createLocalTime(loadZone, organisation.zone, now);
  return { configuration, rules, now, repositoryUrl, ...(local === undefined ? {} : { local }) };
}

/** Records by the number of their issue. A file that cannot be read holds its number: nothing is written over it. */
function entriesByNumber(ledger: Ledger): ReadonlyMap<number, Entry | 'unreadable'> {
  const held = ledger.unreadable.flatMap(({ place }): readonly [number, 'unreadable'][] => {
    const kind = pathKind(place.path);
    return kind.is === 'record' && isOnForge(kind.id) ? [[numberOfId(kind.id), 'unreadable']] : [];
  });
  const read = ledger.entries.flatMap((entry): readonly [number, Entry][] => {
    const id = parseRecordId(entry.record.id);
    return id !== undefined && isOnForge(id) ? [[numberOfId(id), entry]] : [];
  });
  return new Map<number, Entry | 'unreadable'>([...held, ...read]);
}

/** Each issue once, as it was read last, by its number. */
function latestOfEach(issues: readonly IssueFacts[]): readonly IssueFacts[] {
  const latest = new Map<number, IssueFacts>();
  for (const issue of issues) {
    const known = latest.get(issue.number);
    if (known === undefined || known.updated_at < issue.updated_at) latest.set(issue.number, issue);
  }
  return [...latest.values()].toSorted((a, b) => a.number - b.number);
}

function isOurBusiness(issue: IssueFacts, entry: Entry | undefined, { us }: IntakeOptions): boolean {
  if (issue.is_pull_request || issue.number >= FIRST_OFFLINE_NUMBER) return false;
  return entry !== undefined || issue.user?.id !== us.user_id;
}

function toPlan(decisions: readonly IssueDecision[]): Plan {
  return {
    files: {
      effects: decisions.flatMap(({ files }) => files),
      summary: decisions.flatMap(({ summary }) => summary),
    },
    subject: subjectOf(decisions),
    forge: decisions.flatMap(({ forge }) => forge),
  };
}

/** As many ids as a subject takes. */
const NAMED_IDS = 5;

function subjectOf(decisions: readonly IssueDecision[]): string {
  const touched = decisions.flatMap((decision) => decision.touched ?? []);
  const verb = touched.some((one) => one.verb === 'register') ? 'register' : 'read again';
  const ids = touched.map(({ id }) => id);
  const named =
    ids.length <= NAMED_IDS ? ids : [...ids.slice(0, NAMED_IDS - 1), `and ${ids.length - NAMED_IDS + 1} more`];
  return commitSubject(verb, named);
}

import type { OrganisationConfig } from '../config/configuration.ts';
import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import type { IssueFacts } from '../intake/issue-facts.ts';
import { toEntry } from '../journal/attribution.ts';
import { trackedValues } from '../journal/record-fields.ts';
import type { ForgeEffect } from '../plan/forge-effect.ts';
import type { FileEffect } from '../plan/plan.ts';
import type { JsonMap } from '../record/json.ts';
import type { JournalEntry } from '../record/record.ts';
import { pathOfRecord, toRecordId } from '../record/record-id.ts';
import { recordToJson } from '../record/record-json.ts';
import { toStorableText } from '../record/storable-text.ts';
import { formatInstant, type Instant, toInstant } from '../time/instant.ts';
import { landingKey, type Unauthorised } from './landing.ts';

const DAY = 24 * 3600;
const DEFAULT_DAYS = 5;
const SHOWN_PATHS = 20;

/** The issue of what landed past its approval. It is opened before the record, which takes its number. */
export function openUnauthorised({ landing, why, paths }: Unauthorised, repositoryUrl: string): ForgeEffect {
  const commit = landing.commit.slice(0, 7);
  const by = landing.by === null ? 'somebody whom the forge does not name' : `@${landing.by.login}`;
  return {
    key: landingKey(landing),
    kind: 'open_issue',
    title: `Unauthorised change: ${commit} landed without its approval`,
    body: [
      `[${commit}](${repositoryUrl}/commit/${landing.commit}) landed on the branch of records by ${by} without the approval that it takes.`,
      `**Why it is not authorised:** ${encodeMarkdownInline(why, 400)}`,
      ...shownPaths(paths),
      '**What to do:** find out why, then take it back by a pull request, or let those approve it who may, and write into the record of this issue what was learnt. It is closed with its review.',
    ].join('\n\n'),
    labels: ['gitsm/change', 'unauthorised'],
  };
}

function shownPaths(paths: readonly string[]): readonly string[] {
  const shown = paths.slice(0, SHOWN_PATHS).map((path) => `- ${encodeMarkdownInline(path)}`);
  const more = paths.length > SHOWN_PATHS ? [`- and ${paths.length - SHOWN_PATHS} more`] : [];
  return shown.length === 0 ? [] : [['It changes', ...shown, ...more].join('\n')];
}

const MARKER = /<!-- gitsm:open:(unauthorised\/[0-9a-f]{40,64}) -->/;

/** The landing that an issue of ours is about; `undefined` for any other issue, whatever stands in it. */
export function landingKeyOf({ user, body }: Pick<IssueFacts, 'user' | 'body'>, us: number): string | undefined {
  return user?.id === us ? MARKER.exec(body ?? '')?.[1] : undefined;
}

/** Issues of ours about a landing, the first one first. */
export function issuesOf(
  found: Pick<Unauthorised, 'landing'>,
  issues: readonly IssueFacts[],
  us: number,
): readonly IssueFacts[] {
  const key = landingKey(found.landing);
  return issues.filter((issue) => landingKeyOf(issue, us) === key).sort((a, b) => a.number - b.number);
}

export type UnauthorisedFacts = {
  readonly number: number;
  readonly openedAt: Instant;
  readonly us: string;
  readonly repository: string;
  readonly organisation: OrganisationConfig;
};

/** The record of it: done already, so that it is authorised afterwards or taken back, and reviewed in any case. */
export function registerUnauthorised(found: Unauthorised, facts: UnauthorisedFacts): FileEffect {
  const { number, openedAt, us, repository, organisation } = facts;
  const { landing, why, paths } = found;
  const opened = formatInstant(openedAt);
  const id = toRecordId('change', number);
  const review = reviewOwed(openedAt, organisation);
  const fields = {
    title: `Landed without approval: ${landing.commit.slice(0, 7)}`,
    type: 'retrospective',
    service: found.service ?? organisation.intake.service,
    team: organisation.intake.team,
  };
  const source = { issue: number, rule: 'unauthorised-change' };
  const journal: JournalEntry[] = [];
  for (const told of [{ to: 'draft', set: trackedValues(fields, 'change') }, { to: 'authorize' }])
    journal.push(toEntry(journal, { by: us, at: openedAt, source }, told));
  const value: JsonMap = {
    ...{ id, title: fields.title, type: fields.type, state: 'authorize', opened_at: opened, opened_by: us },
    ...{ service: fields.service, team: fields.team, ...review },
    unauthorised: {
      commit: landing.commit,
      ...(landing.at === undefined ? {} : { landed_at: formatInstant(landing.at) }),
      ...(landing.by === null ? {} : { by: landing.by.login }),
      why: toStorableText(why).replaceAll('\n', ' ').slice(0, 500),
    },
    source: { kind: 'rule', key: landingKey(landing), repository, number },
    description: toStorableText(['It changes:', ...paths.slice(0, 100).map((path) => `- ${path}`)].join('\n')),
    journal: journal.map(recordToJson),
  };
  return { kind: 'create_record', path: pathOfRecord(id, opened), document: 'change', value };
}

/** A review with its day, and the task that asks somebody for it. */
export function reviewOwed(at: Instant, { review }: Partial<Pick<OrganisationConfig, 'review'>>) {
  const due = formatInstant(toInstant(at + (review?.change_within_days ?? DEFAULT_DAYS) * DAY));
  return {
    tasks: [reviewTask(due)],
    review: { required: true, due_at: due },
  };
}

function reviewTask(due: string) {
  return {
    id: 'unauthorised-review',
    title: 'Find out why it landed without its approval, and whether it stays',
    kind: 'review',
    state: 'open',
    due_at: due,
  };
}

import { catalogueItem, configuration, filesById } from '../../core/checks/configuration.fixture.ts';
import { ledger } from '../../core/checks/fixture.ts';
import type { CommentFacts, Conversation, IssueEvent } from '../../core/conversation/facts.ts';
import { extend, startWork } from '../../core/conversation/work.ts';
import type { CheckDocument } from '../../core/journal/outcome.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { parseInstant, toInstant } from '../../core/time/instant.ts';
import { prepareTiming } from '../measure-clocks.ts';
import { converse, type FollowOptions } from './follow-issues.ts';

// Issues and their records as one run sees them: rosa reports, kim manages the service desk, lee works there.

export const US = { login: 'gitsm-sample[bot]', user_id: 900 } as const;

const IDS: Readonly<Record<string, number>> = { kim: 1, lee: 2, mia: 3, old: 4, [US.login]: US.user_id };

export function account(login: string): NonNullable<CommentFacts['user']> {
  return { login, id: IDS[login] ?? 50, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

export type Word = {
  readonly by: string;
  readonly body: string;
  readonly at?: string;
  readonly changes?: Partial<CommentFacts>;
};

const LATER = '2026-11-03T09:00:00Z';

export function comment({ by, body, at = LATER, changes = {} }: Word, index: number): CommentFacts {
  return { id: 101 + index, body, user: account(by), created_at: at, updated_at: at, reactions: {}, ...changes };
}

export type Happened = Pick<IssueEvent, 'event' | 'assignee'> & { readonly by: string; readonly at?: string };

export type Given = {
  readonly words?: readonly Word[];
  readonly events?: readonly Happened[];
  readonly issue?: Partial<Conversation['issue']>;
};

export function conversation(number: number, { words = [], events = [], issue = {} }: Given): Conversation {
  return {
    issue: {
      ...{ number, title: 'Sample', body: null, user: account('rosa'), created_at: '2026-11-02T09:00:00Z' },
      ...{ updated_at: LATER, state: 'open', labels: [], assignees: [], html_url: '', is_pull_request: false },
      ...{ locked: false, ...issue },
    },
    comments: words.map(comment),
    events: events.map(({ by, at = LATER, ...event }, index) => ({
      ...{ ...event, id: 201 + index, actor: account(by), created_at: at },
    })),
  };
}

const loadZone = (zone: string, from: number) => ({ zone, transitions: [{ at: toInstant(from), offsetSeconds: 0 }] });

export const ITEMS = {
  ...configuration(),
  catalogue: filesById('catalogue', [
    catalogueItem({
      approval: [
        { id: 'owner', approvers: ['item_owner'] },
        { id: 'board', approvers: ['team:board'], require: 'all' },
      ],
    }),
  ]),
};

export function ledgerOf(...entries: readonly Entry[]): Ledger {
  return ledger({ entries, configuration: ITEMS });
}

function optionsFor({ configuration: config }: Ledger, checkDocument: CheckDocument): FollowOptions {
  const now = toInstant(parseInstant('2026-11-04T09:00:00Z') ?? 0);
  const { rules } = prepareTiming(config, loadZone);
  const status = { configuration: config, rules, now, repositoryUrl: 'https://forge.example/sample/itsm' };
  return { now, us: US, checkDocument, status, repository: 'sample/itsm' };
}

export type Run = { readonly plan: Plan; readonly after: Ledger };

export type RunOnce = (before: Ledger, conversations: readonly Conversation[], gone?: readonly number[]) => Run;

/** One run on a ledger, and the ledger as it is then. Documents are held to their schemas by `checkDocument`. */
export function createRun(checkDocument: CheckDocument): RunOnce {
  return (before, conversations, gone = []) => {
    const plan = converse(before, { conversations, gone }, optionsFor(before, checkDocument));
    return { plan, after: extend(startWork(before), plan.files).ledger };
  };
}

/** The same issues after the forge was told, as the next run reads them. */
export function told(conversations: readonly Conversation[], { forge }: Plan): readonly Conversation[] {
  return conversations.map((one) => {
    const notices = forge.flatMap((effect) =>
      effect.kind === 'notice' && effect.issue === one.issue.number ? [effect] : [],
    );
    const ours = notices.map(({ key, body }, index) =>
      comment({ by: US.login, body: `${body}\n\n<!-- gitsm:notice:${key} -->` }, 500 + index),
    );
    const reacted = one.comments.map((said) => {
      const mine = forge.flatMap((effect) =>
        effect.kind === 'reaction' && effect.comment === said.id ? [effect.content] : [],
      );
      return { ...said, reactions: { ...said.reactions, ...Object.fromEntries(mine.map((content) => [content, 1])) } };
    });
    return { ...one, comments: [...reacted, ...ours] };
  });
}

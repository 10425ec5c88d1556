import { pullFacts } from '../../src/adapters/github/pull-facts.ts';
import { readCommentsSince, readConversation, readIssuesSince } from '../../src/adapters/github/read-conversations.ts';
import { readEdits } from '../../src/adapters/github/read-edits.ts';
import { readIssue } from '../../src/adapters/github/read-issues.ts';
import { documentCheck } from '../../src/adapters/schema/check-document.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { refuseWindow } from '../../src/app/change/judge-window.ts';
import { converse, type FollowOptions } from '../../src/app/conversation/follow-issues.ts';
import { prepareTiming } from '../../src/app/measure-clocks.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import { knownConversations } from '../../src/app/telling/known-issues.ts';
import type { Permission } from '../../src/core/approval/facts.ts';
import { entryOfIssue, entryOfPull } from '../../src/core/conversation/entry-of-issue.ts';
import type { Conversation, ConversationFacts } from '../../src/core/conversation/facts.ts';
import { mayHoldDeeds } from '../../src/core/conversation/follow/may-hold-deeds.ts';
import { parseComment } from '../../src/core/conversation/parse/parse-comment.ts';
import { newTicks } from '../../src/core/conversation/task/new-ticks.ts';
import { isWorthReading } from '../../src/core/conversation/worth-reading.ts';
import type { IssueFacts } from '../../src/core/intake/issue-facts.ts';
import type { StatusFacts } from '../../src/core/intake/status/status-facts.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { createLocalTime } from '../../src/core/report/period/local-time.ts';
import { formatInstant, toInstant } from '../../src/core/time/instant.ts';
import { issueOfEvent } from '../issue-of-event.ts';
import { runAction, type Stage } from '../open-stage.ts';

/** How far back a run looks for what earlier ones missed: over a long weekend. */
const LOOK_BACK_SECONDS = 4 * 86_400;

await runAction('answer-comments', async (stage) => {
  const { carryOut, runner, us } = stage;
  const loadZone = createZoneLoader();
  const checkDocument = await documentCheck(['incident', 'request', 'problem', 'change']);
  const statusOf = statusReader(stage);
  const optionsOf = (ledger: Ledger, permissions: Permissions): FollowOptions => ({
    ...{ now: runner.now, us, checkDocument, repository: `${runner.owner}/${runner.repo}` },
    status: statusOf(ledger),
    refuseWindow: (tip, who) => refuseWindow(tip, who, { now: runner.now, permissions, loadZone }),
  });
  const act = async (facts: ConversationFacts) => {
    const permissions = await permissionsOf(facts, stage);
    const decide = ({ ledger }: Tip) => converse(ledger, facts, optionsOf(ledger, permissions));
    return carryOut(decide, knownConversations(facts.conversations));
  };
  const status = statusOf(stage.tip.ledger);
  const { told } = await act((await factsOfEvent(stage)) ?? (await factsSince(stage, status)));
  // An issue that was opened to follow up another gets its record at once; where this run dies, by the next.
  if (told.done.some((key) => /^(?:follow-up|turned)\//.test(key))) await act(await factsSince(stage, status));
});

type Permissions = ReadonlyMap<number, Permission>;

/** What those may do who want to move a window; nobody else is asked about. */
async function permissionsOf({ conversations }: ConversationFacts, { client, runner }: Stage): Promise<Permissions> {
  const { permission } = pullFacts(client, { owner: runner.owner, repo: runner.repo });
  const permissions = new Map<number, Permission>();
  for (const { issue, comments } of conversations) {
    for (const { user, body } of issue.is_pull_request ? comments : []) {
      const wants = user !== null && parseComment(body, 'change').calls.some(({ verb }) => verb === 'window');
      if (wants && !permissions.has(user.id)) permissions.set(user.id, await permission(user.login));
    }
  }
  return permissions;
}

/** How records stand, by the configuration of a ledger. */
function statusReader({ runner }: Stage): (ledger: Ledger) => StatusFacts {
  const loadZone = createZoneLoader();
  const repositoryUrl = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
  return ({ configuration }) => {
    const zone = configuration.organisation?.value.zone;
    const local = zone === undefined ? undefined : createLocalTime(loadZone, zone, runner.now);
    const { rules } = prepareTiming(configuration, loadZone);
    return { configuration, rules, now: runner.now, repositoryUrl, ...(local === undefined ? {} : { local }) };
  };
}

/** The issue of the event, as it is now; `undefined` for events of anything else. */
async function factsOfEvent(stage: Stage): Promise<ConversationFacts | undefined> {
  const { client, runner, tip, us } = stage;
  const issue = issueOfEvent(runner);
  if (issue === undefined) return undefined;
  // Without a record there is nothing to hold together, but for what we opened ourselves.
  const held = entryOfIssue(issue.number, tip.ledger) ?? entryOfPull(issue.number, tip.ledger);
  const isHeld = held !== undefined;
  if (!isHeld && issue.openedBy !== us.user_id) return { conversations: [], gone: [] };
  const [now] = await readIssue(client, { owner: runner.owner, repo: runner.repo }, issue.number);
  if (now === undefined) return { conversations: [], gone: [issue.number] };
  return { conversations: [await readWhole(stage, now)], gone: [] };
}

async function readWhole({ client, runner, tip, us }: Stage, issue: IssueFacts): Promise<Conversation> {
  const entry = entryOfIssue(issue.number, tip.ledger);
  const withEvents = entry !== undefined && mayHoldDeeds(issue, entry);
  const name = { owner: runner.owner, repo: runner.repo };
  const conversation = await readConversation(client, name, issue, { withEvents });
  const ticks = entry && newTicks(entry, conversation.comments, us.user_id);
  if (ticks === undefined) return conversation;
  // Who ticked a box stands in the edits alone.
  const edit = (await readEdits(client, name, issue.number)).comments.get(ticks.comment.id);
  const told = edit === undefined ? ticks.comment : { ...ticks.comment, edited_by: edit.by, edited_at: edit.at };
  return { ...conversation, comments: conversation.comments.map((one) => (one.id === told.id ? told : one)) };
}

/** What was said and done of late and does not stand in the records. */
async function factsSince(stage: Stage, status: StatusFacts): Promise<ConversationFacts> {
  const { client, runner, tip, us } = stage;
  const name = { owner: runner.owner, repo: runner.repo };
  const since = formatInstant(toInstant(runner.now - LOOK_BACK_SECONDS));
  const issues = await readIssuesSince(client, name, since);
  const comments = await readCommentsSince(client, name, since);
  const facts = { ledger: tip.ledger, us, status };
  const worth = issues.filter((issue) => isWorthReading({ issue, recent: comments.get(issue.number) ?? [] }, facts));
  const conversations = [];
  for (const issue of worth) conversations.push(await readWhole(stage, issue));
  return { conversations, gone: [] };
}

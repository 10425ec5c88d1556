import { Gone, LostAnswer } from '../core/plan/forge-answer.ts';
import type { ForgeEffect } from '../core/plan/forge-effect.ts';
import type { Forge, ForgeComment } from './forge.ts';
import { tellCheckRun } from './tell-check-run.ts';
import { tellReviewers } from './tell-reviewers.ts';

export type TellPorts = {
  readonly forge: Forge;
  /** Our numeric user id: a marker counts only in a comment of ours. */
  readonly us: number;
  /** Branches of derived files; told apart, since that is git and not the forge's API. */
  readonly publish: (effect: Extract<ForgeEffect, { readonly kind: 'publish' }>) => Promise<boolean>;
};

export type Told = {
  /** Keys of effects that changed something, in order. */
  readonly done: readonly string[];
  /** Keys of notices that stand in their thread, whoever put them there and when. */
  readonly delivered: readonly string[];
  /** Effects about things that are gone. */
  readonly gone: readonly string[];
};

type Outcome = 'done' | 'as_it_is';

/** Tells the forge, one effect after the other. Told twice, it changes nothing the second time. */
export async function tellForge(effects: readonly ForgeEffect[], ports: TellPorts): Promise<Told> {
  const done: string[] = [];
  const delivered: string[] = [];
  const gone: string[] = [];
  const comments = new Map<number, readonly ForgeComment[]>();
  for (const effect of gatherNotices(effects)) {
    const keys = effect.kind === 'notices' ? effect.notices.map((one) => one.key) : [effect.key];
    try {
      const outcome = await tellOnce(effect, { ports, comments });
      if (outcome === 'done') done.push(...keys);
      if (effect.kind === 'notices') delivered.push(...keys);
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
      gone.push(...keys);
    }
  }
  return { done, delivered, gone };
}

type Run = { readonly ports: TellPorts; readonly comments: Map<number, readonly ForgeComment[]> };

type Notice = Extract<ForgeEffect, { readonly kind: 'notice' }>;

/** What is due in one thread at once is one comment: people are called once, and the forge is asked once. */
type Notices = { readonly kind: 'notices'; readonly issue: number; readonly notices: readonly Notice[] };

type Telling = Exclude<ForgeEffect, Notice> | Notices;

/** In the order of the effects; the notices of a thread stand where its first one stood. */
function gatherNotices(effects: readonly ForgeEffect[]): readonly Telling[] {
  const threads = new Map<number, Notice[]>();
  const gathered: Telling[] = [];
  for (const effect of effects) {
    if (effect.kind !== 'notice') {
      gathered.push(effect);
      continue;
    }
    const known = threads.get(effect.issue);
    known?.push(effect);
    if (known !== undefined) continue;
    const notices = [effect];
    threads.set(effect.issue, notices);
    gathered.push({ kind: 'notices', issue: effect.issue, notices });
  }
  return gathered;
}

/** A lost answer is answered by looking again: each effect looks before it writes. The second loss is an outage. */
async function tellOnce(effect: Telling, run: Run): Promise<Outcome> {
  try {
    return await tell(effect, run);
  } catch (error) {
    if (!(error instanceof LostAnswer)) throw error;
    run.comments.clear();
    await tell(effect, run);
    return 'done';
  }
}

async function tell(effect: Telling, run: Run): Promise<Outcome> {
  const { forge } = run.ports;
  switch (effect.kind) {
    case 'sticky_comment':
      return tellSticky(effect, run);
    case 'notices':
      return tellNotices(effect, run);
    case 'labels':
      return tellLabels(effect, forge);
    case 'assignees':
      return tellAssignees(effect, forge);
    case 'issue_state':
      return tellState(effect, forge);
    case 'lock':
      return tellLock(effect, forge);
    case 'reaction':
      // The forge keeps one reaction of a kind a person: the same twice is one.
      await forge.addReaction(effect.comment, effect.content);
      return 'done';
    case 'status':
      return tellStatus(effect, forge);
    case 'review_requests':
      return tellReviewers(effect, run.ports);
    case 'check_run':
      return tellCheckRun(effect, forge);
    case 'publish':
      return (await run.ports.publish(effect)) ? 'done' : 'as_it_is';
    case 'open_issue':
      return tellOpening(effect, run);
    case 'webhook':
      throw new Error(`${effect.kind} is not told yet: ${effect.key}`);
  }
}

type Effect<Kind extends ForgeEffect['kind']> = Extract<ForgeEffect, { readonly kind: Kind }>;

/** Hidden in the text; believed only in a comment of ours. Keys are ours too: no foreign text is in a marker. */
export function markerOf(name: string): string {
  if (!/^[\w./:+-]{1,200}$/.test(name)) throw new RangeError(`not a marker: ${JSON.stringify(name)}`);
  return `<!-- gitsm:${name} -->`;
}

async function tellSticky(effect: Effect<'sticky_comment'>, run: Run): Promise<Outcome> {
  const marker = markerOf(`sticky:${effect.purpose}`);
  const body = `${effect.body}\n\n${marker}`;
  const ours = (await commentsOf(effect.issue, run)).find((one) => isOurs(one, run) && one.body.includes(marker));
  if (ours === undefined) await run.ports.forge.createComment(effect.issue, body);
  else if (sameText(ours.body, body)) return 'as_it_is';
  else await run.ports.forge.updateComment(ours.id, body);
  run.comments.delete(effect.issue);
  return 'done';
}

async function tellNotices({ issue, notices }: Notices, run: Run): Promise<Outcome> {
  const ours = (await commentsOf(issue, run)).filter((one) => isOurs(one, run)).map(({ body }) => body);
  const marked = notices.map(({ key, body }) => ({ body, marker: markerOf(`notice:${key}`) }));
  const fresh = marked.filter(({ marker }) => !ours.some((body) => body.includes(marker)));
  if (fresh.length === 0) return 'as_it_is';
  const text = fresh.map(({ body, marker }) => `${body}\n\n${marker}`).join('\n\n');
  await run.ports.forge.createComment(issue, text);
  run.comments.delete(issue);
  return 'done';
}

async function commentsOf(issue: number, { ports, comments }: Run): Promise<readonly ForgeComment[]> {
  const known = comments.get(issue) ?? (await ports.forge.comments(issue));
  comments.set(issue, known);
  return known;
}

function isOurs(comment: ForgeComment, { ports }: Run): boolean {
  return comment.userId === ports.us;
}

/** The forge gives line ends back as it likes. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.trim();
}

async function tellLabels({ issue, labels, prefixes }: Effect<'labels'>, forge: Forge): Promise<Outcome> {
  const { labels: there } = await expectIssue(issue, forge);
  const lower = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
  const missing = labels.filter((label) => !lower(there).has(label.toLowerCase()));
  const surplus = there.filter(
    (label) => prefixes.some((prefix) => label.startsWith(prefix)) && !lower(labels).has(label.toLowerCase()),
  );
  if (missing.length > 0) await forge.addLabels(issue, missing);
  for (const label of surplus) await forge.removeLabel(issue, label);
  return missing.length + surplus.length > 0 ? 'done' : 'as_it_is';
}

async function tellAssignees({ issue, logins }: Effect<'assignees'>, forge: Forge): Promise<Outcome> {
  const { assignees } = await expectIssue(issue, forge);
  const [there, wanted] = [assignees.map((one) => one.toLowerCase()), logins.map((one) => one.toLowerCase())];
  const missing = logins.filter((login) => !there.includes(login.toLowerCase()));
  const surplus = assignees.filter((login) => !wanted.includes(login.toLowerCase()));
  if (missing.length > 0) await forge.addAssignees(issue, missing);
  if (surplus.length > 0) await forge.removeAssignees(issue, surplus);
  return missing.length + surplus.length > 0 ? 'done' : 'as_it_is';
}

async function tellState({ issue, state }: Effect<'issue_state'>, forge: Forge): Promise<Outcome> {
  const now = await expectIssue(issue, forge);
  if (now.state === state) return 'as_it_is';
  await forge.setIssueState(issue, state);
  return 'done';
}

/** The key stands in the issue's text: one of ours that carries it is the one that was meant, open or closed. */
async function tellOpening({ key, title, body, labels }: Effect<'open_issue'>, { ports }: Run): Promise<Outcome> {
  const marker = markerOf(`open:${key}`);
  const newest = await ports.forge.newestIssues();
  if (newest.some((one) => one.userId === ports.us && one.body.includes(marker))) return 'as_it_is';
  await ports.forge.createIssue({ title, body: `${body}\n\n${marker}`, labels });
  return 'done';
}

async function tellLock({ issue, reason }: Effect<'lock'>, forge: Forge): Promise<Outcome> {
  if ((await expectIssue(issue, forge)).isLocked) return 'as_it_is';
  await forge.lockIssue(issue, reason);
  return 'done';
}

async function tellStatus(effect: Effect<'status'>, forge: Forge): Promise<Outcome> {
  const { sha, context, state, description } = effect;
  const there = (await forge.statuses(sha)).find((one) => one.context === context);
  if (there?.state === state && there.description === description) return 'as_it_is';
  await forge.createStatus({ sha, context, state, description });
  return 'done';
}

async function expectIssue(issue: number, forge: Forge) {
  const found = await forge.issue(issue);
  if (found === undefined) throw new Gone(`issue ${issue} is gone`);
  return found;
}

import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { ForgeComment } from './forge.ts';
import type { Effect, Outcome, Run } from './telling-run.ts';

/** Hidden in the text; believed only in a comment of ours. Keys are ours too: no foreign text is in a marker. */
export function markerOf(name: string): string {
  if (!/^[\w./:+-]{1,200}$/.test(name)) throw new RangeError(`not a marker: ${JSON.stringify(name)}`);
  return `<!-- gitsm:${name} -->`;
}

export type Notice = Extract<ForgeEffect, { readonly kind: 'notice' }>;

/** What is due in one thread at once is one comment: people are called once, and the forge is asked once. */
export type Notices = { readonly kind: 'notices'; readonly issue: number; readonly notices: readonly Notice[] };

export async function tellSticky(effect: Effect<'sticky_comment'>, run: Run): Promise<Outcome> {
  const marker = markerOf(`sticky:${effect.purpose}`);
  const body = `${effect.body}\n\n${marker}`;
  const find = (all: readonly ForgeComment[]) => all.find((one) => isOurs(one, run) && one.body.includes(marker));
  const ours = find(await commentsOf(effect.issue, run)) ?? find(await listedComments(effect.issue, run));
  if (ours === undefined) await run.ports.forge.createComment(effect.issue, body);
  else if (sameText(ours.body, body)) return 'as_it_is';
  else await run.ports.forge.updateComment(ours.id, body);
  forget(effect.issue, run);
  return 'done';
}

export async function tellNotices({ issue, notices }: Notices, run: Run): Promise<Outcome> {
  const marked = notices.map(({ key, body }) => ({ body, marker: markerOf(`notice:${key}`) }));
  const freshIn = (all: readonly ForgeComment[]) =>
    marked.filter(({ marker }) => !all.some((one) => isOurs(one, run) && one.body.includes(marker)));
  if (freshIn(await commentsOf(issue, run)).length === 0) return 'as_it_is';
  const fresh = freshIn(await listedComments(issue, run));
  if (fresh.length === 0) return 'as_it_is';
  const text = fresh.map(({ body, marker }) => `${body}\n\n${marker}`).join('\n\n');
  await run.ports.forge.createComment(issue, text);
  forget(issue, run);
  return 'done';
}

async function commentsOf(issue: number, run: Run): Promise<readonly ForgeComment[]> {
  return run.comments.get(issue) ?? listedComments(issue, run);
}

/** Before a comment is made: another run may have made it since we read. */
async function listedComments(issue: number, { ports, comments, listed }: Run): Promise<readonly ForgeComment[]> {
  const known = listed.has(issue) ? comments.get(issue) : undefined;
  const found = known ?? (await ports.forge.comments(issue));
  comments.set(issue, found);
  listed.add(issue);
  return found;
}

function forget(issue: number, { comments, listed }: Run): void {
  comments.delete(issue);
  listed.delete(issue);
}

function isOurs(comment: ForgeComment, { ports }: Run): boolean {
  return comment.userId === ports.us;
}

/** The forge gives line ends back as it likes. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.trim();
}

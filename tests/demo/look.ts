import { parse, stringify } from 'yaml';
import type { Scenario } from '../scenarios/harness/scenario.ts';
import type { Look, Marks } from './scene.ts';

/** What one has seen already, so that only what is new is shown. */
export type Memory = { readonly comments: Map<number, string>; readonly commits: Set<string> };

/** A heading and lines; no lines where there is nothing new. */
export type Seen = { readonly head: string; readonly lines: readonly string[] };

export async function lookAt(look: Look, s: Scenario, marks: Marks, memory: Memory): Promise<readonly Seen[]> {
  switch (look.at) {
    case 'thread':
      return newInThread(s, look, marks[look.of] ?? 0, memory);
    case 'labels':
      return [{ head: 'labels', lines: [(await s.labels(marks[look.of] ?? 0)).join('  ')] }];
    case 'record':
      return [await fieldsOf(s, look.path(marks), look.fields)];
    case 'statuses':
      return [statusesOf(s, marks[look.of] ?? 0)];
    case 'commits':
      return [await newCommits(s, memory)];
    case 'branch':
      return [await readmeOf(s, look.branch, look.lines)];
  }
}

type ThreadLook = Extract<Look, { readonly at: 'thread' }>;

async function newInThread(s: Scenario, { sees, lines = 18 }: ThreadLook, number: number, { comments }: Memory) {
  const seen: Seen[] = [];
  for (const { id, by, body } of await s.comments(number)) {
    const before = comments.get(id);
    if (before === body || !by.endsWith('[bot]')) continue;
    comments.set(id, body);
    const head = `#${number}, as ${sees} sees it: ${by} ${before === undefined ? 'comments' : 'edits its comment'}`;
    seen.push({ head, lines: cut(readable(body), lines) });
  }
  return seen;
}

/** As the forge would show it, without what only machines read. */
function readable(body: string): readonly string[] {
  const text = body.replaceAll(/<!--[\s\S]*?-->\n?/g, '').replaceAll(/[\u200b\u2060]/g, '');
  return text
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n');
}

function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} lines more`];
}

async function fieldsOf(s: Scenario, path: string, fields: readonly string[]): Promise<Seen> {
  const text = await s.file(path);
  if (text === undefined) throw new Error(`there is no ${path}`);
  const record = parse(text) as Readonly<Record<string, unknown>>;
  const known = fields.filter((field) => record[field] !== undefined);
  const chosen = stringify(Object.fromEntries(known.map((field) => [field, record[field]])));
  return { head: path, lines: cut(chosen.trimEnd().split('\n'), 24) };
}

function statusesOf(s: Scenario, number: number): Seen {
  const head = s.forge.state.pulls.find(number)?.headSha ?? '';
  const latest = new Map(s.statuses(head).map((status) => [status.context, status]));
  const lines = [...latest.values()].map(({ context, state, description }) => `${context}: ${state}, ${description}`);
  return { head: `statuses of #${number} at ${head.slice(0, 7)}`, lines };
}

async function newCommits(s: Scenario, { commits }: Memory): Promise<Seen> {
  const fresh = (await s.commits()).filter(({ sha }) => !commits.has(sha));
  for (const { sha } of fresh) commits.add(sha);
  const lines = fresh.map(({ sha, subject, author }) => `${sha.slice(0, 7)} ${subject} (${author})`);
  return { head: 'main', lines: lines.slice(0, 6) };
}

async function readmeOf(s: Scenario, branch: string, lines: number): Promise<Seen> {
  const text = (await s.file('README.md', branch)) ?? '';
  const head = `branch ${branch}, ${(await s.tree(branch)).length} files: README.md`;
  return { head, lines: cut(readable(text), lines) };
}

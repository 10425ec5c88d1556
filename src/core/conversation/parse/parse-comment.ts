import { editDistance } from '../../finding/nearest.ts';
import { commandOf, isVerb, usageOf, type Verb, verbs } from '../command/commands.ts';
import type { Call, Fault, ReadComment } from './call.ts';
import { type CommentLine, readCommentLines } from './comment-lines.ts';
import { readArguments } from './read-arguments.ts';

const MOST_COMMANDS = 10;

/** The commands of a comment, in order, and the lines that were meant as commands and are none. */
export function parseComment(body: string): ReadComment {
  const calls: Call[] = [];
  const faults: Fault[] = [];
  const found = findCommands(readCommentLines(body));
  for (const command of found.slice(0, MOST_COMMANDS)) {
    const read = readCommand(command);
    if ('says' in read) faults.push(read);
    else calls.push(read);
  }
  if (found.length > MOST_COMMANDS) faults.push(tooMany(found[MOST_COMMANDS]?.line ?? ''));
  return { calls, faults };
}

function tooMany(line: string): Fault {
  return {
    line,
    says: `a comment has at most ${MOST_COMMANDS} commands`,
    instead: 'Write the others in another comment.',
  };
}

type Found = { readonly line: string; readonly name: string; readonly rest: string; readonly below: string };

/** Lines that begin with a command, or with what may have been meant as one. */
function findCommands(lines: readonly CommentLine[]): readonly Found[] {
  const heads = lines.flatMap((line, index) => {
    const head = line.is === 'said' ? readHead(line.text) : undefined;
    return head === undefined ? [] : [{ ...head, index }];
  });
  return heads.map(({ index, ...head }, at) => {
    const below = lines.slice(index + 1, heads[at + 1]?.index ?? lines.length).filter(({ is }) => is !== 'left_out');
    return { ...head, below: below.map(({ text }) => text).join('\n') };
  });
}

type Head = Pick<Found, 'line' | 'name' | 'rest'>;

/** `/gitsm verb` is always meant for us; other words behind a slash are where they are near to one of ours. */
function readHead(line: string): Head | undefined {
  const [, name = '', rest = ''] = /^\/([A-Za-z][A-Za-z_-]{0,30})(?:[ \t]+(.*))?$/.exec(line.trimEnd()) ?? [];
  if (name === '') return undefined;
  if (name.toLowerCase() === 'gitsm') {
    const [verb = '', ...words] = rest.split(/[ \t]+/);
    return { line, name: verb.replace(/^\//, '').toLowerCase(), rest: words.join(' ') };
  }
  const verb = name.toLowerCase();
  return isVerb(verb) || nearVerb(verb) !== undefined ? { line, name: verb, rest } : undefined;
}

function readCommand({ line, name, rest, below }: Found): Call | Fault {
  if (!isVerb(name)) return unknown(line, name);
  const read = readArguments(name, rest, below);
  if (read.ok) return { verb: name, given: read.given };
  return { line, says: `/${name}: ${read.says}`, verb: name, instead: instead(name) };
}

function unknown(line: string, name: string): Fault {
  const near = nearVerb(name);
  if (near === undefined)
    return { line, says: `there is no command /${name}`, instead: 'Write /help for those that there are.' };
  return { line, says: `there is no command /${name}; did you mean /${near}?`, verb: near, instead: instead(near) };
}

function instead(verb: Verb): string {
  return `${usageOf(verb)}, such as: ${commandOf(verb).example}`;
}

const FARTHEST = 2;

/** A verb that is at most two letters away, and fewer than half of its own letters: /api is not meant as /ack. */
function nearVerb(name: string): Verb | undefined {
  let best: { readonly verb: Verb; readonly distance: number } | undefined;
  for (const verb of verbs) {
    if (Math.abs(verb.length - name.length) > FARTHEST) continue;
    const distance = editDistance(name, verb);
    if (distance <= FARTHEST && distance * 2 < verb.length && distance < (best?.distance ?? 3))
      best = { verb, distance };
  }
  return best?.verb;
}

import { editDistance } from '../../finding/nearest.ts';
import { commandOf, isVerb, type Talk, usageOf, type Verb, verbsIn } from '../command/commands.ts';
import type { Call, Fault, ReadComment } from './call.ts';
import { type CommentLine, readCommentLines } from './comment-lines.ts';
import { readArguments } from './read-arguments.ts';

const MOST_COMMANDS = 10;

/** The commands of a comment, in order, and the lines that were meant as commands and are none. */
export function parseComment(body: string, talk: Talk = 'ticket'): ReadComment {
  const calls: Call[] = [];
  const faults: Fault[] = [];
  const found = findCommands(readCommentLines(body), talk);
  for (const command of found.slice(0, MOST_COMMANDS)) {
    const read = readCommand(command, talk);
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
function findCommands(lines: readonly CommentLine[], talk: Talk): readonly Found[] {
  const heads: (Head & { readonly index: number })[] = [];
  for (const [index, line] of lines.entries()) {
    const head = line.is === 'said' ? readHead(line.text, talk) : undefined;
    if (head !== undefined) heads.push({ ...head, index });
    if (heads.length > MOST_COMMANDS) break;
  }
  return heads.map(({ index, ...head }, at) => {
    const below = lines.slice(index + 1, heads[at + 1]?.index ?? lines.length).filter(({ is }) => is !== 'left_out');
    return { ...head, below: below.map(({ text }) => text).join('\n') };
  });
}

type Head = Pick<Found, 'line' | 'name' | 'rest'>;

/** `/gitsm verb` is always meant for us; other words behind a slash are where they are near to one of ours. */
function readHead(line: string, talk: Talk): Head | undefined {
  const [, name = '', rest = ''] = /^\/([A-Za-z][A-Za-z_-]{0,30})(?:[ \t]+(.*))?$/.exec(line.trimEnd()) ?? [];
  if (name === '') return undefined;
  if (name.toLowerCase() === 'gitsm') {
    const [verb = '', ...words] = rest.split(/[ \t]+/);
    return { line, name: verb.replace(/^\//, '').toLowerCase(), rest: words.join(' ') };
  }
  const verb = name.toLowerCase();
  return isVerb(verb, talk) || nearVerb(verb, talk) !== undefined ? { line, name: verb, rest } : undefined;
}

function readCommand({ line, name, rest, below }: Found, talk: Talk): Call | Fault {
  if (!isVerb(name, talk)) return unknown(line, name, talk);
  const read = readArguments(commandOf(name, talk).takes, rest, below);
  if (read.ok) return { verb: name, given: read.given };
  return { line, says: `/${name}: ${read.says}`, verb: name, instead: instead(name, talk) };
}

function unknown(line: string, name: string, talk: Talk): Fault {
  const near = nearVerb(name, talk);
  if (near === undefined)
    return { line, says: `there is no command /${name}`, instead: 'Write /help for those that there are.' };
  return {
    line,
    says: `there is no command /${name}; did you mean /${near}?`,
    verb: near,
    instead: instead(near, talk),
  };
}

function instead(verb: Verb, talk: Talk): string {
  return `${usageOf(verb, talk)}, such as: ${commandOf(verb, talk).example}`;
}

const FARTHEST = 2;

/** A verb that is at most two letters away, and fewer than half of its own letters: /api is not meant as /ack. */
function nearVerb(name: string, talk: Talk): Verb | undefined {
  let best: { readonly verb: Verb; readonly distance: number } | undefined;
  for (const verb of verbsIn(talk)) {
    if (Math.abs(verb.length - name.length) > FARTHEST) continue;
    const distance = editDistance(name, verb);
    if (distance <= FARTHEST && distance * 2 < verb.length && distance < (best?.distance ?? 3))
      best = { verb, distance };
  }
  return best?.verb;
}

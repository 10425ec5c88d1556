import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import { commandOf, isVerb, type Talk, usageOf, type Verb, verbsIn, whoMay } from './command/commands.ts';
import type { Fault } from './parse/call.ts';

/** Why a command is not carried out, in words that may quote what somebody typed. */
export type Refusal = { readonly verb: Verb; readonly why: readonly string[] };

const LONGEST_REASON = 600;

/** To whom a line was no command: what is wrong with it, and what to write instead. */
export function saysNotUnderstood(faults: readonly Fault[]): string {
  const lines = faults.map(({ line, says, instead }) =>
    [
      `- ${quoted(line)}`,
      `  ${sentence(says)}`,
      `  Write instead: ${encodeMarkdownInline(instead, LONGEST_REASON)}`,
    ].join('\n'),
  );
  return [
    `😕 **Not understood.** Nothing was changed; a comment is carried out as a whole or not at all.`,
    lines.join('\n'),
  ].join('\n\n');
}

/** A no with the rule, who may, and what to write instead. */
export function saysRefused(refusals: readonly Refusal[], talk: Talk = 'ticket'): string {
  const lines = refusals.map(({ verb, why }) =>
    [
      `- \`/${verb}\``,
      ...why.map((one) => `  ${sentence(one)}`),
      `  Who may: ${whoMay(verb, talk)}. ${usage(verb, talk)}`,
    ].join('\n'),
  );
  return [
    `👎 **Not carried out.** Nothing was changed; a comment is carried out as a whole or not at all.`,
    lines.join('\n'),
  ].join('\n\n');
}

/** All commands, or one of them. */
export function saysHelp(command: string | undefined, talk: Talk = 'ticket'): string {
  const name = (command ?? '').replace(/^\//, '').toLowerCase();
  if (isVerb(name, talk)) {
    const { does, example } = commandOf(name, talk);
    return `\`${usageOf(name, talk)}\`\n\n${does}\n\nWho may: ${whoMay(name, talk)}. For example: \`${example}\``;
  }
  const rows = verbsIn(talk).map(
    (verb) => `| \`${usageOf(verb, talk)}\` | ${commandOf(verb, talk).does} | ${whoMay(verb, talk)} |`,
  );
  return [
    'Write a command at the start of a line; `/gitsm` before its name works too. A comment is carried out as a whole or not at all.',
    ['| command | what it does | who may |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function usage(verb: Verb, talk: Talk): string {
  const { takes, example } = commandOf(verb, talk);
  return takes.length === 0
    ? `It is written \`${example}\`.`
    : `Usage: \`${usageOf(verb, talk)}\`, such as \`${example}\``;
}

function quoted(line: string): string {
  return `“${encodeMarkdownInline(line, 120)}”`;
}

function sentence(text: string): string {
  const encoded = encodeMarkdownInline(text, LONGEST_REASON);
  const begun = encoded.charAt(0).toUpperCase() + encoded.slice(1);
  return /[.?!]$/.test(begun) ? begun : `${begun}.`;
}

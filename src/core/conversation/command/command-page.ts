import { changeCommands } from './change-commands.ts';
import { commandOf, type Talk, usageOf, type Verb, verbsIn, whoMay } from './commands.ts';
import type { Parameter } from './declaration.ts';
import { otherCommands } from './other-commands.ts';
import { outcomeCommands } from './outcome-commands.ts';
import { turnCommands } from './turn-commands.ts';
import { workCommands } from './work-commands.ts';

const HEAD = `# Commands in comments

<!-- Generated from src/core/conversation/command by \`npm run generate\`. Do not edit. -->

Whoever works on a ticket, or reported it, drives it by comments on its issue; a change is driven on its pull request. A command stands at the start of a line:

\`\`\`text
On it, the card terminal is being replaced.
/start
/impact high
\`\`\`

- Several commands in one comment are carried out together, or none of them is.
- 👀 says that the comment was seen, 🚀 that it was carried out. 😕 comes with an answer that says what to write instead,
  👎 with the rule that stands in the way and who may.
- \`/gitsm\` before a name always works, as in \`/gitsm close\`, should another program listen to the same word.
- A command is read once, when the comment is new. In code, quotes, HTML comments, what a mail program quotes, edited
  comments and comments of programs there are none.
- A word with at most two letters wrong is answered; any other word behind a slash is left alone.
- Who is a member of a support team, or a manager, stands in \`config/teams.yaml\`.
`;

const SECTIONS = [
  { title: 'Working on a ticket', talk: 'ticket', commands: workCommands },
  { title: 'How it ends', talk: 'ticket', commands: outcomeCommands },
  { title: 'What was taken for another thing', talk: 'ticket', commands: turnCommands },
  { title: 'What belongs together, and questions', talk: 'ticket', commands: otherCommands },
  { title: 'On the pull request of a change', talk: 'change', commands: changeCommands },
] as const;

/** The page of the manual that lists every command. Ends with a line feed. */
export function renderCommandPage(): string {
  const sections = SECTIONS.map(({ title, talk, commands }) => {
    const own = verbsIn(talk).filter((verb) => Object.hasOwn(commands, verb));
    return [`## ${title}`, ...own.map((verb) => renderCommand(verb, talk))].join('\n\n');
  });
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}

function renderCommand(verb: Verb, talk: Talk): string {
  const { does, on, takes, example } = commandOf(verb, talk);
  const told = takes.flatMap(renderParameter);
  return [
    `### \`${usageOf(verb, talk)}\``,
    does,
    ...(told.length === 0 ? [] : [told.join('\n')]),
    `For ${on.map((kind) => `${kind}s`).join(', ')}. Who may: ${whoMay(verb, talk)}.`,
    `\`\`\`text\n${example}\n\`\`\``,
  ].join('\n\n');
}

function renderParameter(parameter: Parameter): readonly string[] {
  const { name } = parameter;
  switch (parameter.takes) {
    case 'choice': {
      const choices = Object.entries(parameter.choices).map(([key, value]) =>
        key === value || key.length > value.length ? `\`${key}\`` : `\`${key}\` (\`${value}\`)`,
      );
      return [`- \`${name}\`: ${choices.join(', ')}`];
    }
    case 'person':
      return [`- \`${name}\`: a login, with or without \`@\`, or \`me\``];
    case 'record':
      return [`- \`${name}\`: an id such as \`INC-117\`, or a number such as \`#117\``];
    case 'option':
      return [`- \`${name}=…\`: ${parameter.hint}; may be left out`];
    case 'text':
      return [
        `- \`${name}\`: the rest of the line, or the lines below${parameter.isOptional === true ? '; may be left out' : ''}`,
      ];
    case 'word':
      return [];
  }
}

import { commands } from './commands.ts';

/** The page of `gitsm --help`. Written without the command parser, so that help is as quick as node starts. */
export function helpText(version: string): string {
  const groups = [...new Set(commands.map((command) => command.group))];
  const sections = groups.map((group) => {
    const lines = commands
      .filter((command) => command.group === group)
      .map((command) => `  ${command.name.padEnd(10)} ${command.summary}`);
    return `${group}\n${lines.join('\n')}`;
  });
  return `gitsm ${version}: IT service management that lives in a git repository

Examples
  gitsm run                               check, time and report the records in this repository
  gitsm sla INC-1000042                   why is this one late, and who had it
  gitsm move INC-1000042 in_progress      start work; a terminal is asked for what is missing
  gitsm validate --since origin/main      also judge what changed since main

${sections.join('\n\n')}

Every command: --help, --json, -C <dir>; what writes takes --dry-run.
Exit codes: 0 fine · 1 findings · 2 usage · 3 configuration · 4 permission · 5 network · 70 a bug of ours
`;
}

import type { Command } from 'commander';
import type { ExitCode } from './cli-error.ts';
import type { Console } from './console.ts';

/** Builds the command; its action calls `done` with the exit code. */
export type BuildCommand = (console: Console, done: (exit: ExitCode) => void) => Command;

type CommandEntry = {
  readonly name: string;
  readonly group: 'Every day' | 'Records' | 'Approvals' | 'Clocks and reports' | 'Setting up';
  readonly summary: string;
  /** Loaded only when asked for: the start of the program must not pay for every command. */
  readonly load: () => Promise<{ readonly build: BuildCommand }>;
};

export const commands: readonly CommandEntry[] = [
  {
    name: 'run',
    group: 'Every day',
    summary: 'check the records, run the clocks, write the reports',
    load: () => import('./commands/run.ts'),
  },
  {
    name: 'list',
    group: 'Every day',
    summary: 'list records, most urgent first',
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'show',
    group: 'Every day',
    summary: 'show one record with its clocks, links and history',
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'validate',
    group: 'Every day',
    summary: 'check every record and the configuration',
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'similar',
    group: 'Every day',
    summary: 'what is like an incident or a text, and what keeps coming back',
    load: () => import('./commands/similar.ts'),
  },
  { name: 'new', group: 'Records', summary: 'write a new record', load: () => import('./commands/new.ts') },
  {
    name: 'move',
    group: 'Records',
    summary: 'move a record to another state',
    load: () => import('./commands/move.ts'),
  },
  { name: 'set', group: 'Records', summary: 'set fields of a record', load: () => import('./commands/set.ts') },
  {
    name: 'link',
    group: 'Records',
    summary: 'link two records, or write every missing other side',
    load: () => import('./commands/link.ts'),
  },
  {
    name: 'register',
    group: 'Records',
    summary: 'journal what was edited by hand, give drafts an id',
    load: () => import('./commands/register.ts'),
  },
  {
    name: 'import',
    group: 'Records',
    summary: 'bring in the records of another system',
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'check',
    group: 'Approvals',
    summary: 'what a change will need: risk, conflicts, who approves',
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'decide',
    group: 'Approvals',
    summary: 'decide a pull request from a file of facts',
    load: () => import('./commands/decide.ts'),
  },
  {
    name: 'policy',
    group: 'Approvals',
    summary: 'lint the approval policy, run its test cases, preview a lockdown',
    load: () => import('./commands/policy.ts'),
  },
  {
    name: 'audit',
    group: 'Approvals',
    summary: 'verify every recorded approval from the repository alone',
    load: () => import('./commands/audit.ts'),
  },
  {
    name: 'sla',
    group: 'Clocks and reports',
    summary: 'the clocks of a record and their story, or all that are urgent',
    load: () => import('./commands/sla.ts'),
  },
  {
    name: 'calendar',
    group: 'Clocks and reports',
    summary: 'ask a calendar how long or until when',
    load: () => import('./commands/calendar.ts'),
  },
  {
    name: 'report',
    group: 'Clocks and reports',
    summary: 'write the reports as Markdown, CSV, JSON, calendars or a site',
    load: () => import('./commands/report.ts'),
  },
  {
    name: 'serve',
    group: 'Clocks and reports',
    summary: 'show the site of the work tree in a browser of this machine',
    load: () => import('./commands/serve.ts'),
  },
  {
    name: 'export',
    group: 'Clocks and reports',
    summary: 'write a table of records or clocks as JSON lines or CSV',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'forms',
    group: 'Setting up',
    summary: 'write the issue forms that the configuration asks for',
    load: () => import('./commands/forms.ts'),
  },
  {
    name: 'intake',
    group: 'Setting up',
    summary: 'show what is read from an issue',
    load: () => import('./commands/intake.ts'),
  },
  {
    name: 'demo',
    group: 'Setting up',
    summary: 'play issues and changes from end to end, offline',
    load: () => import('./commands/demo.ts'),
  },
  {
    name: 'doctor',
    group: 'Setting up',
    summary: 'what of the set-up is right, what to click, and where',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'init',
    group: 'Setting up',
    summary: 'set up a repository of records, or empty a copy of this one',
    load: () => import('./commands/init.ts'),
  },
];

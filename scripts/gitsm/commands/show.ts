import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { clocksOfEntry, prepareTiming } from '../../../src/app/measure-clocks.ts';
import { encodeTerminal, encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import type { Entry, Ledger } from '../../../src/core/ledger/ledger.ts';
import { indexLedger } from '../../../src/core/ledger/ledger-index.ts';
import { movesFrom } from '../../../src/core/lifecycle/moves.ts';
import { statedLinks } from '../../../src/core/links/stated-links.ts';
import type { JournalEntry } from '../../../src/core/record/record.ts';
import type { Clock } from '../../../src/core/sla/clock.ts';
import { formatInstant } from '../../../src/core/time/instant.ts';
import { renderReview } from '../../../src/core/timeline/incident-review.ts';
import { type TimelineEvent, timelineOf } from '../../../src/core/timeline/timeline.ts';
import { EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { showDuration, showInstant } from '../duration.ts';
import { findEntry } from '../find-entry.ts';
import { openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';

type ShowOptions = SharedOptions & { readonly asOf?: string; readonly at?: string; readonly timeline?: boolean };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'show',
      summary: 'One record: facts, clocks, links, history, and which moves are open.',
      examples: [
        ['gitsm show INC-1000042', 'the record on one page'],
        ['gitsm show CHG-1000007 --json', 'the record with its clocks, for a program'],
        ['gitsm show INC-1000081 --timeline', 'the report after an incident as Markdown, with what happened when'],
      ],
    },
    console,
  )
    .argument('<id>', 'a record, such as INC-117')
    .option(...AS_OF)
    .option(
      '--timeline',
      'the report after an incident as Markdown: overview, roles, timeline, findings, lessons, actions',
    )
    .option('--at <revision>', 'the record as committed there, instead of the work tree')
    .action(async (id: string, options: ShowOptions) => {
      const ledger = await openRepository(options.directory).load(options.at);
      const entry = findEntry(ledger, id);
      if (options.timeline === true) {
        const index = indexLedger(ledger);
        const json = { id: entry.record.id, timeline: timelineOf(entry, index).map(toJsonEvent) };
        console.out(options.json === true ? `${JSON.stringify(json, null, 2)}\n` : renderReview(entry, index));
        return done(EXIT.fine);
      }
      const { rules } = prepareTiming(ledger.configuration, createZoneLoader());
      const clocks = clocksOfEntry(entry, rules, asOf(options.asOf, ledger, console));
      const { kind, path, record } = entry;
      console.out(
        options.json === true
          ? `${JSON.stringify({ kind, path, record, clocks }, null, 2)}\n`
          : page(entry, clocks, ledger),
      );
      done(EXIT.fine);
    });

function toJsonEvent({ at, by, text }: TimelineEvent): object {
  return { at: formatInstant(at), by, text };
}

function page(entry: Entry, clocks: readonly Clock[], ledger: Ledger): string {
  const sections = [
    facts(entry),
    clockLines(clocks),
    links(entry, ledger),
    description(entry),
    history(entry),
    moves(entry),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function facts({ path, record }: Entry): string {
  const about = [record.state, record.priority, record.service, record.team, record.assignee ?? 'nobody'];
  return [
    `${record.id} ${encodeTerminalLine(record.title)}`,
    `  ${about.filter((part) => part !== undefined).join(' · ')} · opened ${showInstant(record.opened_at)} by ${record.opened_by}`,
    `  ${path}`,
  ].join('\n');
}

function clockLines(clocks: readonly Clock[]): string {
  if (clocks.length === 0) return '';
  const lines = clocks.map((clock) => {
    const due = clock.due_at === null ? 'never due' : `due ${showInstant(clock.due_at)}`;
    const breach = clock.breached ? ' BREACHED' : '';
    return `  ${clock.definition}: ${clock.stage}${breach}, ${showDuration(clock.elapsed_seconds)} of ${showDuration(clock.target_seconds)} (${clock.percent_used} %), ${due}`;
  });
  return `Clocks\n${lines.join('\n')}`;
}

/** What the record names, and what names it. */
function links(entry: Entry, ledger: Ledger): string {
  const index = indexLedger(ledger);
  const title = (id: string) => {
    const target = index.byId.get(id);
    return target === undefined ? '(not here)' : `${encodeTerminalLine(target.record.title)} (${target.record.state})`;
  };
  const stated = statedLinks(entry).map((link) => `  ${link.field}: ${link.target} ${title(link.target)}`);
  const named = new Set(statedLinks(entry).map((link) => link.target));
  const incoming = index
    .incoming(entry.record.id)
    .flatMap(({ from, link }) =>
      'record' in from && !named.has(from.record.id) ? [`  ${from.record.id} names it as ${link.field}`] : [],
    );
  return stated.length + incoming.length === 0 ? '' : `Links\n${[...stated, ...incoming].join('\n')}`;
}

function description({ record }: Entry): string {
  return record.description === undefined ? '' : `Description\n${indent(encodeTerminal(record.description))}`;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}

function history({ record }: Entry): string {
  return `History\n${record.journal.map((entry) => `  ${tellEntry(entry)}`).join('\n')}`;
}

function tellEntry({ at, by, to, set, note }: JournalEntry): string {
  const parts = [
    ...(to === undefined ? [] : [`→ ${to}`]),
    ...Object.entries(set ?? {}).map(([name, value]) => `${name} ${value === null ? 'removed' : shown(value)}`),
    ...(note === undefined ? [] : [encodeTerminalLine(note)]),
  ];
  return `${showInstant(at).padEnd(17)}  ${by.padEnd(14)} ${parts.join(', ')}`;
}

function shown(value: unknown): string {
  return encodeTerminalLine(typeof value === 'string' ? value : JSON.stringify(value));
}

function moves({ kind, record }: Entry): string {
  const open = movesFrom(kind, record);
  if (open.length === 0) return '';
  const lines = open.map(({ to, by, missing }) => {
    const needs = missing.length === 0 ? '' : `; still needs ${missing.map((need) => need.says).join(', ')}`;
    return `  ${to} (by ${by.join(', ')}${needs})`;
  });
  return `Can move to\n${lines.join('\n')}`;
}

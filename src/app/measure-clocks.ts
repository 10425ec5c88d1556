import type { Configuration } from '../core/config/configuration.ts';
import type { Finding } from '../core/finding/finding.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import { isBot } from '../core/lifecycle/role.ts';
import type { Clock } from '../core/sla/clock.ts';
import type { ClockedRecord } from '../core/sla/clocked-record.ts';
import { clocksOf } from '../core/sla/clocks-of.ts';
import type { Definition } from '../core/sla/definition.ts';
import { prepareSla, type SlaRules } from '../core/sla/sla-rules.ts';
import { type CompiledCalendar, compileCalendar } from '../core/time/compile-calendar.ts';
import type { Instant } from '../core/time/instant.ts';
import type { LoadZone } from '../core/time/zone.ts';

/** The configuration of clocks made ready for many records. */
export type Timing = {
  readonly rules: SlaRules;
  readonly calendars: ReadonlyMap<string, CompiledCalendar>;
  /** Calendars that cannot be used; clocks that need one are left out, and validation says so. */
  readonly findings: readonly Finding[];
};

export function prepareTiming(configuration: Configuration, loadZone: LoadZone): Timing {
  const calendars = new Map<string, CompiledCalendar>();
  const findings: Finding[] = [];
  for (const [id, { path, value }] of configuration.calendars) {
    const compiled = compileCalendar(value, loadZone, path);
    if (compiled.ok) calendars.set(id, compiled.calendar);
    else findings.push(...compiled.findings);
  }
  // The schema has been checked; its alternatives (a calendar, or whose) are `undefined | string` to the generator.
  const definitions = (configuration.sla?.value.definitions ?? []) as readonly Definition[];
  return { rules: prepareSla(definitions, slaFacts(configuration, calendars)), calendars, findings };
}

function slaFacts(configuration: Configuration, calendars: ReadonlyMap<string, CompiledCalendar>) {
  const teams = configuration.teams?.value.teams ?? [];
  const members = teams.filter((team) => team.kind === 'support').flatMap((team) => team.members);
  const support = new Set(members.map((login) => login.toLowerCase()));
  const serviceOf = (id: string) => configuration.services.get(id)?.value;
  return {
    calendar: (id: string) => calendars.get(id),
    support: {
      isSupport: (login: string) => support.has(login.toLowerCase()),
      isBot: (login: string) => isBot(login, configuration),
    },
    calendarOf: (kind: 'service' | 'team', id: string) =>
      kind === 'service' ? serviceOf(id)?.calendar : teams.find((team) => team.id === id)?.calendar,
    customersOf: (service: string) => serviceOf(service)?.customers ?? [],
  };
}

/** Every clock of every record at `now`: by record in the order of the ledger, then by definition. */
export function clocksOfLedger(ledger: Ledger, { rules }: Timing, now: Instant): readonly Clock[] {
  return ledger.entries.flatMap((entry) => clocksOfEntry(entry, rules, now));
}

export function clocksOfEntry(entry: Entry, rules: SlaRules, now: Instant): readonly Clock[] {
  return clocksOf(toClocked(entry), rules, now);
}

export function toClocked(entry: Entry): ClockedRecord {
  return { kind: entry.kind, ...entry.record };
}

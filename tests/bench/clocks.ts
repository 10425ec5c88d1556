import { openCommit } from '../../src/adapters/git/commit-source.ts';
import { resolveCommit } from '../../src/adapters/git/find-repository.ts';
import { loadPorts } from '../../src/adapters/ledger/load-ports.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { loadLedger } from '../../src/app/load-ledger.ts';
import { compileCalendar, hoursInForce } from '../../src/core/time/compile-calendar.ts';
import { toInstant, toSeconds } from '../../src/core/time/instant.ts';
import { due, elapsed } from '../../src/core/time/open-time.ts';

// 100,000 clocks, elapsed and due, over three years of opening instants, on every calendar of the corpus in turn:
//   clocks.mjs <folder>
const CLOCKS = 100_000;
const HOUR = 3600;
const [folder = '.'] = process.argv.slice(2);
const commit = (await resolveCommit({ folder }, 'HEAD')) ?? '';
const { configuration } = await loadLedger(onlyConfiguration(openCommit({ folder }, commit)), loadPorts);

const loadZone = createZoneLoader();
const calendars = [...configuration.calendars.values()].flatMap(({ path, value }) => {
  const compiled = compileCalendar(value, loadZone, path);
  return compiled.ok ? [compiled.calendar] : [];
});
const now = toInstant(Date.parse('2026-11-22T15:40:00Z') / 1000);
const opened = Array.from({ length: CLOCKS }, (_, at) =>
  toInstant(now - Math.floor((at * 3 * 365 * 24 * HOUR) / CLOCKS)),
);

const first = pass();
const tables = first.ms;
const second = pass();
if (first.sum !== second.sum) throw new Error('two passes over the same clocks differ');
process.stdout.write(`${JSON.stringify({ clocks: CLOCKS, calendars: calendars.length, tables, ms: second.ms })}\n`);

/** The first pass builds the tables as it goes. */
function pass(): { readonly ms: number; readonly sum: number } {
  const began = performance.now();
  let sum = 0;
  opened.forEach((at, index) => {
    const calendar = calendars[index % calendars.length];
    if (calendar === undefined) return;
    const hours = hoursInForce(calendar, at);
    sum += elapsed(hours, at, now) + (due(hours, at, toSeconds(8 * HOUR)) ?? 0);
  });
  return { ms: performance.now() - began, sum };
}

function onlyConfiguration(source: ReturnType<typeof openCommit>) {
  return { ...source, list: async () => (await source.list()).filter(({ path }) => path.startsWith('config/')) };
}

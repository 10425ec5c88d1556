// Holds what `gitsm import` made of a ServiceNow incident log against the log itself, read here from scratch.
//   node scripts/compare-import/compare-import.mjs <log.csv[.gz]> <repository>
// The times of the log are taken as UTC, as they must have been for the import (--zone UTC).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const [log, repository] = process.argv.slice(2);
const gitsm = fileURLToPath(new URL('../../actions/dist/gitsm.js', import.meta.url));

const STATES = { New: 'new', Active: 'in_progress', Resolved: 'resolved', Closed: 'closed' };

const ours = ourFigures(readRecords());
const theirs = logFigures(readLog());
const wrong = Object.keys(theirs).filter((name) => JSON.stringify(ours[name]) !== JSON.stringify(theirs[name]));
for (const name of Object.keys(theirs)) {
  console.log(
    `${wrong.includes(name) ? 'DIFFERS' : 'equal  '}  ${name}: ${show(theirs[name])}${wrong.includes(name) ? ` here ${show(ours[name])}` : ''}`,
  );
}
process.exitCode = wrong.length === 0 ? 0 : 1;

function readRecords() {
  const json = execFileSync(process.execPath, [gitsm, 'list', 'incident', '--all', '--json', '-C', repository], {
    maxBuffer: 1 << 30,
  });
  const imported = JSON.parse(json).records.filter((record) => record.source?.kind === 'import');
  return imported.map((record) => ({ ...record, number: record.source.key.split(':')[1] }));
}

function readLog() {
  const bytes = readFileSync(log);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  const byNumber = new Map();
  for (const row of parse(text, { columns: true, bom: true })) {
    const rows = byNumber.get(row.number) ?? [];
    byNumber.set(row.number, [...rows, row]);
  }
  return [...byNumber.values()];
}

function ourFigures(records) {
  const byNumber = new Map(records.map((record) => [record.number, record]));
  const resolved = readLog()
    .filter((rows) => isTime(rows.at(-1).resolved_at))
    .map((rows) => rows[0].number);
  return {
    incidents: records.length,
    'final states': tally(records.map((record) => record.state)),
    priorities: tally(records.map((record) => record.priority)),
    reassignments: sum(records.map((record) => record.reassignments)),
    reopenings: sum(records.map((record) => record.reopenings)),
    'opened by month': tally(records.map((record) => record.opened_at.slice(0, 7))),
    'median minutes from opening to resolution': median(
      resolved.map((number) => byNumber.get(number)).map((record) => minutes(record.opened_at, record.resolved_at)),
    ),
  };
}

function logFigures(histories) {
  const last = histories.map((rows) => rows.at(-1));
  return {
    incidents: histories.length,
    'final states': tally(last.map((row) => STATES[row.incident_state])),
    priorities: tally(last.map((row) => `P${row.priority[0]}`)),
    reassignments: sum(last.map((row) => Number(row.reassignment_count))),
    reopenings: sum(last.map((row) => Number(row.reopen_count))),
    'opened by month': tally(histories.map((rows) => toIso(rows[0].opened_at).slice(0, 7))),
    'median minutes from opening to resolution': median(
      histories
        .filter((rows) => isTime(rows.at(-1).resolved_at))
        .map((rows) => minutes(toIso(rows[0].opened_at), toIso(rows.at(-1).resolved_at))),
    ),
  };
}

function isTime(text) {
  return /^\d/.test(text);
}

/** `29/2/2016 08:43` */
function toIso(text) {
  const [, day, month, year, time] = /^(\d+)\/(\d+)\/(\d+) (\d\d:\d\d)$/.exec(text);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}:00Z`;
}

function minutes(from, to) {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

function tally(values) {
  const counts = {};
  for (const value of values.toSorted()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

function show(value) {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

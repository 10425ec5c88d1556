import type { ImportMap } from '../config/configuration.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { toInstant } from '../time/instant.ts';
import { type ImportResult, importRecords } from './import-records.ts';
import { localTimeReader } from './local-time.ts';
import { rowReader } from './read-row.ts';

/** For tests: a log with the columns that a history needs, in UTC. */
export const logMap: ImportMap = {
  id: 'old-desk',
  title: 'A log',
  kind: 'incident',
  format: { dates: 'yyyy-MM-dd HH:mm', zone: 'UTC', unknown: ['?'] },
  key: 'number',
  rows: 'update',
  order_by: 'count',
  fields: {
    title: { template: '{number}' },
    at: { column: 'updated', as: 'instant' },
    by: { column: 'updated_by', as: 'login', default: 'somebody' },
    opened_at: { column: 'opened', as: 'instant', required: true },
    opened_by: { column: 'opened_by', as: 'login', default: 'caller' },
    state: {
      column: 'state',
      values: { New: 'new', Active: 'in_progress', Hold: 'on_hold', Resolved: 'resolved', Closed: 'closed' },
      required: true,
    },
    impact: { column: 'impact', values: { M: 'medium', H: 'high' }, default: 'medium' },
    urgency: { column: 'urgency', values: { M: 'medium', H: 'high' }, default: 'medium' },
    priority: { column: 'priority', values: { '1': 'P1', '3': 'P3' } },
    service: { column: 'service', as: 'slug', default: 'unknown' },
    team: { column: 'group', as: 'slug', default: 'unknown' },
    assignee: { column: 'person', as: 'login' },
    reassignments: { column: 'reassigned', as: 'number' },
    reopenings: { column: 'reopened', as: 'number' },
    resolved_at: { column: 'resolved', as: 'instant' },
    closed_at: { column: 'closed', as: 'instant' },
    'resolution.code': { values: {}, template: '{state}', default: 'fixed' },
  },
};

const matrix = { high: 'P1', medium: 'P3', low: 'P5' } as const;

export function ledgerOf(entries: readonly Entry[]): Ledger {
  const organisation = {
    path: 'config/gitsm.yaml',
    value: {
      organisation: 'Test',
      zone: 'UTC',
      calendar: 'office',
      priority_matrix: { high: matrix, medium: { ...matrix, high: 'P3' }, low: matrix },
      categories: [],
      intake: { team: 'unknown', impact: 'medium', urgency: 'medium', service: 'unknown' },
      auto_close: { after_business_days: 5, calendar: 'office' },
    },
  } as const;
  const none = new Map();
  const configuration = { organisation, services: none, calendars: none, catalogue: none, standardChanges: none };
  return { entries, drafts: [], configuration, unreadable: [], remarks: [] };
}

export type Cells = Readonly<Record<string, string>>;

export function importCells(
  cells: readonly Cells[],
  entries: readonly Entry[] = [],
  map: ImportMap = logMap,
): ImportResult {
  const rows = cells.map((each, index) => ({
    row: index + 1,
    cells: { number: 'A1', opened: '2016-03-01 08:00', ...each },
  }));
  const read = localTimeReader(map.format.dates);
  if (read === undefined) throw new Error('the map of the test has no date format');
  const clock = {
    read,
    format: map.format.dates,
    toInstant: ({ day, secondsOfDay }: { day: number; secondsOfDay: number }) => toInstant(day * 86_400 + secondsOfDay),
  };
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))];
  return importRecords({ map, rows, columns, readRow: rowReader(map, clock), ledger: ledgerOf(entries) });
}

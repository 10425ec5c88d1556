import { writeCsv } from '../../../src/adapters/csv/write-csv.ts';
import { writeCalendar } from '../../../src/adapters/ical/write-calendar.ts';
import { createMarkdownRenderer } from '../../../src/adapters/templates/render-markdown.ts';
import type { TemplateOverrides } from '../../../src/adapters/templates/template-overrides.ts';
import { generateReports, type ReportFormat, type Reports } from '../../../src/app/generate-reports.ts';
import type { Incident } from '../../../src/core/record/record.ts';
import type { ReportInput } from '../../../src/core/report/model/compute-model.ts';
import { at, change, incident, problem, request } from '../../../src/core/report/report.fixture.ts';

/** A bit of everything, with a text of one's choice wherever people can write one. */
export function aBitOfEverything(hostile = 'Printer on fire') {
  const note = { note: hostile, recorded_at: at('11-20T12:00') };
  const inProgress = { '11-20T09:30': { to: 'in_progress', set: { assignee: 'kim' }, ...note } };
  const major = {
    ...{ state: 'accepted', proposed_by: 'kim', proposed_at: at('11-20T09:10'), decided_at: at('11-20T09:20') },
    ...{ commander: 'mia', business_impact: hostile, communicated_at: [at('11-20T10:00')], update_every_minutes: 60 },
  } as const satisfies Incident['major'];
  const window = { start: at('11-24T10:00'), end: at('11-24T12:00') };
  const known = { symptom: hostile, workaround: hostile, root_cause: hostile, status: 'published' } as const;
  const override = { priority_override: { value: 'P2', reason: hostile, by: 'kim' } } as const;
  return [
    incident('INC-1', '11-20T09:00', inProgress, { title: hostile, major, ...override }),
    incident('INC-2', '11-20T14:00', { '11-20T14:30': { to: 'in_progress' } }, { title: hostile, category: 'storage' }),
    incident(
      'INC-3',
      '11-16T09:00',
      { '11-16T09:30': { to: 'in_progress' }, '11-16T11:00': { to: 'resolved' } },
      { category: 'storage' },
    ),
    incident('INC-4', '11-17T09:00', { '11-17T10:30': { to: 'resolved' } }, { category: 'storage' }),
    request('REQ-1', '11-19T09:00', { '11-19T10:00': { to: 'approved' } }, { title: hostile }),
    problem(
      'PRB-1',
      '11-16T09:00',
      {},
      {
        title: hostile,
        known_error: known,
        tasks: [{ id: 't1', title: hostile, state: 'open', due_at: at('11-23T10:00') }],
      },
    ),
    change('CHG-1', '11-16T09:00', {}, { title: hostile, window }),
    change(
      'CHG-2',
      '11-16T09:00',
      { '11-16T10:00': { to: 'assess' } },
      { title: hostile, window, freeze_exception: { freeze: 'quiet', reason: hostile } },
    ),
    change(
      'CHG-3',
      '11-16T09:00',
      { '11-18T09:00': { to: 'closed' } },
      {
        close: { code: 'backed_out', notes: hostile },
        title: hostile,
        unauthorised: { why: hostile, landed_at: at('11-15T09:00') },
      },
    ),
  ];
}

type Options = {
  readonly formats?: readonly ReportFormat[];
  readonly overrides?: TemplateOverrides;
  readonly repository?: string;
};

/** The reports as the command writes them, by their paths. */
export function render(
  input: ReportInput,
  { formats = ['md', 'json', 'csv'], overrides = {}, repository = '../' }: Options = {},
): Reports & { readonly byPath: ReadonlyMap<string, string> } {
  const ports = { renderPage: createMarkdownRenderer(overrides), writeCsv, writeCalendar };
  const reports = generateReports(input, { formats, repository }, ports);
  return { ...reports, byPath: new Map(reports.files.map(({ path, text }) => [path, text])) };
}

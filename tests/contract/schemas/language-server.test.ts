import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, type Suggestion, startEditor } from './language-server.ts';
import { type Edit, openSample, openText } from './open-sample.ts';
import { configFiles, pathOf } from './sample-files.ts';

const INCIDENT = pathOf('tickets', 'File share lost: purchasing cannot open drive P:');
const CHANGE = pathOf('changes', 'Patch round of October');
const PROBLEM = pathOf('problems', 'Hand scanners in Leipzig roam between access points all the time');

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.close());

describe('completion', () => {
  it('offers the states of an incident, each with what it means', async () => {
    const file = openSample(editor, INCIDENT);
    const offered = await file.completeAfter('state: ');
    expect(offered.map(({ label }) => label)).toEqual([
      'new',
      'in_progress',
      'on_hold',
      'resolved',
      'closed',
      'cancelled',
    ]);
    expect(wordsOf(offered, 'on_hold')).toBe('Waiting; `hold_reason` says for what');
  });

  it('offers the close codes of a change, each with what it means', async () => {
    const offered = await openSample(editor, CHANGE).completeAfter('  code: ');
    expect(wordsOf(offered, 'backed_out')).toBe('It was taken back');
  });

  it('offers the keys that a record does not have yet, with what they are for', async () => {
    const file = openSample(editor, INCIDENT, [{ replace: 'watchers:\n', by: '\nwatchers:\n' }]);
    const offered = await file.completeAfter('  - restore\n');
    expect(wordsOf(offered, 'manual_due')).toContain('They do not move with pauses.');
    expect(offered.map(({ label }) => label)).not.toContain('title');
  });

  it('completes an instant in quotes', async () => {
    const file = openText(editor, 'config/schedule.yaml', `${hint('schedule', 1)}freezes:\n  - id: a\n    `);
    const offered = await file.completeAfter('- id: a\n    ');
    expect(offered.find(({ label }) => label === 'start')?.insertText).toMatch(/^start: "\$\{1:.*Z\}"$/);
  });

  it.each([
    { folder: 'tickets/2026/11/22/x.yaml', schema: 'incident', depth: 4, label: 'New incident', begins: 'id: INC-' },
    { folder: 'changes/drafts/x.yaml', schema: 'change-draft', depth: 2, label: 'Normal change', begins: 'title: ' },
    { folder: 'problems/drafts/x.yaml', schema: 'problem-draft', depth: 2, label: 'New problem', begins: 'title: ' },
    { folder: 'config/services/x.yaml', schema: 'service', depth: 2, label: 'Service', begins: 'id: ' },
    { folder: 'config/catalogue/x.yaml', schema: 'catalogue-item', depth: 2, label: 'Catalogue item', begins: 'id: ' },
    { folder: 'config/calendars/x.yaml', schema: 'calendar', depth: 2, label: 'Office hours', begins: 'id: ' },
  ])('offers $label in an empty file', async ({ folder, schema, depth, label, begins }) => {
    const file = openText(editor, folder, `${hint(schema, depth)}\n`);
    const snippet = (await file.completeAfter('.schema.json\n')).find((one) => one.label === label);
    expect(snippet?.insertText).toMatch(new RegExp(`^${begins}`));
    expect(await faultsOfSnippet(folder, hint(schema, depth), snippet)).toEqual([]);
  });

  it.each([
    { list: 'freezes', schema: 'schedule', label: 'Freeze' },
    { list: 'maintenance', schema: 'schedule', label: 'Weekly window' },
    { list: 'teams', schema: 'teams', label: 'Support team' },
    { list: 'people', schema: 'teams', label: 'Person' },
    { list: 'rules', schema: 'approvals', label: 'Nobody needs to approve' },
    { list: 'definitions', schema: 'sla', label: 'First response' },
  ])('offers $label as an item of $list', async ({ list, schema, label }) => {
    const file = openText(editor, `config/${schema}.yaml`, `${hint(schema, 1)}${list}:\n  - \n`);
    expect((await file.completeAfter(`${list}:\n  - `)).map((one) => one.label)).toContain(label);
  });
});

describe('hover', () => {
  it('tells what a field is for and what may stand there', async () => {
    const text = await openSample(editor, INCIDENT).hoverOver('state: closed');
    expect(text).toContain('#### State');
    expect(text).toContain('`resolved → in_progress` reopens');
    expect(text).toContain('`cancelled`: Withdrawn or a duplicate; final');
  });

  it.each([
    { path: INCIDENT, over: 'closing_category', says: 'What it turned out to be' },
    { path: CHANGE, over: 'backout', says: 'How it is taken back, and when that is decided.' },
    { path: PROBLEM, over: 'workaround', says: 'so that the desk can follow it' },
    { path: 'config/services/database-platform.yaml', over: 'redundancy_group', says: 'stand in for each other' },
    { path: 'config/approvals.yaml', over: 'lead_time_hours', says: 'Hours between raising and window' },
  ])('explains $over', async ({ path, over, says }) => {
    expect(await openSample(editor, path).hoverOver(over)).toContain(says);
  });
});

describe('faults', () => {
  const cases: readonly (Edit & { readonly name: string; readonly path: string; readonly told: readonly string[] })[] =
    [
      {
        name: 'a state that there is not',
        path: INCIDENT,
        replace: 'state: closed',
        by: 'state: reopened',
        told: [
          'line 4: Value is not accepted. Valid values: "new", "in_progress", "on_hold", "resolved", "closed", "cancelled".',
        ],
      },
      {
        name: 'a login with an at sign',
        path: INCIDENT,
        replace: 'opened_by: rosa',
        by: 'opened_by: "@rosa"',
        told: [
          'line 6: Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company.',
        ],
      },
      {
        name: 'a day where an instant belongs',
        path: CHANGE,
        replace: '  start: "2026-10-03T23:00:00Z"',
        by: '  start: "2026-10-03"',
        told: ['line 22: Write an instant in UTC to the second, in quotes, such as "2026-11-22T15:40:00Z".'],
      },
      {
        name: 'an unknown key',
        path: INCIDENT,
        replace: 'channel: phone',
        by: 'chanel: phone',
        told: ['line 7: Property chanel is not allowed.'],
      },
      {
        name: 'a missing key',
        path: INCIDENT,
        replace: 'service: file-shares\n',
        by: '',
        told: ['line 2: Missing property "service".'],
      },
      {
        name: 'a missing part of a plan',
        path: CHANGE,
        replace: '  test: Replica in step, sign-in, a test order.\n',
        by: '',
        told: ['line 24: Missing property "test".'],
      },
      {
        name: 'an approver who is none',
        path: 'config/approvals.yaml',
        replace: '- control_owners',
        by: '- controlowners',
        told: [
          'line 17: Write service_owner, change_manager, cab, ecab, peer, control_owners, user:<login> or team:<id>.',
        ],
      },
    ];

  it.each(cases)('names the line of $name', async ({ path, told, ...edit }) => {
    expect(await openSample(editor, path, [edit]).faults()).toEqual(told);
  });

  it('finds none in one file of each kind', async () => {
    const paths = [INCIDENT, CHANGE, PROBLEM, ...configFiles()];
    const found = await Promise.all(
      paths.map(async (path) => (await openSample(editor, path).faults()).map((fault) => `${path} ${fault}`)),
    );
    expect(found.flat()).toEqual([]);
    expect(paths.length).toBeGreaterThan(15);
  });
});

function hint(schema: string, depth: number): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${schema}.schema.json\n`;
}

function wordsOf(offered: readonly Suggestion[], label: string): string | undefined {
  const words = offered.find((one) => one.label === label)?.documentation;
  return typeof words === 'object' ? words.value : words;
}

/** What the editor says of a snippet as it is first inserted, each place holder with its own text. */
async function faultsOfSnippet(path: string, head: string, snippet: Suggestion | undefined) {
  const text = (snippet?.insertText ?? '').replaceAll(/\$\{\d+:([^}]*)\}/g, '$1');
  return openText(editor, path, `${head}${text}\n`).faults();
}

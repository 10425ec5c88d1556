import { describe, expect, it } from 'vitest';
import { finding } from '../core/finding/make-finding.ts';
import type { FileMode, LedgerFile } from '../core/ledger/sort-files.ts';
import type { JsonMap } from '../core/record/json.ts';
import { type Content, type LedgerSource, type LoadPorts, loadLedger } from './load-ledger.ts';

type Given = string | { readonly mode: FileMode } | { readonly content: Content };

/** Files in memory; their text is JSON, and a title that begins with `!` is of no good shape. */
function sourceOf(files: Readonly<Record<string, Given>>): LedgerSource {
  const listed = Object.keys(files).sort();
  const modeOf = (path: string) => {
    const file = files[path];
    return typeof file === 'object' && 'mode' in file ? file.mode : 'plain';
  };
  return {
    list: async () => listed.map((path): LedgerFile => ({ path, blob: `blob of ${path}`, mode: modeOf(path) })),
    read: async (wanted, each) => {
      // The last first: a source may deliver in any order.
      for (const file of [...wanted].reverse()) each(file, contentOf(files[file.path]));
    },
  };
}

function contentOf(file: Given | undefined): Content {
  if (typeof file === 'string') return { ok: true, bytes: new TextEncoder().encode(file) };
  return file !== undefined && 'content' in file ? file.content : { ok: false, reason: 'none' };
}

const ports: LoadPorts = { readRecord: readJson, readConfig: readJson, loadShapeCheck: async () => checkTitle };

function readJson(bytes: Uint8Array, path: string) {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith('{')) return { ok: false, findings: [finding('YAML_EMPTY', { path, pointer: '' })] } as const;
  const warnings = text.includes('\r') ? [finding('YAML_LINE_ENDS', { path, pointer: '' })] : [];
  return { ok: true, value: JSON.parse(text) as JsonMap, warnings } as const;
}

function checkTitle({ title }: JsonMap, path: string) {
  return String(title).startsWith('!') ? [finding('SHAPE_PATTERN', { path, pointer: '/title' })] : [];
}

const INC = 'tickets/2026/11/22/INC-1.yaml';
const text = (value: JsonMap) => JSON.stringify(value);

const load = (files: Readonly<Record<string, Given>>) => loadLedger(sourceOf(files), ports);

async function told(files: Readonly<Record<string, Given>>): Promise<readonly string[]> {
  const { unreadable, remarks = [] } = await load(files);
  return [...unreadable, ...remarks].map(({ code, place }) => `${code} ${place.path}${place.pointer}`);
}

describe('loading a ledger', () => {
  it('gives records, drafts and configuration in the order of their paths', async () => {
    const ledger = await load({
      'changes/2026/11/CHG-3.yaml': text({ id: 'CHG-3' }),
      'changes/drafts/rotate-tls.yaml': text({ title: 'Rotate' }),
      'config/gitsm.yaml': text({ organisation: 'Sample' }),
      'config/services/mail.yaml': text({ id: 'mail' }),
      'problems/2026/11/PRB-4.yaml': text({ id: 'PRB-4' }),
      [INC]: text({ id: 'INC-1' }),
      'tickets/2026/11/22/REQ-2.yaml': text({ id: 'REQ-2' }),
    });
    expect(ledger.entries.map(({ kind, record }) => [kind, record.id])).toEqual([
      ['change', 'CHG-3'],
      ['problem', 'PRB-4'],
      ['incident', 'INC-1'],
      ['request', 'REQ-2'],
    ]);
    expect(ledger.entries[2]).toMatchObject({ path: INC, blob: `blob of ${INC}` });
    expect(ledger.drafts).toMatchObject([{ kind: 'change', draft: { title: 'Rotate' } }]);
    expect(ledger.configuration.organisation).toEqual({ path: 'config/gitsm.yaml', value: { organisation: 'Sample' } });
    expect([...ledger.configuration.services.keys()]).toEqual(['mail']);
    expect(ledger.unreadable).toEqual([]);
  });

  it('of an empty repository is an empty ledger', async () => {
    const ledger = await load({});
    expect(ledger).toMatchObject({ entries: [], drafts: [], unreadable: [], remarks: [] });
    expect(ledger.configuration.organisation).toBeUndefined();
  });

  it('reads the other 999 where one of 1,000 is bad', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`tickets/2026/11/22/INC-${at + 1}.yaml`, text({ id: `INC-${at + 1}` })]),
    );
    const ledger = await load({ ...files, 'tickets/2026/11/22/INC-500.yaml': 'not a map' });
    expect(ledger.entries).toHaveLength(999);
    expect(ledger.unreadable.map(({ place }) => place.path)).toEqual(['tickets/2026/11/22/INC-500.yaml']);
  });

  it.each<{ name: string; files: Readonly<Record<string, Given>>; expect: readonly string[] }>([
    { name: 'a text that cannot be read', files: { [INC]: '' }, expect: [`YAML_EMPTY ${INC}`] },
    {
      name: 'a shape that does not fit',
      files: { [INC]: text({ title: '!' }) },
      expect: [`SHAPE_PATTERN ${INC}/title`],
    },
    { name: 'a remark about a file that is read', files: { [INC]: '{\r\n}' }, expect: [`YAML_LINE_ENDS ${INC}`] },
    {
      name: 'a file that is far too big',
      files: { [INC]: { content: { ok: false, size: 9e9 } } },
      expect: [`YAML_TOO_BIG ${INC}`],
    },
    {
      name: 'a file that went away',
      files: { [INC]: { content: { ok: false, reason: 'gone' } } },
      expect: [`LEDGER_FILE_UNREADABLE ${INC}`],
    },
    { name: 'a symbolic link', files: { [INC]: { mode: 'symlink' } }, expect: [`LEDGER_FILE_MODE ${INC}`] },
    { name: 'a program', files: { [INC]: { mode: 'executable' } }, expect: [`LEDGER_FILE_MODE ${INC}`] },
    { name: 'a folder that is a link', files: { tickets: { mode: 'symlink' } }, expect: ['LEDGER_FILE_MODE tickets'] },
    {
      name: 'a submodule',
      files: { 'tickets/2026': { mode: 'submodule' } },
      expect: ['LEDGER_FILE_MODE tickets/2026'],
    },
    { name: 'a stray file', files: { 'tickets/notes.txt': 'x' }, expect: ['LEDGER_STRAY_FILE tickets/notes.txt'] },
    {
      name: 'a .yml twin',
      files: { 'config/teams.yml': '{}' },
      expect: ['LEDGER_STRAY_FILE config/teams.yml'],
    },
    { name: 'what belongs aside', files: { 'tickets/README.md': 'x', 'config/templates/a.hbs': 'x' }, expect: [] },
    {
      name: 'a twin in capitals',
      files: { [INC]: text({ id: 'INC-1' }), 'tickets/2026/11/22/inc-1.yaml': '{}' },
      expect: [
        'LEDGER_CASE_TWIN tickets/2026/11/22/INC-1.yaml',
        'LEDGER_CASE_TWIN tickets/2026/11/22/inc-1.yaml',
        'LEDGER_STRAY_FILE tickets/2026/11/22/inc-1.yaml',
      ],
    },
    {
      name: 'a description without its record',
      files: { 'tickets/2026/11/22/INC-1.description.md': 'x' },
      expect: ['LEDGER_DESCRIPTION_ALONE tickets/2026/11/22/INC-1.description.md'],
    },
    {
      name: 'a description beside its record',
      files: { [INC]: text({ id: 'INC-1' }), 'tickets/2026/11/22/INC-1.description.md': 'x' },
      expect: [],
    },
    {
      name: 'a description inside and beside',
      files: { [INC]: text({ id: 'INC-1', description: 'y' }), 'tickets/2026/11/22/INC-1.description.md': 'x' },
      expect: [`LEDGER_DESCRIPTION_TWICE ${INC}/description`],
    },
    {
      name: 'a service under a name that is not its id',
      files: { 'config/services/mail.yaml': text({ id: 'post' }) },
      expect: ['LEDGER_ID_MISMATCH config/services/mail.yaml/id'],
    },
    {
      name: 'a service whose id is taken',
      files: { 'config/services/mail.yaml': text({ id: 'mail' }), 'config/services/post.yaml': text({ id: 'mail' }) },
      expect: ['LEDGER_ID_TAKEN config/services/post.yaml/id'],
    },
  ])('tells of $name', async ({ files, expect: expected }) => {
    expect(await told(files)).toEqual(expected);
  });

  it('keeps the first of two services with one id', async () => {
    const { configuration } = await load({
      'config/services/mail.yaml': text({ id: 'mail' }),
      'config/services/post.yaml': text({ id: 'mail' }),
    });
    expect(configuration.services.get('mail')?.path).toBe('config/services/mail.yaml');
  });

  it('throws where the source itself fails', async () => {
    const broken: LedgerSource = { ...sourceOf({}), list: () => Promise.reject(new Error('disk on fire')) };
    await expect(loadLedger(broken, ports)).rejects.toThrow('disk on fire');
  });
});

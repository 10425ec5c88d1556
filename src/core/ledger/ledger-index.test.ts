import { describe, expect, it } from 'vitest';
import type { Draft, Entry, Ledger } from './ledger.ts';
import { indexLedger } from './ledger-index.ts';

function entry(id: string, fields: object = {}, folder = '2026/11'): Entry {
  const kind = { INC: 'incident', REQ: 'request', CHG: 'change', PRB: 'problem' }[id.slice(0, 3)];
  // Only what an index looks at; the rest of a record makes no difference here.
  return { kind, path: `${folder}/${id}.yaml`, blob: '', record: { id, ...fields } } as unknown as Entry;
}

function ledgerOf(entries: readonly Entry[], drafts: readonly Draft[] = []): Ledger {
  const none = new Map();
  const configuration = { services: none, calendars: none, catalogue: none, standardChanges: none };
  return { entries, drafts, configuration, unreadable: [] };
}

describe('the index of a ledger', () => {
  it('finds a record by its id', () => {
    const index = indexLedger(ledgerOf([entry('INC-1'), entry('CHG-2')]));
    expect(index.byId.get('CHG-2')?.path).toBe('2026/11/CHG-2.yaml');
    expect(index.byId.get('CHG-3')).toBeUndefined();
  });

  it('keeps the first path of an id that is taken twice, and tells the others', () => {
    const index = indexLedger(ledgerOf([entry('INC-1'), entry('INC-1', {}, '2026/12'), entry('INC-1', {}, '2027/01')]));
    expect(index.byId.get('INC-1')?.path).toBe('2026/11/INC-1.yaml');
    expect(index.copies.map(({ path }) => path)).toEqual(['2026/12/INC-1.yaml', '2027/01/INC-1.yaml']);
  });

  it('groups records by kind and by service', () => {
    const index = indexLedger(
      ledgerOf([
        entry('INC-1', { service: 'mail' }),
        entry('INC-2', { service: 'web' }),
        entry('PRB-3', { service: 'mail' }),
      ]),
    );
    expect(index.ofKind('incident').map(({ record }) => record.id)).toEqual(['INC-1', 'INC-2']);
    expect(index.ofKind('change')).toEqual([]);
    expect(index.ofService('mail').map(({ record }) => record.id)).toEqual(['INC-1', 'PRB-3']);
    expect(index.ofService('none')).toEqual([]);
  });

  it('tells what names a record, drafts included', () => {
    const draft = {
      kind: 'change',
      path: 'changes/drafts/fix.yaml',
      blob: '',
      draft: { links: { resolves: ['PRB-3'] } },
    };
    const index = indexLedger(
      ledgerOf(
        [entry('INC-1', { links: { problem: 'PRB-3', related: ['INC-2'] } }), entry('PRB-3')],
        [draft as unknown as Draft],
      ),
    );
    expect(index.incoming('PRB-3').map(({ from, link }) => `${from.path} ${link.pointer}`)).toEqual([
      '2026/11/INC-1.yaml /links/problem',
      'changes/drafts/fix.yaml /links/resolves/0',
    ]);
    expect(index.incoming('INC-1')).toEqual([]);
  });

  it('finds records that share a source', () => {
    const source = { kind: 'import', key: 'A-1' };
    const index = indexLedger(
      ledgerOf([
        entry('INC-1', { source }),
        entry('INC-2', { source }),
        entry('INC-3', { source: { kind: 'sample' } }),
      ]),
    );
    expect(index.bySource.get('import:A-1')?.map(({ record }) => record.id)).toEqual(['INC-1', 'INC-2']);
    expect(index.bySource.size).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { checkLedger } from '../core/checks/check-ledger.ts';
import { configuration } from '../core/checks/configuration.fixture.ts';
import { incident, ledger, problem } from '../core/checks/fixture.ts';
import type { FindingCode } from '../core/finding/catalogue.ts';
import { finding } from '../core/finding/make-finding.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import type { FilePlan } from '../core/plan/plan.ts';
import { applyEdits } from '../core/record/edit.ts';
import { recordToJson } from '../core/record/record-json.ts';
import { toInstant } from '../core/time/instant.ts';
import { fixFindings } from './fix-findings.ts';

const now = toInstant(Date.parse('2026-11-22T15:40:00Z') / 1000);
const path = 'tickets/2026/11/02/INC-1.yaml';

function fix(given: Ledger, descriptions: readonly string[] = []): FilePlan {
  return fixFindings(checkLedger(given, { now }), given, { descriptions: new Set(descriptions) });
}

function apply(given: Ledger, plan: FilePlan): Ledger {
  const entries = given.entries.map((entry): Entry => {
    const effect = plan.effects.find((each) => each.path === entry.path);
    if (effect?.kind !== 'edit_record' && effect?.kind !== 'move_file') return entry;
    const applied = applyEdits(recordToJson(entry.record), effect.edits ?? []);
    if (!applied.ok) throw new Error(applied.reason);
    return {
      ...entry,
      path: effect.kind === 'move_file' ? effect.to : entry.path,
      record: applied.value,
    } as unknown as Entry;
  });
  return { ...given, entries };
}

function codes(given: Ledger): readonly FindingCode[] {
  return checkLedger(given, { now }).map(({ code }) => code);
}

const astray = {
  ...incident({ priority: 'P1', assignee: 'KIM', links: { problem: 'PRB-4' } }),
  path: 'tickets/2026/11/03/INC-1.yaml',
};

describe('mending findings', () => {
  it.each<readonly [string, Entry, FilePlan['effects'][number]]>([
    [
      'writes the priority that impact and urgency give',
      incident({ priority: 'P1' }),
      { kind: 'edit_record', path, edits: [{ op: 'set', pointer: '/priority', value: 'P3' }] },
    ],
    [
      'spells a login as the list of people does',
      incident({ assignee: 'KIM' }),
      { kind: 'edit_record', path, edits: [{ op: 'set', pointer: '/assignee', value: 'kim' }] },
    ],
    [
      'removes what says something that is over',
      incident({ hold_reason: 'awaiting_vendor' }),
      { kind: 'edit_record', path, edits: [{ op: 'remove', pointer: '/hold_reason' }] },
    ],
    [
      'moves a record to the folder of its opening',
      { ...incident(), path: 'tickets/2026/11/03/INC-1.yaml' },
      { kind: 'move_file', path: 'tickets/2026/11/03/INC-1.yaml', to: path },
    ],
  ])('%s', (_, entry, effect) => {
    expect(fix(ledger({ entries: [entry] })).effects).toEqual([effect]);
  });

  it('mends everything in a file at once, and leaves nothing that it could mend', () => {
    const given = ledger({ entries: [problem(), astray] });
    const plan = fix(given);
    const after = apply(given, plan);
    expect(plan.effects.map(({ kind, path: at }) => `${kind} ${at}`)).toEqual([
      'edit_record problems/2026/11/PRB-4.yaml',
      'move_file tickets/2026/11/03/INC-1.yaml',
    ]);
    expect(fixFindings(checkLedger(after, { now }), after).effects).toEqual([]);
    expect(codes(after)).toEqual(['JOURNAL_PENDING']);
  });

  it('says what it mends', () => {
    expect(fix(ledger({ entries: [problem(), astray] })).summary).toEqual([
      'tickets/2026/11/03/INC-1.yaml: assignee set to "kim"',
      'tickets/2026/11/03/INC-1.yaml: priority set to "P3"',
      'PRB-4 links.incidents: INC-1 added, as INC-1 names it in problem',
      `tickets/2026/11/03/INC-1.yaml moved to ${path}`,
    ]);
  });

  it('moves a description with its record', () => {
    const given = ledger({ entries: [{ ...incident(), path: 'tickets/2026/11/03/INC-1.yaml' }] });
    const beside = 'tickets/2026/11/03/INC-1.description.md';
    expect(fix(given, [beside]).effects.at(-1)).toEqual({
      kind: 'move_file',
      path: beside,
      to: 'tickets/2026/11/02/INC-1.description.md',
    });
  });

  it('moves nothing onto a file that is there', () => {
    const copy = { ...incident(), path: 'tickets/2026/11/03/INC-1.yaml' };
    expect(fix(ledger({ entries: [incident(), copy] })).effects).toEqual([]);
    const unreadable = [finding('YAML_EMPTY', { path, pointer: '' })];
    expect(fix(ledger({ entries: [copy], unreadable })).effects).toEqual([]);
  });

  it('moves nothing whose opening was edited rather than its folder', () => {
    expect(fix(ledger({ entries: [{ ...incident({ opened_at: '2026-11-03T09:00:00Z' }), path }] })).effects).toEqual(
      [],
    );
  });

  it.each([
    ['In Progress', 'in_progress', '/state', [{ op: 'set', pointer: '/state', value: 'in_progress' }]],
    ['on-hold', 'on_hold', '/state', [{ op: 'set', pointer: '/state', value: 'on_hold' }]],
    ['hihg', 'high', '/impact', []],
    ['In Progress', 'in_progress', '/journal/1/to', []],
  ])('spells %j as %j at %s where nothing else can be meant', (value, near, pointer, edits) => {
    const findings = [finding('SHAPE_NOT_ALLOWED', { path, pointer }, { field: 'x', value, near, allowed: [near] })];
    const { effects } = fixFindings(findings, ledger({ unreadable: findings }));
    expect(effects.flatMap((effect) => (effect.kind === 'edit_record' ? effect.edits : []))).toEqual(edits);
  });

  it('does nothing where nothing is wrong', () => {
    expect(fix(ledger({ entries: [incident()], configuration: configuration() }))).toEqual({
      effects: [],
      summary: [],
    });
  });
});

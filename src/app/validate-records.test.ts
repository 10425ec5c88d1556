import { describe, expect, it } from 'vitest';
import { change, changeDraft, incident, ledger, problem } from '../core/checks/fixture.ts';
import { finding } from '../core/finding/make-finding.ts';
import { toInstant } from '../core/time/instant.ts';
import { explainFinding } from './explain-finding.ts';
import { linkRecords, linkTwoRecords, unlinkTwoRecords } from './link-records.ts';
import { validateRecords } from './validate-records.ts';

const now = toInstant(Date.parse('2026-11-22T15:40:00Z') / 1000);

describe('validating', () => {
  it('counts records and findings', () => {
    const entries = [change(), incident({ team: 'x', links: { problem: 'PRB-4' } }), problem()];
    const { counts, records } = validateRecords(ledger({ entries, drafts: [changeDraft()] }), { now });
    expect(records).toEqual({ incident: 1, request: 0, change: 1, problem: 1, draft: 1 });
    expect(counts).toEqual({ error: 1, warning: 1, info: 1 });
  });

  it('tells of files that could not be read with the rest, by path', () => {
    const unreadable = [finding('YAML_EMPTY', { path: 'a.yaml', pointer: '' })];
    const remarks = [finding('YAML_LINE_ENDS', { path: 'z.yaml', pointer: '' })];
    const { findings } = validateRecords(ledger({ entries: [incident({ team: 'x' })], unreadable, remarks }), { now });
    expect(findings.map(({ code }) => code)).toEqual([
      'YAML_EMPTY',
      'JOURNAL_PENDING',
      'TEAM_UNKNOWN',
      'YAML_LINE_ENDS',
    ]);
  });

  it('says the same whatever the order of the records', () => {
    const entries = [
      incident({ team: 'x', links: { parent: 'INC-9' } }),
      incident({ id: 'INC-2', assignee: 'y' }),
      problem(),
    ];
    const forward = validateRecords(ledger({ entries }), { now });
    expect(validateRecords(ledger({ entries: entries.toReversed() }), { now }).findings).toEqual(forward.findings);
  });

  it('judges the change since another version', () => {
    const since = { ledger: ledger({ entries: [incident()] }) };
    const { findings } = validateRecords(ledger(), { now, since });
    expect(findings.map(({ code }) => code)).toEqual(['HISTORY_RECORD_REMOVED']);
  });

  it('takes the findings of records from a cache that has them', () => {
    const known = finding('TEAM_UNKNOWN', { path: 'p', pointer: '/team' }, { field: 'team', name: 'x' });
    const { findings } = validateRecords(ledger({ entries: [incident()] }), { now, recordFindings: () => [known] });
    expect(findings).toEqual([known]);
  });

  it('knows of proposals where the forge was asked', () => {
    const given = ledger({ entries: [incident({ links: { caused_by: 'CHG-57' } })] });
    expect(validateRecords(given, { now, proposals: new Set(['CHG-57']) }).findings).toEqual([]);
  });

  it('calls no link missing whose record could not be read', () => {
    const unreadable = [finding('YAML_EMPTY', { path: 'problems/2026/11/PRB-1000004.yaml', pointer: '' })];
    const entries = [incident({ links: { problem: 'PRB-1000004' } })];
    const { findings } = validateRecords(ledger({ entries, unreadable }), { now });
    expect(findings.map(({ code }) => code)).toEqual(['YAML_EMPTY']);
  });

  it('tells of what is waited for but does not exist', () => {
    const entries = [incident({ state: 'on_hold', hold_reason: 'awaiting_problem', hold_reference: 'PRB-1000009' })];
    const codes = validateRecords(ledger({ entries }), { now }).findings.map(({ code, place }) => code + place.pointer);
    expect(codes).toContain('LINK_TARGET_MISSING/hold_reference');
  });
});

describe('linking', () => {
  it('plans the other sides and tells what stands in the way', () => {
    const entries = [incident({ links: { problem: 'PRB-4', parent: 'INC-9' } }), problem()];
    const { plan, findings } = linkRecords(ledger({ entries }));
    expect(plan.summary).toEqual(['PRB-4 links.incidents: INC-1 added, as INC-1 names it in problem']);
    expect(findings.map(({ code }) => code)).toEqual(['LINK_TARGET_MISSING']);
  });

  it('takes a removed side for a removed link where the version before is known', () => {
    const before = ledger({
      entries: [incident({ links: { problem: 'PRB-4' } }), problem({ links: { incidents: ['INC-1'] } })],
    });
    const after = ledger({ entries: [incident(), problem({ links: { incidents: ['INC-1'] } })] });
    expect(linkRecords(after, { before }).plan.summary).toEqual([
      'PRB-4 links.incidents: INC-1 removed, as INC-1 no longer names it in problem',
    ]);
  });

  it('links and unlinks two records by name', () => {
    const given = ledger({ entries: [incident(), problem()] });
    const request = { from: 'INC-1', relation: 'problem', to: 'PRB-4' };
    expect(linkTwoRecords(given, request).is).toBe('planned');
    expect(unlinkTwoRecords(given, request)).toMatchObject({ is: 'refused', refusal: { why: 'not_linked' } });
  });
});

describe('explaining', () => {
  it('tells what a code means, in any capitals', () => {
    expect(explainFinding('link_self')).toEqual({
      is: 'explained',
      explanation: {
        code: 'LINK_SELF',
        severity: 'error',
        title: 'A record is linked to itself',
        example: 'links.parent of INC-117 names the record itself.',
        mend: 'Remove the link, or name the record that is meant.',
        fixable: 'never',
      },
    });
  });

  it.each([
    ['LINK_SLEF', { is: 'unknown', near: 'LINK_SELF' }],
    ['nonsense', { is: 'unknown' }],
    ['__proto__', { is: 'unknown' }],
  ])('does not know %s', (asked, expected) => {
    expect(explainFinding(asked)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { planDigests } from '../audit/approved-plan.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { JsonMap } from '../record/json.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import { answerGate } from './answer-gate.ts';

const hashText = (text: string) => `sha256:${text}`;
const BY = '2026-12-09T02:00:00Z';
const deployment = {
  ...{ repository: 'acme/shop', environment: 'production' },
  ...{ sha: undefined, digest: undefined, pull_request: undefined },
};
const PLAN = {
  ...{ type: 'emergency', service: 'web-shop' },
  window: { start: '2026-12-09T01:00:00Z', end: '2026-12-09T03:00:00Z' },
  delivers: [{ repository: 'acme/shop', environment: 'production' }],
};

function ledgerOf(evidence: JsonMap, over: object = {}): Ledger {
  const record = {
    ...{ id: 'CHG-57', state: 'scheduled', team: 'web-shop', journal: [] },
    ...{ ...PLAN, ...over },
    evidence: { ...evidence, facts: { plan: planDigests(PLAN, hashText) } },
  };
  const entry = { kind: 'change', path: 'changes/2026/12/CHG-57.yaml', blob: '', record };
  const configuration = { services: new Map(), calendars: new Map(), standardChanges: new Map() };
  return { entries: [entry], drafts: [], unreadable: [], configuration } as unknown as Ledger;
}

function ask(evidence: JsonMap, { at = BY, over = {} }: { readonly at?: string; readonly over?: object } = {}) {
  const question = { change: 'CHG-57', deployment, now: parseInstant(at) as Instant };
  const answer = answerGate(ledgerOf(evidence, over), question, { hashText, loadZone: () => undefined });
  return { answer: answer.answer, owed: answer.authorise_by, reasons: answer.reasons.map(({ code }) => code) };
}

const OWED = { decision: 'authorise_afterwards', authorise_by: BY };

describe('an emergency that is to be authorised afterwards', () => {
  test('may be deployed a second before its deadline, and says what is owed', () => {
    expect(ask(OWED, { at: '2026-12-09T01:59:59Z' })).toEqual({
      answer: 'yes_not_yet_authorised',
      owed: BY,
      reasons: [],
    });
  });
  test('may not be deployed at its deadline', () => {
    expect(ask(OWED)).toMatchObject({ answer: 'no', reasons: ['authorisation_overdue'] });
  });
  test('may be deployed like any other once it is authorised', () => {
    expect(ask({ ...OWED, authorised_at: '2026-12-09T01:30:00Z' })).toEqual({ answer: 'yes', owed: null, reasons: [] });
  });
});

describe('what was altered since its approval', () => {
  const over = { window: { start: '2026-12-09T00:00:00Z', end: '2026-12-09T04:00:00Z' } };
  const entry = (source: object) => ({ at: BY, by: 'kim', set: { window: over.window }, source });
  const journals = [
    { name: 'lets nothing through where nobody journalled it', journal: [], reasons: ['altered'] },
    { name: 'lets nothing through where a push brought it', source: { commit: 'a' }, reasons: ['altered'] },
    { name: 'is in order where a command moved it', source: { comment: 7 }, reasons: [] },
    { name: 'is in order where a pull request moved it', source: { pull_request: 8 }, reasons: [] },
  ];
  for (const { name, source, reasons } of journals)
    test(name, () => {
      const journal = source === undefined ? [] : [entry({}), entry(source)];
      expect(ask({ decision: 'approved' }, { over: { ...over, journal } }).reasons).toEqual(reasons);
    });
  test('is told where the evidence does not keep what was approved', () => {
    const ledger = ledgerOf({ decision: 'approved' });
    const [found] = ledger.entries;
    const bare = {
      ...ledger,
      entries: [{ ...found, record: { ...found?.record, evidence: { decision: 'approved' } } }],
    };
    const question = { change: 'CHG-57', deployment, now: parseInstant(BY) as Instant };
    const { reasons } = answerGate(bare as unknown as Ledger, question, { hashText, loadZone: () => undefined });
    expect(reasons).toMatchObject([{ code: 'no_evidence' }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, incident, problem } from '../checks/fixture.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { FilePlan } from '../plan/plan.ts';
import { applyEdits } from '../record/edit.ts';
import { recordToJson } from '../record/record-json.ts';
import { checkLinks } from './check-links.ts';
import { planLinks } from './plan-links.ts';
import { relations } from './relations.ts';

/** The links of each record that has any, as the plan leaves them. */
function linksAfter(entries: readonly Entry[], plan: FilePlan): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    applyPlan(entries, plan).flatMap(({ record }) => (record.links === undefined ? [] : [[record.id, record.links]])),
  );
}

function applyPlan(entries: readonly Entry[], plan: FilePlan): readonly Entry[] {
  return entries.map((entry) => {
    const effect = plan.effects.find((each) => each.path === entry.path);
    if (effect?.kind !== 'edit_record') return entry;
    const applied = applyEdits(recordToJson(entry.record), effect.edits);
    if (!applied.ok) throw new Error(applied.reason);
    return { ...entry, record: applied.value } as unknown as Entry;
  });
}

const both = [incident({ links: { parent: 'INC-5' } }), incident({ id: 'INC-5', links: { children: ['INC-1'] } })];

describe('the other side of links', () => {
  const cases: readonly {
    readonly name: string;
    readonly after: readonly Entry[];
    readonly before?: readonly Entry[];
    readonly expected: Readonly<Record<string, unknown>>;
  }[] = [
    {
      name: 'is written where it is missing',
      after: [
        incident({ links: { problem: 'PRB-4' } }),
        problem(),
        change({ links: { resolves: ['PRB-4', 'INC-1'] } }),
      ],
      expected: {
        'INC-1': { problem: 'PRB-4', resolved_by: 'CHG-3' },
        'PRB-4': { incidents: ['INC-1'], resolved_by: ['CHG-3'] },
        'CHG-3': { resolves: ['PRB-4', 'INC-1'] },
      },
    },
    {
      name: 'is put behind what a list holds, in the order of the numbers',
      after: [
        problem({ links: { incidents: ['INC-20'] } }),
        ...['INC-20', 'INC-9', 'INC-10'].map((id) => incident({ id, links: { problem: 'PRB-4' } })),
      ],
      expected: {
        'PRB-4': { incidents: ['INC-20', 'INC-9', 'INC-10'] },
        'INC-20': { problem: 'PRB-4' },
        'INC-9': { problem: 'PRB-4' },
        'INC-10': { problem: 'PRB-4' },
      },
    },
    {
      name: 'goes when one side was removed',
      before: both,
      after: [incident(), incident({ id: 'INC-5', links: { children: ['INC-1'] } })],
      expected: {},
    },
    {
      name: 'goes when the list lost it',
      before: both,
      after: [incident({ links: { parent: 'INC-5' } }), incident({ id: 'INC-5' })],
      expected: {},
    },
    {
      name: 'leaves the rest of the links when it goes',
      before: [incident({ links: { parent: 'INC-5', duplicate_of: 'INC-5' } }), both[1] as Entry],
      after: [incident({ links: { parent: 'INC-5', duplicate_of: 'INC-5' } }), incident({ id: 'INC-5' })],
      expected: { 'INC-1': { duplicate_of: 'INC-5' } },
    },
    {
      name: 'is completed when nothing is known of before',
      after: [incident(), incident({ id: 'INC-5', links: { children: ['INC-1'] } })],
      expected: { 'INC-1': { parent: 'INC-5' }, 'INC-5': { children: ['INC-1'] } },
    },
    {
      name: 'is completed when it was one-sided before',
      before: [incident(), incident({ id: 'INC-5', links: { children: ['INC-1'] } })],
      after: [incident(), incident({ id: 'INC-5', links: { children: ['INC-1'] } })],
      expected: { 'INC-1': { parent: 'INC-5' }, 'INC-5': { children: ['INC-1'] } },
    },
    {
      name: 'follows when a child names another parent',
      before: [...both, incident({ id: 'INC-6' })],
      after: [incident({ links: { parent: 'INC-6' } }), both[1] as Entry, incident({ id: 'INC-6' })],
      expected: { 'INC-1': { parent: 'INC-6' }, 'INC-6': { children: ['INC-1'] } },
    },
    {
      name: 'follows when a child is moved from one list to another',
      before: [...both, incident({ id: 'INC-6' })],
      after: [both[0] as Entry, incident({ id: 'INC-5' }), incident({ id: 'INC-6', links: { children: ['INC-1'] } })],
      expected: { 'INC-1': { parent: 'INC-6' }, 'INC-6': { children: ['INC-1'] } },
    },
    {
      name: 'is left alone where two claim one place',
      after: [...both, incident({ id: 'INC-6', links: { children: ['INC-1'] } })],
      expected: { 'INC-1': { parent: 'INC-5' }, 'INC-5': { children: ['INC-1'] }, 'INC-6': { children: ['INC-1'] } },
    },
    {
      name: 'is left alone on a circle, and on links that dangle or fit no kind',
      after: [
        incident({ links: { parent: 'INC-5', problem: 'PRB-9' } }),
        incident({ id: 'INC-5', links: { parent: 'INC-1' } }),
      ],
      expected: { 'INC-1': { parent: 'INC-5', problem: 'PRB-9' }, 'INC-5': { parent: 'INC-1' } },
    },
    {
      name: 'stays with a record whose other record is gone',
      before: both,
      after: [both[0] as Entry],
      expected: { 'INC-1': { parent: 'INC-5' } },
    },
  ];

  it.each(cases)('$name', ({ after, before, expected }) => {
    const states = before === undefined ? { after } : { after, before };
    expect(linksAfter(after, planLinks(states))).toEqual(expected);
  });

  it('is told with its reason', () => {
    const { summary } = planLinks({ after: [incident({ links: { problem: 'PRB-4' } }), problem()] });
    expect(summary).toEqual(['PRB-4 links.incidents: INC-1 added, as INC-1 names it in problem']);
  });

  it('is planned from the same records in any order to the same end', () => {
    const entries = [incident({ links: { problem: 'PRB-4' } }), problem(), change({ links: { resolves: ['PRB-4'] } })];
    const forward = linksAfter(entries, planLinks({ after: entries }));
    const backward = linksAfter(entries, planLinks({ after: entries.toReversed() }));
    expect(backward).toEqual(forward);
  });
});

const ids = ['INC-1', 'INC-2', 'INC-3', 'CHG-4', 'CHG-5', 'PRB-6', 'PRB-7'] as const;

/** A few records with whatever links their tables allow, targets that do not exist among them. */
const anyRecords: fc.Arbitrary<readonly Entry[]> = fc.tuple(
  ...ids.map((id) => anyLinks(id).map((links) => make(id, links))),
);

function make(id: string, links: object): Entry {
  const changes = { id, links } as object;
  if (id.startsWith('INC')) return incident(changes);
  return id.startsWith('CHG') ? change(changes) : problem(changes);
}

function anyLinks(id: string): fc.Arbitrary<object> {
  const kind = make(id, {}).kind;
  const fields = Object.entries(relations[kind]).map(([field, end]) => {
    const targets = fc.constantFrom(
      ...[...ids, 'INC-9', 'CHG-1000009'].filter((target) => end.to.some((to) => make(target, {}).kind === to)),
    );
    const value: fc.Arbitrary<unknown> =
      end.most > 1 ? fc.uniqueArray(targets, { minLength: 1, maxLength: 3 }) : targets;
    return [field, fc.option(value, { nil: undefined, freq: 2 })] as const;
  });
  return fc.record(Object.fromEntries(fields)).map((links) => JSON.parse(JSON.stringify(links)) as object);
}

describe('planning the other sides again', () => {
  it('changes nothing after it was applied', () => {
    fc.assert(
      fc.property(anyRecords, fc.option(anyRecords, { nil: undefined }), (after, before) => {
        const states = before === undefined ? { after } : { after, before };
        const applied = applyPlan(after, planLinks(states));
        expect(planLinks({ ...states, after: applied }).effects).toEqual([]);
        expect(planLinks({ after: applied }).effects).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no finding that it could have mended', () => {
    fc.assert(
      fc.property(anyRecords, (after) => {
        const left = checkLinks({ entries: applyPlan(after, planLinks({ after })), drafts: [] });
        expect(left.filter((each) => each.code === 'LINK_MIRROR_MISSING')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('makes no contradiction and no circle', () => {
    fc.assert(
      fc.property(anyRecords, (after) => {
        const count = (entries: readonly Entry[], code: string) =>
          checkLinks({ entries, drafts: [] }).filter((each) => each.code === code).length;
        const applied = applyPlan(after, planLinks({ after }));
        expect(count(applied, 'LINK_CONTRADICTION')).toBeLessThanOrEqual(count(after, 'LINK_CONTRADICTION'));
        expect(count(applied, 'LINK_CYCLE')).toBe(count(after, 'LINK_CYCLE'));
      }),
      { numRuns: 200 },
    );
  });
});

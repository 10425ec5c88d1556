import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding/finding.ts';
import { mend, says } from '../../core/finding/make-finding.ts';
import type { JsonMap, JsonValue } from '../../core/record/json.ts';
import { checkShape, loadShapeCheck, MOST_SHAPE_FINDINGS } from './check-shape.ts';
import { FAULTS } from './error-to-finding.ts';
import { readRawSchemas } from './raw-schemas.fixture.ts';

const PATH = 'tickets/2026/11/22/INC-1000001.yaml';

function incident(changes: JsonMap = {}): JsonMap {
  return {
    id: 'INC-1000001',
    title: 'Mail does not arrive',
    state: 'new',
    opened_at: '2026-11-22T15:40:00Z',
    opened_by: 'kim',
    service: 'mail',
    impact: 'high',
    urgency: 'low',
    priority: 'P3',
    team: 'service-desk',
    journal: [{ at: '2026-11-22T15:40:00Z', by: 'kim', to: 'new' }],
    ...changes,
  };
}

function without(key: string): JsonMap {
  return Object.fromEntries(Object.entries(incident()).filter(([name]) => name !== key));
}

const faultsOf = async (value: JsonValue) => (await checkShape('incident', value, PATH)).map(summary);

function summary({ code, place }: Finding): string {
  return `${code} ${place.pointer} ${place.on}`;
}

describe('the shape of a record', () => {
  it('has no findings where it follows its schema', async () => {
    expect(await checkShape('incident', incident(), PATH)).toEqual([]);
  });

  it.each<{ name: string; value: JsonValue; expect: readonly string[] }>([
    {
      name: 'an unknown key is marked on the key',
      value: incident({ titel: 'x' }),
      expect: ['SHAPE_UNKNOWN_KEY /titel key'],
    },
    {
      name: 'a key is escaped in the pointer',
      value: incident({ 'a/b~c': 1 }),
      expect: ['SHAPE_UNKNOWN_KEY /a~1b~0c key'],
    },
    { name: 'a missing key is marked on its map', value: without('title'), expect: ['SHAPE_MISSING_KEY  key'] },
    {
      name: 'a key missing deep down is marked on its map',
      value: incident({ journal: [{ at: '2026-11-22T15:40:00Z' }] }),
      expect: ['SHAPE_MISSING_KEY /journal/0 key'],
    },
    { name: 'a number for a text', value: incident({ title: 404 }), expect: ['SHAPE_WRONG_TYPE /title value'] },
    {
      name: 'a number for a choice is one fault, not two',
      value: incident({ impact: 1 }),
      expect: ['SHAPE_WRONG_TYPE /impact value'],
    },
    { name: 'an empty value', value: incident({ team: null }), expect: ['SHAPE_WRONG_TYPE /team value'] },
    {
      name: 'a choice that is not offered',
      value: incident({ state: 'open' }),
      expect: ['SHAPE_NOT_ALLOWED /state value'],
    },
    { name: 'an empty title is one fault', value: incident({ title: '' }), expect: ['SHAPE_TOO_SHORT /title value'] },
    {
      name: 'a text that is too long',
      value: incident({ title: 'x'.repeat(201) }),
      expect: ['SHAPE_TOO_LONG /title value'],
    },
    {
      name: 'a text of another form',
      value: incident({ service: 'My Mail' }),
      expect: ['SHAPE_PATTERN /service value'],
    },
    {
      name: 'too many entries of a list',
      value: incident({ labels: Array.from({ length: 31 }, (_, index) => `l${index}`) }),
      expect: ['SHAPE_TOO_MANY /labels value'],
    },
    { name: 'too few entries of a list', value: incident({ journal: [] }), expect: ['SHAPE_TOO_FEW /journal value'] },
    {
      name: 'an entry that stands twice is marked on the later one',
      value: incident({ labels: ['a', 'b', 'a'] }),
      expect: ['SHAPE_REPEATED /labels/2 value'],
    },
    {
      name: 'a number out of its range',
      value: incident({ source: { kind: 'issue', number: 0 } }),
      expect: ['SHAPE_OUT_OF_RANGE /source/number value'],
    },
    {
      name: 'a key of free choice in another form',
      value: incident({ journal: [{ at: '2026-11-22T15:40:00Z', by: 'kim', set: { 'A B': 1 } }] }),
      expect: ['SHAPE_KEY_NOT_ALLOWED /journal/0/set/A B key'],
    },
    { name: 'a root that is no map', value: [], expect: ['SHAPE_WRONG_TYPE  value'] },
    {
      name: 'every fault at once',
      value: { ...without('team'), impact: 'hgih', colour: 'red' },
      expect: ['SHAPE_MISSING_KEY  key', 'SHAPE_UNKNOWN_KEY /colour key', 'SHAPE_NOT_ALLOWED /impact value'],
    },
    {
      name: 'what every object inherits does not stand in for a key',
      value: Object.create(incident()),
      expect: [
        'id',
        'title',
        'state',
        'opened_at',
        'opened_by',
        'service',
        'impact',
        'urgency',
        'priority',
        'team',
        'journal',
      ].map(() => 'SHAPE_MISSING_KEY  key'),
    },
  ])('$name', async ({ value, expect: expected }) => {
    expect(await faultsOf(value)).toEqual(expected);
  });

  it('lists at most 50 findings and counts the rest', async () => {
    const many = incident(Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`k${index}`, index])));
    const findings = await checkShape('incident', many, PATH);
    expect(findings).toHaveLength(MOST_SHAPE_FINDINGS);
    expect(findings.at(-1)).toMatchObject({ code: 'SHAPE_MORE', args: { count: 21 } });
  });
});

describe('an instant', () => {
  it.each([
    ['2024-02-29T00:00:00Z', []],
    ['2026-02-29T00:00:00Z', ['SHAPE_NO_SUCH_TIME']],
    ['2026-02-30T00:00:00Z', ['SHAPE_NO_SUCH_TIME']],
    ['2026-04-31T00:00:00Z', ['SHAPE_NO_SUCH_TIME']],
    ['2026-13-01T00:00:00Z', ['SHAPE_NO_SUCH_TIME']],
    ['2026-11-22T23:59:59Z', []],
    ['2026-11-22T23:59:60Z', ['SHAPE_NO_SUCH_TIME']],
    ['2026-11-22T24:00:00Z', ['SHAPE_NO_SUCH_TIME']],
    ['1969-12-31T23:59:59Z', ['SHAPE_NO_SUCH_TIME']],
    ['1970-01-01T00:00:00Z', []],
    ['2099-12-31T23:59:59Z', []],
    ['2100-01-01T00:00:00Z', ['SHAPE_NO_SUCH_TIME']],
    ['2026-11-22 15:40:00Z', ['SHAPE_PATTERN']],
    ['2026-11-22T15:40:00+01:00', ['SHAPE_TOO_LONG']],
    ['yesterday', ['SHAPE_PATTERN']],
  ])('%s has findings %j', async (at, codes) => {
    const findings = await checkShape('incident', incident({ opened_at: at }), PATH);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('alternatives', () => {
  it.each<{ name: string; value: JsonValue; expect: readonly string[] }>([
    { name: 'a login is taken', value: 'kim', expect: [] },
    { name: 'a person without an account is taken', value: { id: '4711' }, expect: [] },
    { name: 'a text is judged as a login', value: '@kim', expect: ['SHAPE_PATTERN /requested_for value'] },
    {
      name: 'a map is judged as a person without an account',
      value: { name: 'Kim' },
      expect: ['SHAPE_MISSING_KEY /requested_for key', 'SHAPE_UNKNOWN_KEY /requested_for/name key'],
    },
    { name: 'anything else is of a wrong type', value: 7, expect: ['SHAPE_WRONG_TYPE /requested_for value'] },
  ])('$name', async ({ value, expect: expected }) => {
    expect(await faultsOf(incident({ requested_for: value }))).toEqual(expected);
  });

  it('names every type that is expected', async () => {
    const [found] = await checkShape('incident', incident({ requested_for: 7 }), PATH);
    expect(found?.args).toMatchObject({ expected: 'text or a map of keys', found: 'the number 7' });
  });

  it('of two maps the nearer one is meant', async () => {
    const policy = (require: JsonValue) => ({
      version: 1,
      rules: [{ id: 'a', when: {}, steps: [{ id: 's', approvers: ['cab'], require }] }],
    });
    const findings = await checkShape('approvals', policy({ percent: 101 }), 'config/approvals.yaml');
    const about = findings.filter(({ place }) => place.pointer.startsWith('/rules/0/steps/0/require'));
    expect(about.map(summary)).toEqual(['SHAPE_OUT_OF_RANGE /rules/0/steps/0/require/percent value']);
  });
});

describe('wording', () => {
  const wordsOf = async (value: JsonMap) => {
    const [found] = await checkShape('incident', value, PATH);
    return found === undefined ? '' : `${says(found)} ${mend(found)}`;
  };

  it.each([
    [{ ...without('urgency'), urgancy: 'low' }, /urgency is missing\. Add urgency\./],
    [incident({ asignee: 'kim' }), /^asignee is not a known key here\. Did you mean "assignee"\?/],
    [incident({ impact: 'hihg' }), /^impact is "hihg".* Did you mean "high"\? Write one of: high, medium, low\./],
    [incident({ title: 404 }), /^title is the number 404; text is expected\. Put it in quotes: "404"\./],
    [incident({ team: null }), /^team is empty; text is expected\. Fill it in/],
    [incident({ service: 'My Mail' }), /^service is "My Mail".* Use lower-case letters/],
    [
      incident({ opened_at: '2026-02-30T00:00:00Z' }),
      /^opened_at is "2026-02-30T00:00:00Z", and there is no such instant/,
    ],
    [
      incident({ source: { kind: 'issue', number: 0 } }),
      /^source\.number is 0; it must be at least 1 and at most 999999999/,
    ],
    [incident({ journal: [{ at: 5, by: 'kim' }] }), /^journal\[0\]\.at is the number 5/],
  ])('%# tells what is there and what is expected', async (value, expected) => {
    expect(await wordsOf(value as JsonMap)).toMatch(expected);
  });

  it('suggests no key that is there already', async () => {
    const [found] = await checkShape('incident', incident({ titles: 'x' }), PATH);
    expect(found?.args.near).not.toBe('title');
  });
});

describe('the schemas', () => {
  const FAIL_ONLY_THROUGH_OTHERS = ['$ref', '$defs', 'properties', 'items', 'patternErrorMessage'];

  it('use no keyword whose faults have no words', () => {
    const used = new Set([...readRawSchemas().values()].flatMap((schema) => [...keywordsOf(schema)]));
    const unknown = [...used].filter((word) => !(word in FAULTS) && !FAIL_ONLY_THROUGH_OTHERS.includes(word));
    expect(unknown).toEqual([]);
  });

  it('have patterns that answer 64 KiB of hostile text at once', async () => {
    const hostile = ['a', '0', '-', 'a-', ' ', 'A0', '.', '/', ':'].map(
      (unit) => `${unit.repeat(65_536 / unit.length)}!`,
    );
    const check = await loadShapeCheck('incident');
    const began = performance.now();
    for (const text of hostile) {
      const all = Object.fromEntries(Object.keys(incident()).map((key) => [key, text]));
      expect(check({ ...all, links: { parent: text } }, PATH).length).toBeGreaterThan(5);
    }
    expect(performance.now() - began).toBeLessThan(500);
  });
});

const FOR_PEOPLE =
  /^(?:\$schema|title|description|(?:markdown)?(?:Enum)?Descriptions?|markdownDescription|markdownEnumDescriptions|examples|default|defaultSnippets|errorMessage)$/;

function* keywordsOf(node: unknown, areNames = false): Generator<string> {
  if (Array.isArray(node)) for (const item of node) yield* keywordsOf(item);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (!areNames && FOR_PEOPLE.test(key)) continue;
    if (!areNames) yield key;
    yield* keywordsOf(value, !areNames && (key === 'properties' || key === '$defs'));
  }
}

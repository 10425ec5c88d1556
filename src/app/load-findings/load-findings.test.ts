import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../core/checks/check-ledger.ts';
import { configuration } from '../../core/checks/configuration.fixture.ts';
import { change, incident, problem } from '../../core/checks/fixture.ts';
import type { Finding } from '../../core/finding/finding.ts';
import { type Instant, parseInstant } from '../../core/time/instant.ts';
import { loadLedger } from '../load-ledger.ts';
import { type Files, jsonPorts, memorySource, memoryStore } from './load-findings.fixture.ts';
import { type FindingsPorts, loadFindings, type SnapshotStore } from './load-findings.ts';

const instant = (text: string) => parseInstant(text) as Instant;
const NOW = instant('2026-11-10T00:00:00Z');

/** Every zone is UTC here. */
const utc = (zone: string) => ({ zone, transitions: [{ at: instant('1970-01-01T00:00:00Z'), offsetSeconds: 0 }] });

function portsAt(now: Instant, more: Partial<FindingsPorts> = {}): FindingsPorts {
  return { ...jsonPorts, now, loadZone: utc, ...more };
}

/** The configuration of the fixtures as files. */
function configFiles(): Files {
  const { services, calendars, catalogue, standardChanges, ...single } = configuration();
  const many = [services, calendars, catalogue, standardChanges].flatMap((files) => [...files.values()]);
  return Object.fromEntries(
    [...Object.values(single), ...many].map(({ path, value }) => [path, JSON.stringify(value)]),
  );
}

const DAY = 'tickets/2026/11/02';
const record = (path: string, value: object): Files => ({ [path]: JSON.stringify(value) });

const base: Files = {
  ...configFiles(),
  ...record(`${DAY}/INC-1.yaml`, incident({ links: { problem: 'PRB-4' } }).record),
  ...record(`${DAY}/INC-5.yaml`, incident({ id: 'INC-5' }).record),
  ...record(`${DAY}/INC-6.yaml`, incident({ id: 'INC-6' }).record),
  ...record('changes/2026/11/CHG-3.yaml', change().record),
  ...record('problems/2026/11/PRB-4.yaml', problem({ links: { incidents: ['INC-1'] } }).record),
};

type Run = {
  readonly files: Files;
  readonly dirty?: Readonly<Record<string, string | undefined>>;
  readonly now?: Instant;
};

const run = ({ files, dirty, now = NOW }: Run, more: Partial<FindingsPorts>) =>
  loadFindings(memorySource(files, dirty), portsAt(now, more));

/** By the whole ledger at once, which is what the quicker ways are held to. */
async function plainly({ files, dirty, now = NOW }: Run): Promise<readonly Finding[]> {
  return checkLedger(await loadLedger(memorySource(files, dirty), jsonPorts), { now, loadZone: utc });
}

const told = (findings: readonly Finding[]) => findings.map((each) => JSON.stringify(each)).sort();

async function expectSameAsAnew(at: Run, snapshots: SnapshotStore, keepAfter = 64) {
  const again = await run(at, { snapshots, keepAfter });
  const anew = await run(at, {});
  expect(told(anew.findings)).toEqual(told(await plainly(at)));
  expect(told(again.findings)).toEqual(told(anew.findings));
  expect({ records: again.records, drafts: again.drafts }).toEqual({ records: anew.records, drafts: anew.drafts });
  return again;
}

describe('finding again', () => {
  it('reads nothing where nothing changed', async () => {
    const snapshots = memoryStore();
    expect((await expectSameAsAnew({ files: base }, snapshots)).filesRead).toBe(5);
    expect((await expectSameAsAnew({ files: base }, snapshots)).filesRead).toBe(0);
  });

  it('reads what changed and what hangs together with it', async () => {
    const snapshots = memoryStore();
    await expectSameAsAnew({ files: base }, snapshots);
    const lonely = { ...base, ...record(`${DAY}/INC-5.yaml`, incident({ id: 'INC-5', title: 'Other' }).record) };
    expect((await expectSameAsAnew({ files: lonely }, snapshots)).filesRead).toBe(1);
    const linked = { ...base, ...record(`${DAY}/INC-1.yaml`, incident({ title: 'Other' }).record) };
    const again = await expectSameAsAnew({ files: linked }, snapshots);
    expect(again.filesRead).toBe(2);
    expect(again.findings.map(({ code }) => code)).toEqual(['LINK_MIRROR_MISSING']);
  });

  it('judges everything anew under another configuration', async () => {
    const snapshots = memoryStore();
    await expectSameAsAnew({ files: base }, snapshots);
    const { 'config/services/mail.yaml': _gone, ...without } = base;
    const again = await expectSameAsAnew({ files: without }, snapshots);
    expect(again.filesRead).toBe(5);
    expect(again.findings.map(({ code }) => code)).toContain('SERVICE_UNKNOWN');
  });

  it.each([
    ['2026-11-02T08:54:59Z', 5],
    ['2026-11-02T08:55:00Z', 0],
    ['2026-11-02T09:00:00Z', 0],
    ['2026-11-20T00:00:00Z', 0],
  ])('tells entries of the future by the now of %s', async (at, future) => {
    const snapshots = memoryStore();
    await expectSameAsAnew({ files: base, now: NOW }, snapshots);
    const again = await expectSameAsAnew({ files: base, now: instant(at) }, snapshots);
    expect(again.findings.filter(({ code }) => code === 'JOURNAL_FUTURE')).toHaveLength(future);
  });

  it('looks at what was in the future then', async () => {
    const snapshots = memoryStore();
    await expectSameAsAnew({ files: base, now: instant('2026-11-01T00:00:00Z') }, snapshots);
    expect((await expectSameAsAnew({ files: base, now: NOW }, snapshots)).findings).toEqual([]);
  });

  it('tells of a mend elsewhere: the missing record comes to be', async () => {
    const snapshots = memoryStore();
    const dangling = {
      ...base,
      ...record(`${DAY}/INC-6.yaml`, incident({ id: 'INC-6', links: { related: ['INC-7'] } }).record),
    };
    const before = await expectSameAsAnew({ files: dangling }, snapshots);
    expect(before.findings.map(({ code }) => code)).toEqual(['LINK_TARGET_MISSING']);
    const mended = {
      ...dangling,
      ...record(`${DAY}/INC-7.yaml`, incident({ id: 'INC-7', links: { related: ['INC-6'] } }).record),
    };
    expect((await expectSameAsAnew({ files: mended }, snapshots)).findings).toEqual([]);
  });

  it('does not take what is dirty for what is committed', async () => {
    const snapshots = memoryStore();
    const dirty = { [`${DAY}/INC-5.yaml`]: 'broken' };
    expect((await expectSameAsAnew({ files: base, dirty }, snapshots)).findings).toHaveLength(1);
    expect((await expectSameAsAnew({ files: base }, snapshots)).findings).toEqual([]);
    expect((await expectSameAsAnew({ files: base, dirty }, snapshots)).findings).toHaveLength(1);
  });

  it('keeps a new snapshot only from so many changes on', async () => {
    const snapshots = memoryStore();
    await expectSameAsAnew({ files: base }, snapshots);
    const changed = { ...base, ...record(`${DAY}/INC-5.yaml`, incident({ id: 'INC-5', title: 'Other' }).record) };
    await expectSameAsAnew({ files: changed }, snapshots, 2);
    expect(snapshots.saves()).toBe(1);
    await expectSameAsAnew({ files: changed }, snapshots, 1);
    expect(snapshots.saves()).toBe(2);
  });
});

const INCIDENTS = ['INC-1', 'INC-5', 'INC-6', 'INC-7', 'INC-50', 'INC-71'];
const OTHERS = ['CHG-3', 'CHG-8', 'PRB-4', 'PRB-9'];
const anyId = fc.constantFrom(...INCIDENTS, ...OTHERS);
const several = fc.uniqueArray(anyId, { maxLength: 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const links = maybe(
  fc.record(
    { problem: anyId, parent: anyId, children: several, duplicate_of: anyId, related: several, caused_by: anyId },
    { requiredKeys: [] },
  ),
);
const source = maybe(fc.record({ kind: fc.constant('import'), key: fc.constantFrom('A', 'B') }));
const place = fc.constantFrom(DAY, 'tickets/2026/11/03', 'tickets/2026/12/01');

const editIncident = fc
  .record({
    name: fc.constantFrom(...INCIDENTS),
    id: maybe(fc.constantFrom(...INCIDENTS)),
    folder: place,
    links,
    source,
    hold: maybe(anyId),
  })
  .map(({ name, id = name, folder, links: linked, source: from, hold }) => {
    const value = incident({ id, links: linked as never, source: from as never, hold_reference: hold }).record;
    return [`${folder}/${name}.yaml`, JSON.stringify(value)] as const;
  });
const editProblem = fc.tuple(fc.constantFrom('PRB-4', 'PRB-9'), several, source).map(([id, incidents, from]) => {
  const value = problem({ id, links: { incidents }, source: from as never }).record;
  return [`problems/2026/11/${id}.yaml`, JSON.stringify(value)] as const;
});
const editChange = fc.tuple(fc.constantFrom('CHG-3', 'CHG-8'), several, several).map(([id, caused, resolves]) => {
  return [`changes/2026/11/${id}.yaml`, JSON.stringify(change({ id, links: { caused, resolves } }).record)] as const;
});
const editDraft = fc.tuple(fc.constantFrom('a', 'b'), several).map(([slug, resolves]) => {
  const draft = {
    title: 'x',
    type: 'normal',
    requested_by: 'kim',
    service: 'mail',
    team: 'platform',
    links: { resolves },
  };
  return [`changes/drafts/${slug}.yaml`, JSON.stringify(draft)] as const;
});
const oddPath = fc.constantFrom(
  `${DAY}/INC-1.yaml`,
  `${DAY}/INC-5.yaml`,
  `${DAY}/INC-1.description.md`,
  `${DAY}/inc-5.yaml`,
  `${DAY}/INC-6.yml`,
  'tickets/README.md',
  'tickets/2026/notes.txt',
  'problems/2026/11/PRB-9.yaml',
  'changes/drafts/a.yaml',
  'config/services/mail.yaml',
  'config/services/storage.yaml',
);
const editOdd = fc.tuple(oddPath, fc.constantFrom(undefined, 'broken', '{}', '{"id":"INC-1"\r}')).filter(
  // The fixtures' checks expect good shapes; a record of a bad one never gets to them.
  ([path, text]) => !(text?.includes('\r') === true && /config|drafts|\.yaml$/.test(path)),
);
const edit = fc.oneof({ weight: 6, arbitrary: editIncident }, editProblem, editChange, editDraft, editOdd);
const now = fc.constantFrom(NOW, instant('2026-11-02T08:00:00Z'), instant('2027-01-01T00:00:00Z'));
const step = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 3 }), isDirty: fc.boolean(), now });

describe('finding again, whatever happens to the files', () => {
  it.each([1, 3, 64])('says what finding anew says, keeping after %i changes', async (keepAfter) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const snapshots = memoryStore();
        let files = base;
        for (const { edits, isDirty, now: at } of steps) {
          const changes = Object.fromEntries(edits);
          await expectSameAsAnew(
            isDirty ? { files, dirty: changes, now: at } : { files: apply(files, changes), now: at },
            snapshots,
            keepAfter,
          );
          if (!isDirty) files = apply(files, changes);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function apply(files: Files, changes: Readonly<Record<string, string | undefined>>): Files {
  return Object.fromEntries(Object.entries({ ...files, ...changes }).filter(([, text]) => text !== undefined)) as Files;
}

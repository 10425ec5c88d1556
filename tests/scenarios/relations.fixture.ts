import { type Keys, writeKeys } from '../bench/corpus-text.ts';
import type { Scenario } from './harness/test-scenario.ts';
import { scenario } from './harness/test-scenario.ts';

// Records as they stand when a story of incidents, problems and changes begins: of the sample's web shop, where jonas
// works and mei leads; lee reports.

export const LINK = { action: 'actions/link-records' };

type Entry = { readonly at: string; readonly by: string } & Keys;

export type Story = Keys & { readonly moves?: readonly Entry[] };

const TRACKED = { impact: 'medium', urgency: 'medium', priority: 'P3', service: 'web-shop', team: 'web-shop' } as const;

/** `08:30` of the day before the scenario begins, which is a Sunday. */
export function sunday(time: string): string {
  return `2026-11-22T${time}:00Z`;
}

export const pathOf = {
  INC: (number: number) => `tickets/2026/11/22/INC-${number}.yaml`,
  PRB: (number: number) => `problems/2026/11/PRB-${number}.yaml`,
  CHG: (number: number) => `changes/2026/11/CHG-${number}.yaml`,
};

/** An incident of eight o'clock; each move changes the fields that it sets. */
export function incident(number: number, story: Story = {}): Readonly<Record<string, string>> {
  return {
    [pathOf.INC(number)]: recordText(`INC-${number}`, 'new', { channel: 'portal', category: 'payment', ...story }),
  };
}

export function problem(number: number, story: Story = {}): Readonly<Record<string, string>> {
  return { [pathOf.PRB(number)]: recordText(`PRB-${number}`, 'new', { category: 'payment', ...story }) };
}

function recordText(id: string, first: string, { moves = [], ...story }: Story): string {
  const set = { ...TRACKED, ...pick(story, ['service', 'team', 'impact', 'urgency', 'priority', 'category']) };
  const journal = [{ at: sunday('08:00'), by: 'lee', to: first, set }, ...moves];
  const all: Keys = Object.assign({}, ...journal.map((entry) => entry.set ?? {}));
  const told = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  const state = journal.findLast(({ to }: Keys) => to !== undefined)?.to;
  const { links, ...fields } = { ...told, ...story } as Keys & { links?: Keys };
  return writeKeys({
    ...{ id, title: `Sample ${id}`, state, opened_at: sunday('08:00'), opened_by: 'lee', ...fields },
    ...(links === undefined ? {} : { links }),
    source: { kind: 'sample' },
    journal,
  });
}

function pick(story: Keys, names: readonly string[]): Keys {
  return Object.fromEntries(Object.entries(story).filter(([name]) => names.includes(name)));
}

/** A change of the web shop that ended so. */
export function change(number: number, code: string | undefined, links: Keys = {}): Readonly<Record<string, string>> {
  const end = code === undefined ? {} : { close: { code, notes: 'The new gateway is in use.' } };
  const window = { start: sunday('10:00'), end: sunday('11:00') };
  const fields = { type: 'normal', service: 'web-shop', team: 'web-shop', assignee: 'jonas', window };
  const text = writeKeys({
    ...{ id: `CHG-${number}`, title: 'Sample change', state: code === undefined ? 'implementing' : 'closed' },
    ...{ opened_at: sunday('07:00'), opened_by: 'jonas', ...fields },
    plan: { justification: 'A.', implementation: 'B.', backout: 'C.', test: 'D.', impact: 'None.' },
    ...{ implemented: { start: sunday('10:00'), end: sunday('10:40') }, ...end, links, source: { kind: 'sample' } },
    journal: [
      { at: sunday('07:00'), by: 'jonas', to: 'draft', set: fields },
      ...['assess', 'authorize', 'scheduled', 'implementing'].map((to) => ({ at: sunday('10:00'), by: 'jonas', to })),
      ...(code === undefined
        ? []
        : [
            { at: sunday('10:50'), by: 'jonas', to: 'review' },
            { at: sunday('11:30'), by: 'jonas', to: 'closed', set: end },
          ]),
    ],
  });
  return { [pathOf.CHG(number)]: text };
}

const MINE = { assignee: 'jonas' } as const;

export const STARTED: Entry = { at: sunday('08:30'), by: 'jonas', to: 'in_progress', set: MINE };

export function held(reason: string, reference?: string): readonly Entry[] {
  const set = { hold_reason: reason, ...(reference === undefined ? {} : { hold_reference: reference }) };
  return [STARTED, { at: sunday('09:00'), by: 'jonas', to: 'on_hold', set }];
}

export const ANALYSED: readonly Entry[] = [
  { at: sunday('08:20'), by: 'jonas', to: 'assess', set: MINE },
  { at: sunday('08:40'), by: 'jonas', to: 'root_cause_analysis' },
];

/** A scenario with an issue for every number up to the highest one, and the records. */
export async function withRecords(...records: readonly Readonly<Record<string, string>>[]): Promise<Scenario> {
  const s = await scenario({ files: 'sample' });
  const files: Readonly<Record<string, string>> = Object.assign({}, ...records);
  const numbers = Object.keys(files).map((path) => Number(/-(\d+)\.yaml$/.exec(path)?.[1] ?? 0));
  const most = Math.max(...numbers.filter((number) => number < 1000));
  for (let number = 1; number <= most; number++) await s.issue({ by: 'lee', title: 'Sample' });
  await s.push({ by: 'ada', files });
  return s;
}

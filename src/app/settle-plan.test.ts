import { describe, expect, it } from 'vitest';
import { emptyPlan, type Plan } from '../core/plan/plan.ts';
import type { DocumentWriter } from './apply-plan.ts';
import { type Change, type SettlePorts, settlePlan, type Tip } from './settle-plan.ts';

const writer: DocumentWriter = { edit: (text) => text, create: () => '', moved: (text) => text };

/** A branch in memory; `rivals` are files that others push just before our first, second, … commit. */
function branchOf(files: Record<string, string>, rivals: readonly Record<string, string>[] = []) {
  const held = new Map(Object.entries(files));
  const waiting = [...rivals];
  let version = 0;
  const commits: Change[] = [];
  const tip = async (): Promise<Tip> => {
    const now = new Map(held);
    // The decisions of these tests look at files alone.
    return { commit: String(version), ledger: {} as Tip['ledger'], readText: async (path) => now.get(path) };
  };
  const store: SettlePorts['store'] = {
    tip,
    commit: async (base, change) => {
      for (const [path, text] of Object.entries(waiting.shift() ?? {})) {
        held.set(path, text);
        version++;
      }
      if (base !== String(version)) return 'moved';
      for (const [path, text] of change.files) text === undefined ? held.delete(path) : held.set(path, text);
      version++;
      commits.push(change);
      return tip();
    },
  };
  return { store, held, commits };
}

const patient = async () => true;

/** Counts what is there into `count`: a plan that must be made anew when the branch moves. */
const count = async (tip: Tip): Promise<Plan> => {
  const paths = ['a', 'b', 'c'];
  const there = await Promise.all(paths.map(async (path) => (await tip.readText(path)) !== undefined));
  const text = String(there.filter(Boolean).length);
  const isCounted = (await tip.readText('count')) === text;
  return {
    files: isCounted
      ? emptyPlan
      : { effects: [{ kind: 'write_text', path: 'count', text }], summary: [`count ${text}`] },
    subject: 'gitsm: count',
    forge: [{ kind: 'assignees', key: text, issue: 1, logins: [] }],
  };
};

describe('settling a plan on a branch', () => {
  it('commits, then tells the forge of what is committed', async () => {
    const branch = branchOf({ a: '' });
    const settled = await settlePlan(count, { store: branch.store, writer, pause: patient });
    expect(branch.held.get('count')).toBe('1');
    expect(settled).toMatchObject({ commits: 1, forge: [{ key: '1' }], summary: ['count 1'] });
  });

  it('does nothing where nothing is to change', async () => {
    const branch = branchOf({ a: '', count: '1' });
    const settled = await settlePlan(count, { store: branch.store, writer, pause: patient });
    expect(settled.commits).toBe(0);
    expect(branch.commits).toEqual([]);
  });

  it('plans anew on the new tip when the branch has moved', async () => {
    const branch = branchOf({ a: '' }, [{ b: '' }, { c: '' }]);
    const settled = await settlePlan(count, { store: branch.store, writer, pause: patient });
    expect(branch.held.get('count')).toBe('3');
    expect(settled.forge).toMatchObject([{ key: '3' }]);
  });

  it('begins with the tip that was read already, and reads again when that is too old', async () => {
    const branch = branchOf({ a: '' });
    const old = await branch.store.tip();
    await settlePlan(count, { store: branch.store, writer, pause: patient });
    branch.held.set('b', '');
    const settled = await settlePlan(count, { store: branch.store, writer, pause: patient, tip: old });
    expect(settled).toMatchObject({ commits: 1, summary: ['count 2'] });
  });

  it('gives up when its time is up, and has written nothing', async () => {
    const branch = branchOf({ a: '' }, [{ b: '' }]);
    const settling = settlePlan(count, { store: branch.store, writer, pause: async () => false });
    await expect(settling).rejects.toThrow('kept moving');
    expect(branch.held.has('count')).toBe(false);
  });

  it('stops a plan that never comes to rest', async () => {
    const branch = branchOf({});
    let round = 0;
    const restless = async (): Promise<Plan> => ({
      files: { effects: [{ kind: 'write_text', path: 'a', text: String(round++) }], summary: ['again'] },
      subject: 's',
      forge: [],
    });
    await expect(settlePlan(restless, { store: branch.store, writer, pause: patient })).rejects.toThrow('asks again');
  });
});

import type { Ledger } from '../core/ledger/ledger.ts';
import type { ForgeEffect } from '../core/plan/forge-effect.ts';
import type { Plan } from '../core/plan/plan.ts';
import { applyPlan, type DocumentWriter, type FileTree } from './apply-plan.ts';

/** The branch of records as a run works on it, without a work tree. */
export type BranchStore = {
  /** Fetches the branch and reads its ledger. */
  readonly tip: () => Promise<Tip>;
  /**
   * Puts one commit on top of `base` and pushes it, never forced. `moved`: the branch is not where `base` says any
   * more. A refusal that another try cannot mend throws. When the answer is lost the branch is asked again.
   */
  readonly commit: (base: string, change: Change) => Promise<Tip | 'moved'>;
};

export type Tip = {
  readonly commit: string;
  readonly ledger: Ledger;
  readonly readText: (path: string) => Promise<string | undefined>;
};

export type Change = {
  /** New texts by path; `undefined` removes. Never empty. */
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly subject: string;
};

export type SettlePorts = {
  readonly store: BranchStore;
  /** Where the caller has just read the branch; a push that is refused tells that it was too long ago. */
  readonly tip?: Tip;
  readonly writer: DocumentWriter;
  /** Waits before try number `attempt` (from 1), longer each time and by chance; false once time is up. */
  readonly pause: (attempt: number) => Promise<boolean>;
};

export type Settled = {
  /** What the forge is to be told, decided on the ledger as it is committed. */
  readonly forge: readonly ForgeEffect[];
  readonly tip: Tip;
  readonly commits: number;
  readonly summary: readonly string[];
};

/** A plan that never comes to rest is a bug: what was applied must not be asked for again. */
const MOST_ROUNDS = 8;

/**
 * Decides, commits, and decides again on what is committed, until no file is to change. When the branch has moved
 * meanwhile the plan is thrown away and made anew on the new tip: nothing is merged.
 */
export async function settlePlan(decide: (tip: Tip) => Plan | Promise<Plan>, ports: SettlePorts): Promise<Settled> {
  const summary: string[] = [];
  let commits = 0;
  let attempt = 0;
  let tip = ports.tip ?? (await ports.store.tip());
  for (;;) {
    const plan = await decide(tip);
    if (plan.files.effects.length === 0) return { forge: plan.forge, tip, commits, summary };
    if (commits >= MOST_ROUNDS) throw new Error(`the plan asks again for what was committed: ${plan.files.summary[0]}`);
    const outcome = await commitPlan(plan, tip, ports);
    if (outcome === 'same') throw new Error(`the plan changes nothing: ${plan.files.summary[0]}`);
    if (outcome === 'moved') {
      if (!(await ports.pause(++attempt))) throw new Error(`the branch kept moving; gave up after ${attempt} tries`);
      tip = await ports.store.tip();
      continue;
    }
    commits++;
    attempt = 0;
    tip = outcome;
    summary.push(...plan.files.summary);
  }
}

async function commitPlan(plan: Plan, tip: Tip, { store, writer }: SettlePorts): Promise<Tip | 'moved' | 'same'> {
  const files = new Map<string, string | undefined>();
  const tree: FileTree = {
    read: tip.readText,
    write: async (path, text) => {
      if ((await tip.readText(path)) !== text) files.set(path, text);
    },
    remove: async (path) => void files.set(path, undefined),
  };
  await applyPlan(plan.files, tree, writer);
  return files.size === 0 ? 'same' : store.commit(tip.commit, { files, subject: plan.subject });
}

import {
  fail,
  logLine,
  notice,
  type Runner,
  readRunner,
  readToken,
  summarise,
  warn,
} from '../src/adapters/actions/runner.ts';
import { proposeFile } from '../src/adapters/git/propose-file.ts';
import { openRemoteBranch, publishTree } from '../src/adapters/git/remote-branch.ts';
import { openTokenGit, type TokenGit } from '../src/adapters/git/token-git.ts';
import { type Client, createClient } from '../src/adapters/github/octokit.ts';
import { openForge } from '../src/adapters/github/open-forge.ts';
import { loadPorts } from '../src/adapters/ledger/load-ports.ts';
import { documentWriter } from '../src/adapters/yaml/document-writer.ts';
import { loadLedger } from '../src/app/load-ledger.ts';
import { type BranchStore, type Settled, settlePlan, type Tip } from '../src/app/settle-plan.ts';
import { type Told, tellForge } from '../src/app/telling/tell-forge.ts';
import type { CallListener, Known } from '../src/app/telling/telling-run.ts';
import type { OrganisationConfig } from '../src/core/config/configuration.ts';
import { encodeMarkdownInline } from '../src/core/encode/markdown-inline.ts';
import type { ForgeEffect } from '../src/core/plan/forge-effect.ts';
import type { Plan } from '../src/core/plan/plan.ts';

/** Who writes on the forge where the configuration names nobody: the token of Actions. */
const ACTIONS_BOT = { login: 'github-actions[bot]', user_id: 41898282 } as const;

export type Us = { readonly login: string; readonly user_id: number };

/** What a job of ours needs of one run. */
export type Stage = {
  readonly runner: Runner;
  readonly client: Client;
  readonly us: Us;
  readonly organisation: OrganisationConfig;
  /** The tip at the start of the run. */
  readonly tip: Tip;
  /** A bare repository of this run, which may ask the remote. */
  readonly git: TokenGit;
  /** Tells the forge what no file has to say. */
  readonly tell: (effects: readonly ForgeEffect[], known?: Known) => Promise<Told>;
  /**
   * Decides, commits until nothing is to change, then tells the forge. `known`: what this run has read of the forge,
   * so that it is not read again.
   */
  readonly carryOut: (decide: (tip: Tip) => Plan | Promise<Plan>, known?: Known) => Promise<Outcome>;
};

export type Outcome = Settled & { readonly told: Told };

/**
 * Runs one job on the branch of records. A copy that is not set up, or a fork, does nothing and says so once: the
 * configuration must name the very repository in which it runs.
 */
export async function runAction(
  name: string,
  job: (stage: Stage) => Promise<void>,
  { callListener }: { readonly callListener?: (organisation: OrganisationConfig) => CallListener } = {},
): Promise<void> {
  try {
    const runner = readRunner();
    const token = readToken();
    const url = `${runner.serverUrl}/${runner.owner}/${runner.repo}.git`;
    const git = await openTokenGit({ url, token, scratch: runner.scratch, now: runner.now });
    const store = openStore(git, runner, ACTIONS_BOT);
    const tip = await store.tip();
    const organisation = tip.ledger.configuration.organisation?.value;
    if (organisation === undefined || !isHere(organisation.repository, runner)) {
      notice(
        `${name}: config/gitsm.yaml does not name ${runner.owner}/${runner.repo} as its repository; nothing is done.`,
      );
      return;
    }
    warnOfUnreadable(tip);
    const us = organisation.us ?? ACTIONS_BOT;
    const client = createClient({ token, baseUrl: runner.apiUrl });
    const listening = callListener === undefined ? {} : { callListener: callListener(organisation) };
    const parts = { git, client, runner, us, ...listening };
    const tell = teller(parts);
    await job({ ...parts, organisation, tip, tell, carryOut: executor(parts, tell, tip) });
  } catch (error) {
    fail(error);
  }
}

/** Nothing that rests on a broken file of the configuration is done; whoever runs the place should know why. */
function warnOfUnreadable({ ledger }: Tip): void {
  const paths = ledger.unreadable.map(({ place }) => place.path).filter((path) => path.startsWith('config/'));
  for (const path of new Set(paths)) {
    warn(`${path} cannot be read, and what rests on it is left alone: gitsm validate says what is wrong with it`);
  }
}

function isHere(repository: string | undefined, { owner, repo }: Runner): boolean {
  return repository?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

function openStore(git: TokenGit, { now, defaultBranch }: Runner, us: Us): BranchStore {
  return openRemoteBranch(git, {
    branch: defaultBranch,
    person: personOf(us, now),
    load: (source) => loadLedger(source, loadPorts),
  });
}

/** The address by which the forge knows a bot's commits. */
function personOf(us: Us, now: Runner['now']) {
  return { name: us.login, email: `${us.user_id}+${us.login}@users.noreply.github.com`, at: now };
}

type Parts = {
  readonly git: TokenGit;
  readonly client: Client;
  readonly runner: Runner;
  readonly us: Us;
  readonly callListener?: CallListener;
};

function executor({ git, runner, us }: Parts, tell: Stage['tell'], start: Tip): Stage['carryOut'] {
  const store = openStore(git, runner, us);
  let tip = start;
  return async (decide, known) => {
    const settled = await settlePlan(decide, { store, tip, writer: documentWriter, pause: pausing() });
    tip = settled.tip;
    for (const line of settled.summary) logLine(line);
    const told = await tell(settled.forge, known);
    const lines = settled.summary.map((line) => `- ${encodeMarkdownInline(line, LONGEST_LINE)}`);
    if (lines.length > 0) summarise(lines.join('\n'));
    return { ...settled, told };
  };
}

function teller({ git, client, runner, us, callListener }: Parts): Stage['tell'] {
  const forge = openForge(client, { owner: runner.owner, repo: runner.repo }, runner.defaultBranch);
  return async (effects, known) => {
    const told = await tellForge(effects, {
      forge,
      us: us.user_id,
      ...(known === undefined ? {} : { known }),
      ...(callListener === undefined ? {} : { callListener }),
      propose: (file) => proposeFile(git, { ...file, onto: runner.defaultBranch, person: personOf(us, runner.now) }),
      publish: ({ branch, files, subject }) => {
        const texts = new Map(files.map(({ path, text }) => [path, text]));
        return publishTree(git, { branch, subject, files: texts, person: personOf(us, runner.now) });
      },
    });
    for (const key of told.done) logLine(`told: ${key}`);
    return told;
  };
}

const LONGEST_LINE = 300;

const MOST_TRIES = 40;
const MOST_MS = 240_000;

/** Longer each time, and by chance, so that writers who met once do not meet again. */
function pausing(): (attempt: number) => Promise<boolean> {
  const until = performance.now() + MOST_MS;
  return async (attempt) => {
    if (attempt > MOST_TRIES || performance.now() > until) return false;
    const longest = Math.min(4000, 50 * 1.5 ** attempt);
    await new Promise((resolve) => setTimeout(resolve, longest * (0.3 + 0.7 * Math.random())));
    return true;
  };
}

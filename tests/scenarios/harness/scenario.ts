import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIssueActs, type IssueActs } from './acts/issue-acts.ts';
import { createPullActs, type PullActs } from './acts/pull-acts.ts';
import { createSignalActs, type SignalActs } from './acts/signal-acts.ts';
import { type Clock, createClock } from './clock.ts';
import type { EventStage } from './events/envelope.ts';
import type { FileChanges } from './forge/commit-files.ts';
import { type Forge, openForge } from './forge/forge.ts';
import { createLooks, type Looks } from './looks.ts';
import { CAST, createPeople, type People, type Role } from './people.ts';
import { createRuns, type Runs } from './runs.ts';

export type ScenarioOptions = {
  /** What main holds at the start. */
  readonly files?: FileChanges;
  /** Who is there, with what role in the repository. */
  readonly people?: Readonly<Record<string, Role>>;
  /** 0: GITHUB_TOKEN and an open main. 1: an app's token, and only the app may push to main. */
  readonly level?: 0 | 1;
  /** The instant at which the scenario begins, UTC. */
  readonly now?: string;
  readonly owner?: string;
  readonly name?: string;
};

/** Somebody does something, a run answers, and then one looks: at files, comments, labels, statuses, requests. */
export type Scenario = IssueActs &
  PullActs &
  SignalActs &
  Looks &
  Runs & {
    readonly clock: Clock;
    readonly people: People;
    readonly forge: Forge;
    readonly close: () => Promise<void>;
  };

export const START = '2026-11-23T09:00:00Z';

/** Without the ties to a test runner, for a demonstration. Tests use `scenario`. */
export async function openScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const directory = await mkdtemp(join(tmpdir(), 'gitsm-scenario-'));
  const clock = createClock(options.now ?? START);
  const people = createPeople(options.people ?? CAST);
  const { owner = 'acme', name = 'itsm', files = { 'README.md': '# Sample\n' } } = options;
  const forge = await openForge({ directory, owner, name, people, clock, files });
  const stage: EventStage = {
    forge: forge.context,
    read: async (path) => (await forge.call('github-actions[bot]', 'GET', `/repos/${owner}/${name}${path}`)) ?? null,
    tip: (branch) => forge.repository.git(['rev-parse', `refs/heads/${branch}`]),
  };
  const parts = { forge, clock, people, stage };
  const runs = createRuns({ forge, clock, people, directory, level: options.level ?? 0 });
  return {
    ...createIssueActs(parts),
    ...createPullActs(parts),
    ...createSignalActs(parts),
    ...createLooks(forge),
    ...runs,
    ...{ clock, people, forge },
    close: async () => {
      runs.end();
      await forge.close();
    },
  };
}

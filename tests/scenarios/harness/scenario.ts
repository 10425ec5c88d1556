import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wantedRuleset } from '../../../src/core/set-up/ruleset.ts';
import { createIssueActs, type IssueActs } from './acts/issue-acts.ts';
import { createPullActs, type PullActs } from './acts/pull-acts.ts';
import { createSignalActs, type SignalActs } from './acts/signal-acts.ts';
import { type Clock, createClock } from './clock.ts';
import type { EventStage } from './events/envelope.ts';
import { APP_ID } from './forge/access.ts';
import type { FileChanges } from './forge/commit-files.ts';
import { type Forge, openForge } from './forge/forge.ts';
import type { JsonObject } from './forge/json.ts';
import { createLooks, type Looks } from './looks.ts';
import { APP_BOT, CAST, createPeople, type People, type Roles } from './people.ts';
import { levelOneRepository, samplePeople, sampleRepository } from './project-files.ts';
import { createRuns, type Runs } from './runs.ts';

export type ScenarioOptions = {
  /** What main holds at the start; `sample` is this project's own configuration and workflows. */
  readonly files?: FileChanges | 'sample';
  /** Who is there, with what role in the repository. */
  readonly people?: Roles;
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
    /** Clicks in the settings: Actions, Pages, environments, and fields of the repository itself. */
    readonly set: Forge['state']['set'];
    readonly close: () => Promise<void>;
  };

const START = '2026-11-23T09:00:00Z';

/** Without the ties to a test runner, for a demonstration. Tests use `scenario`. */
export async function openScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const directory = await mkdtemp(join(tmpdir(), 'gitsm-scenario-'));
  const clock = createClock(options.now ?? START);
  const people = createPeople(options.people ?? (options.files === 'sample' ? await samplePeople() : CAST));
  const { owner = 'acme', name = 'itsm', level = 0 } = options;
  const files = await filesOf(options, `${owner}/${name}`);
  const forge = await openForge({ directory, owner, name, people, clock, files });
  const stage: EventStage = {
    forge: forge.context,
    read: async (path) => (await forge.call('github-actions[bot]', 'GET', `/repos/${owner}/${name}${path}`)) ?? null,
    tip: (branch) => forge.repository.git(['rev-parse', `refs/heads/${branch}`]),
  };
  if (level === 1) {
    const ruleset = wantedRuleset({ defaultBranch: 'main', appId: APP_ID });
    await forge.state.rules.set([JSON.parse(JSON.stringify(ruleset)) as JsonObject], [APP_BOT.login]);
  }
  const parts = { forge, clock, people, stage };
  const runs = createRuns({ forge, clock, people, directory, level });
  return {
    ...createIssueActs(parts),
    ...createPullActs(parts),
    ...createSignalActs(parts),
    ...createLooks(forge),
    ...runs,
    ...{ clock, people, forge, set: forge.state.set },
    close: async () => {
      runs.end();
      await forge.close();
    },
  };
}

async function filesOf({ files, level = 0 }: ScenarioOptions, repository: string): Promise<FileChanges> {
  if (files === undefined) return { 'README.md': '# Sample\n' };
  if (files !== 'sample') return files;
  return level === 1 ? levelOneRepository(repository, APP_ID) : sampleRepository(repository);
}

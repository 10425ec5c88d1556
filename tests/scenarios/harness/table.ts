import { expect, test } from 'vitest';
import type { Happened } from './acts/parts.ts';
import type { ActionTarget } from './runs.ts';
import type { Scenario, ScenarioOptions } from './scenario.ts';
import { scenario } from './test-scenario.ts';

/** One story: what happens, what runs after each event, and what is there at the end. */
export type Row = {
  /** A sentence in the present tense; with `[ROW-ID]` where it shows a capability. */
  readonly name: string;
  readonly given?: ScenarioOptions;
  /** In order; the run follows each. */
  readonly events: readonly ((s: Scenario) => Promise<Happened>)[];
  readonly run: string | ActionTarget;
  /** Only what is named is compared. */
  readonly out: Outcome;
};

/** By the number of the issue or pull request where it says so. */
export type Outcome = {
  /** Subjects on main, newest first, without the one that founded the repository. */
  readonly commits?: readonly string[];
  /** Content of files; `undefined` for one that must not be there. A pattern where not every letter counts. */
  readonly files?: Readonly<Record<string, string | RegExp | undefined>>;
  /** As `login: body`, oldest first. */
  readonly comments?: Readonly<Record<number, readonly (string | RegExp)[]>>;
  readonly labels?: Readonly<Record<number, readonly string[]>>;
  readonly state?: Readonly<Record<number, string>>;
  /** As `context state`, oldest first. */
  readonly statuses?: readonly string[];
  /** The requests that changed something, in order. */
  readonly writes?: readonly string[];
  /** Of each run, in order: all 0 unless it says otherwise. */
  readonly exits?: readonly Exit[];
};

/** `null` for a run that was killed. */
export type Exit = number | null | 'not fired';

export function playTable(rows: readonly Row[]): void {
  for (const { name, given, events, run, out } of rows) {
    test(name, async () => {
      const s = await scenario(given);
      const exits: Exit[] = [];
      for (const happen of events) {
        const { exitCode, notFired } = await s.run(run, await happen(s));
        exits.push(notFired === undefined ? exitCode : 'not fired');
      }
      expect(exits).toEqual(out.exits ?? exits.map(() => 0));
      await compare(s, out);
    });
  }
}

async function compare(s: Scenario, out: Outcome): Promise<void> {
  if (out.commits !== undefined)
    expect((await s.commits()).map(({ subject }) => subject).slice(0, -1)).toEqual(out.commits);
  for (const [path, wanted] of Object.entries(out.files ?? {})) compareText(await s.file(path), wanted, path);
  for (const [number, wanted] of Object.entries(out.comments ?? {})) {
    const found = (await s.comments(Number(number))).map(({ by, body }) => `${by}: ${body}`);
    expect(found.length, `comments on ${number}: ${found.join(' | ')}`).toBe(wanted.length);
    for (const [index, text] of found.entries()) compareText(text, wanted[index], `comment ${index + 1} on ${number}`);
  }
  for (const [number, wanted] of Object.entries(out.labels ?? {})) {
    expect([...(await s.labels(Number(number)))].sort(), `labels of ${number}`).toEqual([...wanted].sort());
  }
  for (const [number, wanted] of Object.entries(out.state ?? {})) {
    expect((await s.issueNow(Number(number))).state, `state of ${number}`).toBe(wanted);
  }
  if (out.statuses !== undefined)
    expect(s.statuses().map(({ context, state }) => `${context} ${state}`)).toEqual(out.statuses);
  if (out.writes !== undefined) expect(s.writes()).toEqual(out.writes);
}

function compareText(found: string | undefined, wanted: string | RegExp | undefined, what: string): void {
  if (wanted instanceof RegExp) expect(found, what).toMatch(wanted);
  else expect(found, what).toBe(wanted);
}

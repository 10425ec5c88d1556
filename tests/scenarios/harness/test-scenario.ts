import { expect, onTestFinished } from 'vitest';
import { openScenario, type Scenario, type ScenarioOptions } from './scenario.ts';

/**
 * A scenario of the current test: closed when the test ends, which then also fails where any request or answer departed
 * from GitHub's description, or where git finds fault with the repository.
 */
export async function scenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const opened = await openScenario(options);
  onTestFinished(async () => {
    try {
      expect(opened.violations(), 'requests and answers are as GitHub describes them').toEqual([]);
      expect(await opened.fsck(), 'git finds nothing wrong').toBe('');
    } finally {
      await opened.close();
    }
  });
  return opened;
}

export type { Scenario, ScenarioOptions };

import type { Configuration } from '../config/configuration.ts';
import { sameLogin } from '../lifecycle/role.ts';
import type { Instant } from '../time/instant.ts';

/**
 * What is known of the change from a trusted side: the forge's record of the pull request or push, never git's own
 * author and dates, which anyone can set. What is absent is not known, and is not judged.
 */
export type HistoryFacts = {
  /** Of the version before: a change cannot make its own author automation. */
  readonly configuration: Configuration;
  /** Who proposed or pushed the change. */
  readonly author?: string;
  /** When the version before became current, by the forge's clock. */
  readonly since?: Instant;
  /** Files of the version after that could not be read: what they hold is not removed, and has its own findings. */
  readonly unreadable?: ReadonlySet<string>;
  /** Whether the change gives up the sample organisation for an own one, as `gitsm init --empty` does. */
  readonly leavesSample?: boolean;
};

/** The token of Actions writes under this name where no own App is configured. */
const DEFAULT_AUTOMATION = 'github-actions[bot]';

/** Whether our own automation made the change, which may write what people and other bots may not. */
export function isByAutomation({ author, configuration }: HistoryFacts): boolean {
  const us = configuration.organisation?.value.us?.login ?? DEFAULT_AUTOMATION;
  return author !== undefined && sameLogin(author, us);
}

/** The author, where it is known not to be our automation. */
export function authorOf(facts: HistoryFacts): string | undefined {
  return isByAutomation(facts) ? undefined : facts.author;
}

import type { OrganisationConfig } from '../config/configuration.ts';

/** When things count as alike and as coming back. */
export type SimilarityThresholds = {
  /** Within so many days. */
  readonly windowDays: number;
  /** So many incidents. */
  readonly atLeast: number;
  /** How close two texts are, from 0 to 1, that are of one matter whatever else. */
  readonly closeness: number;
};

const DEFAULTS = { window_days: 30, at_least: 3, closeness_percent: 30 } as const;

export function similarityThresholds(organisation: OrganisationConfig | undefined): SimilarityThresholds {
  const { window_days, at_least, closeness_percent } = { ...DEFAULTS, ...organisation?.similarity };
  return { windowDays: window_days, atLeast: at_least, closeness: closeness_percent / 100 };
}

/** Of one service and category so much less is enough. */
export const SAME_CATEGORY_SHARE = 2 / 3;

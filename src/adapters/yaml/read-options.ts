/** How much a reader takes. The defaults are those of a record; bigger configuration files raise them. */
export type ReadLimits = {
  readonly bytes: number;
  /** Scalars, lists and maps; keys are not counted. */
  readonly nodes: number;
  /** Lists and maps around a value; the root counts. */
  readonly depth: number;
};

export const RECORD_LIMITS: ReadLimits = { bytes: 64 * 1024, nodes: 5000, depth: 16 };

/** What a file of `config/` may reach; at this size the worst input still takes less than half a second. */
export const CONFIG_LIMITS: ReadLimits = { bytes: 128 * 1024, nodes: 10_000, depth: 16 };

/** A file that is wrong in one way is usually wrong in many; nobody reads on after these. */
export const MOST_FINDINGS = 20;

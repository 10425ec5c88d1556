/** An answer of the forge, or why there is none: a token may read one setting and not the next. */
export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** What somebody has clicked, as the forge tells it now. */
export type ForgeSettings = {
  readonly repository: Asked<RepositorySettings>;
  readonly actions: Asked<{ readonly enabled: boolean; readonly allowed: string }>;
  readonly workflows: Asked<readonly { readonly path: string; readonly state: string }[]>;
  readonly labels: Asked<readonly string[]>;
  /** By name, whole. */
  readonly rulesets: Asked<readonly LiveRuleset[]>;
  /** `undefined` where there is no page. */
  readonly pages: Asked<{ readonly url: string; readonly isPublic: boolean } | undefined>;
  readonly environments: Asked<readonly string[]>;
  /** The statuses on the head of the pull request that was touched last; none where there is none. */
  readonly statuses: Asked<readonly StatusSource[]>;
  /** When automation last ran to its end, RFC 3339; `undefined` where it never did. */
  readonly heartbeat: Asked<string | undefined>;
};

export type RepositorySettings = {
  readonly name: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  readonly hasIssues: boolean;
  readonly defaultBranch: string;
  /** The page of the repository, for what is to be clicked. */
  readonly url: string;
};

export type StatusSource = { readonly context: string; readonly userId: number | undefined; readonly login: string };

/** As read; an administrator alone sees who may pass. */
export type LiveRuleset = {
  readonly name: string;
  readonly enforcement: string;
  readonly include: readonly string[];
  readonly rules: readonly { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> }[];
  readonly bypass?: readonly { readonly id: number | undefined; readonly type: string; readonly mode: string }[];
};

/**
 * `right`: nothing to do. `mend`: a command or a commit puts it right. `click`: a person must do it in the settings.
 * `warn`: works, and may not be what is wanted. `unasked`: not looked at, and why.
 */
export type Verdict = 'right' | 'mend' | 'click' | 'warn' | 'unasked';

/** One thing that a set-up needs, as it was found. */
export type Check = {
  /** Permanent, for programs. */
  readonly id: string;
  readonly verdict: Verdict;
  /** What was found. */
  readonly says: string;
  /** What to do, and where; nothing where it is right. */
  readonly mend?: string;
};

/** Nothing that a person would have to do. */
export function isRight(checks: readonly Check[]): boolean {
  return checks.every(({ verdict }) => verdict !== 'mend' && verdict !== 'click');
}

export function right(id: string, says: string): Check {
  return { id, verdict: 'right', says };
}

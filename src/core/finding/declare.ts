import type { FindingArgs, Severity } from './finding.ts';

/** What is permanent about a finding code, and how it is told. `says` and `mend` are plain text, one sentence or two. */
export type FindingDeclaration = {
  readonly severity: Severity;
  /** What the code stands for, in general; for the reference page. */
  readonly title: string;
  readonly says: (args: FindingArgs) => string;
  readonly mend: (args: FindingArgs) => string;
  /** Whether `gitsm validate --fix` mends it: each one, or those that leave no choice. */
  readonly fixable?: true | 'sometimes';
};

export type FindingDeclarations = Readonly<Record<string, FindingDeclaration>>;

/** An argument as it is shown; lists are joined by commas. */
export function show(args: FindingArgs, name: string): string {
  const value = args[name];
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** ` Did you mean "x"?`, or nothing where there is no near name. */
export function didYouMean(args: FindingArgs): string {
  const near = show(args, 'near');
  return near === '' ? '' : ` Did you mean "${near}"?`;
}

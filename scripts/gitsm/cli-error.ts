/** What the process says by its exit code; the same for every command. */
export const EXIT = {
  fine: 0,
  findings: 1,
  usage: 2,
  configuration: 3,
  permission: 4,
  network: 5,
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An answer to the user that ends the command: what is wrong, and how to mend it. Never shown with a stack. */
export class CliError extends Error {
  readonly exit: ExitCode;
  readonly mend: string | undefined;

  constructor(message: string, exit: ExitCode = EXIT.usage, mend?: string) {
    super(message);
    this.name = 'CliError';
    this.exit = exit;
    this.mend = mend;
  }
}

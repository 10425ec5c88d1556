import { CommanderError } from 'commander';
import { GitMissingError } from '../../src/adapters/git/git-process.ts';
import { nearest } from '../../src/core/finding/nearest.ts';
import { CliError, EXIT, type ExitCode } from './cli-error.ts';
import { commands } from './commands.ts';
import type { Console } from './console.ts';

/** Runs one command to its exit code. Nothing escapes: the rim catches once. */
export async function runCommand(args: readonly string[], console: Console): Promise<ExitCode> {
  try {
    return await dispatch(args, console);
  } catch (error) {
    return tell(error, console);
  }
}

async function dispatch(args: readonly string[], console: Console): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const entry = commands.find((command) => command.name === name);
  if (entry === undefined) throw unknownCommand(name);
  const { build } = await entry.load();
  let exit: ExitCode = EXIT.fine;
  const command = build(console, (code) => {
    exit = code;
  });
  command
    .exitOverride()
    .configureOutput({ writeOut: console.out, writeErr: console.err, outputError: () => undefined });
  command.allowExcessArguments(false).showHelpAfterError(false);
  await command.parseAsync([...rest], { from: 'user' });
  return exit;
}

function unknownCommand(name: string): CliError {
  const near = nearest(
    name,
    commands.map((command) => command.name),
  );
  const guess = near === undefined ? '' : ` Did you mean "${near}"?`;
  return new CliError(`There is no command "${printable(name)}".${guess}`, EXIT.usage, 'gitsm --help lists them.');
}

function tell(error: unknown, console: Console): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine;
    console.err(`gitsm: ${error.message.replace(/^error: /, '')}\n`);
    return EXIT.usage;
  }
  if (error instanceof CliError) {
    console.err(`gitsm: ${error.message}\n${error.mend === undefined ? '' : `Mend: ${error.mend}\n`}`);
    return error.exit;
  }
  const outage = toOutage(error);
  if (outage !== undefined) return tell(outage, console);
  const text = error instanceof Error ? error.message : String(error);
  console.err(`gitsm: ${printable(text)}\nThis is a bug of ours. GITSM_DEBUG=1 shows where it happened.\n`);
  if (console.env.GITSM_DEBUG === '1' && error instanceof Error) console.err(`${error.stack ?? ''}\n`);
  return EXIT.bug;
}

const REFUSED = ['EACCES', 'EPERM', 'EROFS'];
const FULL = ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE'];
const IN_THE_WAY = ['ENOTDIR', 'EISDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP', 'ENOENT'];

/** What the machine denies us is no bug of ours: files that may not be touched, a full disk, no git. */
function toOutage(error: unknown): CliError | undefined {
  if (error instanceof GitMissingError)
    return new CliError(error.message, EXIT.configuration, 'Install git 2.38 or later.');
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const [code, path] = [String(error.code), printable(String(error.path))];
  if (REFUSED.includes(code)) {
    return new CliError(
      `${path} may not be read or written (${code}).`,
      EXIT.permission,
      'Ask whoever owns it, or work elsewhere: -C <dir>.',
    );
  }
  if (FULL.includes(code))
    return new CliError(`There is no room left for ${path} (${code}).`, EXIT.configuration, 'Make room.');
  if (!IN_THE_WAY.includes(code)) return undefined;
  return new CliError(
    `${path} is not what is needed here (${code}).`,
    EXIT.configuration,
    'See what stands at this path.',
  );
}

/** Foreign words on a terminal: control characters would be executed. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '�').slice(0, 500);
}

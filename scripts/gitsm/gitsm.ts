import { EXIT, type ExitCode } from './cli-error.ts';
import { helpText } from './help-text.ts';
import { VERSION } from './version.ts';

// Whoever reads us may have seen enough, as `head` has: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Set, not called: `process.exit` would cut off what is still on its way to a pipe.
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    process.stdout.write(helpText(VERSION));
    return EXIT.fine;
  }
  if (first === '--version' || first === '-V') {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.fine;
  }
  const [{ runCommand }, { processConsole }] = await Promise.all([import('./run-command.ts'), import('./console.ts')]);
  return runCommand(first === 'help' ? [...rest, '--help'] : args, processConsole());
}

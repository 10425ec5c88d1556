import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { productRoot } from '../init/product-files.ts';
import { newCommand } from '../shared-options.ts';

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'demo',
      summary:
        'Plays issues and changes from end to end, offline, with the built actions against a forge on this machine. ' +
        'Needs a clone of the program with its development packages (npm ci).',
      examples: [
        ['gitsm demo', 'play, and leave the repository in a folder of its own'],
        ['gitsm demo --into ./itsm', 'leave it there'],
      ],
    },
    console,
  )
    .option('--into <folder>', 'where the repository is left; it must not exist yet')
    .action(async (options: { readonly into?: string }) => done(await runDemo(options, console)));

/** The stage is that of the tests: the packages that it stands on are no part of what is installed to use gitsm. */
async function runDemo({ into }: { readonly into?: string }, console: Console): Promise<ExitCode> {
  const home = productRoot();
  const script = home === undefined ? undefined : join(home, 'tests/demo/run.mjs');
  if (home === undefined || script === undefined || !existsSync(script))
    throw new CliError('The demonstration is not part of the installed program.', EXIT.configuration, CLONE);
  if (!existsSync(join(home, 'node_modules/emulate')))
    throw new CliError('The development packages are not installed.', EXIT.configuration, `cd ${home} && npm ci`);
  if (into !== undefined && existsSync(into))
    throw new CliError(`${into} exists already.`, EXIT.usage, 'Name a folder that does not.');
  return play([script, ...(into === undefined ? [] : [into])], console);
}

const CLONE = 'Clone the repository of gitsm, then: npm ci && npm run demo';

function play(args: readonly string[], { out, err }: Console): Promise<ExitCode> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (part: Buffer) => out(part.toString('utf8')));
    child.stderr.on('data', (part: Buffer) => err(part.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? EXIT.fine : EXIT.bug));
  });
}

import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { makeReports } from '../../../src/app/make-reports.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { readOverrides, reportPorts, sitePorts } from '../reports/report-ports.ts';
import { type ServedFiles, serveFiles } from '../reports/serve-files.ts';
import { type OpenedRepository, openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';

type Options = SharedOptions & { readonly asOf?: string; readonly port: string };

const WATCHED = ['tickets', 'changes', 'problems', 'config'];
const SETTLE_MS = 300;

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'serve',
      summary: 'Shows the site of the work tree in a browser of this machine, and makes it anew when a file changes.',
      examples: [
        ['gitsm serve', 'at http://127.0.0.1:4173/, until it is interrupted'],
        ['gitsm serve --port 0', 'at a free port'],
      ],
    },
    console,
  )
    .option(...AS_OF)
    .option('--port <number>', 'from 0 (any free one) to 65535', '4173')
    .action(async (options: Options) => {
      const repository = openRepository(options.directory);
      const port = toPort(options.port);
      let files = await siteFiles(repository, options, console);
      const server = await serveFiles(() => files, port).catch(() => {
        throw new CliError(`Port ${port} cannot be had.`, EXIT.usage, 'gitsm serve --port 0');
      });
      console.out(`${server.address}\n`);
      console.err('Ctrl-C ends it.\n');
      const watchers = watchFolders(repository.root, async () => {
        try {
          files = await siteFiles(repository, options, console);
          console.err('made anew\n');
        } catch (error) {
          // A file in the middle of an edit; what was shown before stays.
          console.err(`not made anew: ${error instanceof Error ? error.message : String(error)}\n`);
        }
      });
      await interrupted();
      for (const watcher of watchers) watcher.close();
      await server.close();
      done(EXIT.fine);
    });

function toPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new CliError(`${JSON.stringify(text)} is no port.`, EXIT.usage, '0 to 65535');
}

async function siteFiles(repository: OpenedRepository, options: Options, console: Console): Promise<ServedFiles> {
  const ledger = await repository.load();
  const overrides = await readOverrides(repository);
  const ports = { ...reportPorts(overrides), site: await sitePorts(repository, ledger, { overrides }) };
  const time = asOf(options.asOf, ledger, console);
  const { files } = makeReports(ledger, { asOf: time, now: console.now, formats: ['html'], repository: '' }, ports);
  return new Map([...(await recordFiles(repository, ledger)), ...files.map(({ path, text }) => [path, text] as const)]);
}

/** What the pages lead to beside each other: the files of records and services, as text. */
async function recordFiles({ readText }: OpenedRepository, { entries, configuration }: Ledger) {
  const paths = [...entries, ...configuration.services.values()].map(({ path }) => path);
  return Promise.all(paths.map(async (path) => [path, (await readText(path)) ?? ''] as const));
}

/** Several events of one edit make the site once. */
function watchFolders(root: string, changed: () => Promise<void>): readonly FSWatcher[] {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  };
  return WATCHED.flatMap((folder) => {
    try {
      return [watch(join(root, folder), { recursive: true }, soon)];
    } catch {
      // A folder that is not there has no records to watch.
      return [];
    }
  });
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

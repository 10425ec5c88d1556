import { gitVersion } from '../../../src/adapters/git/git-version.ts';
import { CONFIG_LIMITS } from '../../../src/adapters/yaml/read-options.ts';
import { writeYaml } from '../../../src/adapters/yaml/write-yaml.ts';
import { examineSetUp } from '../../../src/app/set-up/examine-set-up.ts';
import { isRight } from '../../../src/core/set-up/check.ts';
import { EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { askForge, type ForgeOptions } from '../doctor/ask-forge.ts';
import { tellChecks } from '../doctor/tell-checks.ts';
import { listFolder } from '../init/list-folder.ts';
import { originOf } from '../init/origin.ts';
import { productFiles } from '../init/product-files.ts';
import { openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'doctor',
      summary: 'Compares the set-up with what it should be: files here, and the settings of the forge with a token.',
      examples: [
        ['GITHUB_TOKEN=… gitsm doctor', 'everything; an administrator’s token sees most'],
        ['gitsm doctor --offline', 'what can be seen here'],
      ],
    },
    console,
  )
    .option('--offline', 'do not ask the forge')
    .option('--api <address>', 'the API of an Enterprise Server, such as https://git.example/api/v3')
    .action(async (options: SharedOptions & ForgeOptions) => done(await runDoctor(options, console)));

async function runDoctor(options: SharedOptions & ForgeOptions, console: Console) {
  const settings = askForge(options, console);
  const repository = openRepository(options.directory);
  const { root } = repository;
  const checks = await examineSetUp(
    {
      configuration: await repository.loadConfiguration(),
      product: productFiles(root),
      nodeVersion: process.versions.node,
      gitVersion: await gitVersion(),
      origin: await originOf(root),
      now: console.now,
    },
    {
      renderYaml: (value) => writeYaml(value, { limits: CONFIG_LIMITS }),
      list: async (folder) => listFolder(root, folder),
      read: repository.readText,
      settings,
    },
  );
  tellChecks(checks, options.json === true, console);
  return isRight(checks) ? EXIT.fine : EXIT.findings;
}

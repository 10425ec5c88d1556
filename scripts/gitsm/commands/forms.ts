import { CONFIG_LIMITS } from '../../../src/adapters/yaml/read-options.ts';
import { writeYaml } from '../../../src/adapters/yaml/write-yaml.ts';
import { writeForms } from '../../../src/app/intake/write-forms.ts';
import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';
import { carryOut } from '../carry-out.ts';
import { EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { listFolder } from '../init/list-folder.ts';
import { openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type FormsOptions = SharedOptions & { readonly check?: boolean; readonly dryRun?: boolean };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'forms',
      summary: 'Writes the issue forms that the configuration asks for: incident, problem, change, one for each item.',
      examples: [
        ['gitsm forms', 'write .github/ISSUE_TEMPLATE'],
        ['gitsm forms --check', 'exit 1 where a form is not what config/ says'],
      ],
    },
    console,
  )
    .option('--check', 'say what is stale, and write nothing')
    .option('--dry-run', 'say what would change, and change nothing')
    .action(async (options: FormsOptions) => done(await runForms(options, console)));

async function runForms(options: FormsOptions, console: Console) {
  const repository = openRepository(options.directory);
  const configuration = await repository.loadConfiguration();
  const { plan, findings } = await writeForms(configuration, {
    renderYaml: (value) => writeYaml(value, { limits: CONFIG_LIMITS }),
    list: async (folder) => listFolder(repository.root, folder),
    read: repository.readText,
  });
  tellFindings(findings, console);
  if (options.check === true) return tellStale(plan.summary, findings, { options, console });
  const exit = await carryOut(plan, { repository, options, console }, 'commit .github/ISSUE_TEMPLATE');
  return findings.length > 0 ? EXIT.findings : exit;
}

function tellFindings(findings: readonly Finding[], console: Console): void {
  for (const found of findings)
    console.err(`${found.code} ${encodeTerminalLine(says(found))}\nMend: ${encodeTerminalLine(mend(found))}\n`);
}

type Setting = { readonly options: FormsOptions; readonly console: Console };

function tellStale(stale: readonly string[], findings: readonly Finding[], { options, console }: Setting) {
  const isFine = stale.length === 0 && findings.length === 0;
  if (options.json === true) {
    const told = findings.map((found) => ({ code: found.code, message: says(found), mend: mend(found) }));
    console.out(`${JSON.stringify({ fresh: isFine, stale, findings: told }, null, 2)}\n`);
  } else {
    for (const line of stale) console.out(`${encodeTerminalLine(line)}\n`);
    if (stale.length > 0) console.out('Mend: gitsm forms, then commit .github/ISSUE_TEMPLATE.\n');
    if (isFine) console.out('Every form is what config/ says.\n');
  }
  return isFine ? EXIT.fine : EXIT.findings;
}

import { Option } from 'commander';
import { tellVerified } from '../audit/tell-verified.ts';
import { type VerifyRequest, verify } from '../audit/verify.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type AuditOptions = SharedOptions & { readonly at?: string; readonly offline?: boolean };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'audit',
      summary: 'Verifies what the records say of approvals: digests, policy and decisions are made once more.',
      examples: [
        ['gitsm audit verify', 'every recorded approval; exit 1 where one is not as it must be'],
        ['gitsm audit verify CHG-57', 'that of one change'],
        ['GITHUB_TOKEN=… gitsm audit verify', 'asks the forge, too, whether merges and reviews exist'],
      ],
    },
    console,
  )
    .argument('<job>', 'verify')
    .argument('[change]', 'an id, such as CHG-57; all where it is left out')
    .option('--at <revision>', 'the records as committed there, instead of the work tree')
    .addOption(new Option('--offline', 'never asks the forge, even where a token is set'))
    .action(async (job: string, only: string | undefined, { at, offline, directory, json }: AuditOptions) => {
      if (job !== 'verify') throw new CliError(`audit takes verify, not ${JSON.stringify(job)}.`, EXIT.usage);
      const request: VerifyRequest = { at, only, isOffline: offline === true };
      const verified = await verify(openRepository(directory), request, console);
      if (only !== undefined && verified.changes.length === 0)
        throw new CliError(`There is no change ${JSON.stringify(only)}.`, EXIT.usage, 'gitsm list changes');
      console.out(json === true ? `${JSON.stringify(verified, null, 2)}\n` : tellVerified(verified));
      const isFine = verified.changes.every(({ verdict }) => verdict === 'verified' || verdict === 'no_approval');
      done(isFine ? EXIT.fine : EXIT.findings);
    });

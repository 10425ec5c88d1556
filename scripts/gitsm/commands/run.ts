import { join } from 'node:path';
import { linkRecords } from '../../../src/app/link-records.ts';
import { makeReportStream } from '../../../src/app/make-reports.ts';
import { counted } from '../../../src/core/finding/phrase.ts';
import { overviewLines } from '../../../src/core/report/page/overview-lines.ts';
import { EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { readOverrides, reportPorts } from '../reports/report-ports.ts';
import { writeReports } from '../reports/write-reports.ts';
import { openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';

type RunOptions = SharedOptions & { readonly asOf?: string; readonly at?: string };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'run',
      summary:
        'The main job: checks the records, runs the clocks, checks the links, and writes the reports to reports/.',
      examples: [
        ['gitsm run', 'on the records of this repository'],
        ['gitsm run --as-of now', 'a sample is reported as of its own instant unless told otherwise'],
        ['gitsm run --at HEAD~1', 'the records as committed there'],
      ],
    },
    console,
  )
    .option(...AS_OF)
    .option('--at <revision>', 'the records as committed there, instead of the work tree')
    .action(async (options: RunOptions) => {
      const repository = openRepository(options.directory);
      const ledger = await repository.load(options.at);
      const order = {
        asOf: asOf(options.asOf, ledger, console),
        now: console.now,
        formats: ['md', 'json', 'csv', 'ics'] as const,
        repository: '../',
      };
      const { files, model, validation } = makeReportStream(
        ledger,
        order,
        reportPorts(await readOverrides(repository, options.at)),
      );
      const written = writeReports(join(repository.root, 'reports'), files);
      const links = linkRecords(ledger).plan.effects.length;
      const { error, warning } = validation.counts;
      if (options.json === true) {
        const { head, counts } = model;
        console.out(
          `${JSON.stringify({ head, counts, findings: validation.counts, one_sided_links: links, reports: written.count }, null, 2)}\n`,
        );
      } else {
        console.out(`${overviewLines(model).join('\n')}\n`);
        if (links > 0)
          console.out(
            `${counted(links, 'record')} ${links === 1 ? 'lacks' : 'lack'} the other side of a link: gitsm link\n`,
          );
        if (error + warning > 0) console.out('What is wrong, and how to mend it: gitsm validate\n');
      }
      done(error > 0 ? EXIT.findings : EXIT.fine);
    });

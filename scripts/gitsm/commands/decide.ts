import { hashText } from '../../../src/adapters/hash/hash-text.ts';
import { loadShapeCheck } from '../../../src/adapters/schema/check-shape.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { createDecideAnswerer, type DecideAnswer } from '../../../src/app/answer-decide-questions.ts';
import type { JsonValue } from '../../../src/core/record/json.ts';
import { answerLines } from '../answer-lines.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { readJsonFile } from '../decide/read-facts.ts';
import { decisionTree } from '../decide/tell-decision.ts';
import { showTree } from '../decide/tree.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type DecideOptions = SharedOptions & { readonly facts?: string; readonly batch?: boolean };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'decide',
      summary: 'Decides a pull request from a file of facts, without network, and says why.',
      examples: [
        ['gitsm decide --facts facts.json', 'the tree of reasons; exit 0 only for a success'],
        ['gitsm decide --facts facts.json --json', 'the same as data'],
        ['gitsm decide --batch < facts.ndjson', 'one object of facts a line, with an id'],
      ],
    },
    console,
  )
    .option('--facts <file>', 'JSON by schemas/decision-facts.schema.json; - for stdin')
    .option('--batch', 'answer facts from stdin, one a line')
    .action(async ({ facts, batch, json }: DecideOptions) => {
      const answer = await answerer();
      if (batch === true) {
        // Decisions are plain data of the same shapes as JSON.
        await answerLines(console, (question) => answer(question) as never);
        return done(EXIT.fine);
      }
      if (facts === undefined) throw new CliError('Give --facts <file> or --batch.', EXIT.usage, 'gitsm decide --help');
      const decided = answer(readJsonFile(facts));
      if ('error' in decided) throw new CliError(decided.error, EXIT.usage, 'docs/approvals.md shows a file of facts.');
      console.out(json === true ? `${JSON.stringify(decided, null, 2)}\n` : showTree(decisionTree(decided)));
      done(decided.state === 'success' ? EXIT.fine : EXIT.findings);
    });

async function answerer(): Promise<(question: JsonValue) => DecideAnswer> {
  const check = await loadShapeCheck('decision-facts');
  return createDecideAnswerer({
    checkShape: (facts) => check(facts, 'facts'),
    loadZone: createZoneLoader(),
    hashText,
  });
}

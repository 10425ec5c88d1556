import type { Configuration } from '../../../src/core/config/configuration.ts';
import { show } from '../../../src/core/finding/declare.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { choicesFor } from '../../../src/core/journal/field-choices.ts';
import type { FieldInput } from '../../../src/core/journal/field-input.ts';
import type { Outcome } from '../../../src/core/journal/outcome.ts';
import type { RecordKind } from '../../../src/core/record/record.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { Console } from '../console.ts';

export type Asking = {
  readonly kind: RecordKind;
  readonly configuration: Configuration;
  readonly console: Console;
  readonly json: boolean | undefined;
  /** Fields that are asked for together and in another way, once all else is known. */
  readonly together?: {
    readonly has: (field: string) => boolean;
    readonly ask: (known: FieldInput) => Promise<FieldInput>;
  };
};

const MISSING: readonly string[] = ['INPUT_MISSING', 'MOVE_FIELD_MISSING'];

/** Some answers lead to another question, such as a hold's reason to its reference. */
const MOST_ROUNDS = 5;

/** Tries, and on a terminal asks for what is missing until nothing is; elsewhere the refusal names all of it. */
export async function untilGiven(
  fields: FieldInput,
  attempt: (fields: FieldInput) => Outcome,
  asking: Asking,
): Promise<Outcome> {
  let known = fields;
  let outcome = attempt(known);
  for (let round = 0; round < MOST_ROUNDS && !outcome.ok && canAsk(outcome.refused, asking); round++) {
    known = { ...known, ...(await askAll(outcome.refused, known, asking)) };
    outcome = attempt(known);
  }
  return outcome;
}

export function isOnlyMissing(refused: readonly Finding[]): boolean {
  return refused.length > 0 && refused.every(({ code }) => MISSING.includes(code));
}

function canAsk(refused: readonly Finding[], { console, json }: Asking): boolean {
  return console.ask !== undefined && json !== true && isOnlyMissing(refused);
}

async function askAll(refused: readonly Finding[], known: FieldInput, asking: Asking): Promise<FieldInput> {
  const { together } = asking;
  const alone = refused.filter(({ args }) => together?.has(show(args, 'field')) !== true);
  if (alone.length === 0 && together !== undefined) return together.ask(known);
  const given: Record<string, FieldInput[string]> = {};
  const isServiceMissing = alone.some(({ args }) => show(args, 'field') === 'service');
  for (const { args } of alone) {
    const field = show(args, 'field');
    // The team follows from the service; it is asked for only where it does not.
    if (field === 'team' && isServiceMissing) continue;
    given[field] = await askOne(field, args, asking);
  }
  return given;
}

async function askOne(field: string, args: Finding['args'], { kind, configuration, console }: Asking): Promise<string> {
  const what = show(args, 'what');
  const choices = choicesFor(kind, field, configuration)?.map((value) => ({ value }));
  const message = what === '' ? field : `${field}: ${what}`;
  return expectAnswer(await console.ask?.({ message, ...(choices === undefined ? {} : { choices }) }));
}

export function expectAnswer(answer: string | undefined): string {
  if (answer !== undefined) return answer;
  throw new CliError('Given up; nothing was written.', EXIT.usage, 'Or name the fields: field=value.');
}

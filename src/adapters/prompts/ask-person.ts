import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, select, text } from '@clack/prompts';

export type Choice = { readonly value: string; readonly label?: string };

export type Question = {
  readonly message: string;
  /** What can be answered; left out where it is free to say. */
  readonly choices?: readonly Choice[];
  /** Shown while nothing is written. */
  readonly example?: string;
};

/** `undefined` where the person gave up. */
export type AskPerson = (question: Question) => Promise<string | undefined>;

type Terminal = { readonly input: Readable; readonly output: Writable };

/** Lists longer than this are searched by typing. */
const FEW = 8;

/** Asks on a terminal. Data stays apart from the conversation, which goes to the output given. */
export function askOn({ input, output }: Terminal): AskPerson {
  return async ({ message, choices, example }) => {
    const asked = { message, input, output };
    if (choices === undefined) return answered(await text({ ...asked, placeholder: example ?? '', validate: isGiven }));
    const options = choices.map(({ value, label }) => ({ value, label: label ?? value }));
    if (options.length <= FEW) return answered(await select<string>({ ...asked, options }));
    return answered(await autocomplete<string>({ ...asked, options, maxItems: FEW }));
  };
}

function isGiven(value: string | undefined): string | undefined {
  return (value ?? '').trim() === '' ? 'This is needed.' : undefined;
}

function answered(value: string | symbol): string | undefined {
  return isCancel(value) || typeof value !== 'string' ? undefined : value.trim();
}

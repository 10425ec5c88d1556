import { nearest } from '../../finding/nearest.ts';
import { isPersonsLogin } from '../../record/login.ts';
import type { Parameter } from '../command/declaration.ts';

export type Arguments =
  | { readonly ok: true; readonly given: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly says: string };

/** Reads what stands behind a command by what it takes. `below` are the lines under it, up to the next command. */
export function readArguments(takes: readonly Parameter[], line: string, below: string): Arguments {
  const given: Record<string, string> = {};
  let rest = line.trim();
  for (const parameter of takes.filter((one) => one.takes !== 'option')) {
    rest = takeOptions(rest, takes, given);
    const word = parameter.takes === 'text' ? rest || below.trim() : firstWord(rest);
    if (word === '') {
      if (parameter.isOptional === true) continue;
      return { ok: false, says: `${parameter.name} is missing${choicesOf(parameter)}` };
    }
    const read = readWord(parameter, word);
    if (!read.ok) return read;
    given[parameter.name] = read.value;
    rest = parameter.takes === 'text' ? '' : rest.slice(word.length).trimStart();
  }
  rest = takeOptions(rest, takes, given);
  return rest === '' ? { ok: true, given } : { ok: false, says: `nothing is expected where it says “${rest}”` };
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? '';
}

/** Takes `name=value` from the front, as often as it stands there. */
function takeOptions(text: string, takes: readonly Parameter[], given: Record<string, string>): string {
  let rest = text;
  for (;;) {
    const word = firstWord(rest);
    const [name = '', value = ''] = [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)];
    const isOption = word.includes('=') && takes.some((one) => one.takes === 'option' && one.name === name);
    if (!isOption || value === '') return rest;
    given[name] = value;
    rest = rest.slice(word.length).trimStart();
  }
}

type Read = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly says: string };

function readWord(parameter: Parameter, word: string): Read {
  switch (parameter.takes) {
    case 'choice':
      return readChoice(parameter, word);
    case 'person': {
      const login = word.replace(/^@/, '');
      return isPersonsLogin(login) ? { ok: true, value: login } : { ok: false, says: `“${word}” is no login` };
    }
    case 'record':
      return /^(?:#|(?:INC|REQ|CHG|PRB)-)[1-9]\d{0,8}$/i.test(word)
        ? { ok: true, value: word.toUpperCase() }
        : { ok: false, says: `“${word}” is no record, such as INC-117` };
    case 'word':
    case 'option':
    case 'text':
      return { ok: true, value: word };
  }
}

/** By its short name or by what it stands for, in any capitals, with `-` for `_`. */
function readChoice({ name, choices }: Extract<Parameter, { takes: 'choice' }>, word: string): Read {
  const wanted = word.toLowerCase().replaceAll('-', '_');
  const found = Object.entries(choices).find(([key, value]) =>
    [key, value].some((one) => one.toLowerCase() === wanted),
  );
  if (found !== undefined) return { ok: true, value: found[1] };
  const near = nearest(wanted, Object.keys(choices));
  const meant = near === undefined ? '' : `; did you mean “${near}”?`;
  return { ok: false, says: `“${word}” is no ${name}: it is one of ${Object.keys(choices).join(', ')}${meant}` };
}

function choicesOf(parameter: Parameter): string {
  return parameter.takes === 'choice' ? `: it is one of ${Object.keys(parameter.choices).join(', ')}` : '';
}

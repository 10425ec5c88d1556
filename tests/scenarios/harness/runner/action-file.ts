import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, type Json, objectOf } from '../forge/json.ts';

/** What the runner needs of an action.yml. */
export type ActionFile = {
  readonly directory: string;
  /** Path of the bundle, relative to `directory`. */
  readonly main: string;
  readonly post: string | undefined;
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly required: boolean }>>;
  readonly outputs: readonly string[];
};

export function readActionFile(directory: string): ActionFile {
  const file = objectOf(parse(readFileSync(join(directory, 'action.yml'), 'utf8')));
  const runs = objectOf(file.runs);
  if (typeof runs.main !== 'string')
    throw new Error(`${directory}/action.yml: only actions with runs.main are run here`);
  return {
    directory,
    main: runs.main,
    post: typeof runs.post === 'string' ? runs.post : undefined,
    inputs: Object.fromEntries(
      Object.entries(objectOf(file.inputs)).map(([name, input]) => {
        const { default: preset, required } = objectOf(input);
        return [name, { default: scalar(preset), required: required === true }];
      }),
    ),
    outputs: Object.keys(isObject(file.outputs) ? file.outputs : {}),
  };
}

/** The runner knows only text: no default, and a default of null, are the empty one. */
function scalar(value: Json | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}

/** As the runner names them: upper case, blanks become underscores, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

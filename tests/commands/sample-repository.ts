import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRepository, type Repository } from './repository.ts';

export const HERE = fileURLToPath(new URL('../..', import.meta.url));

const SETTINGS = ['config', 'schemas', '.gitignore', '.gitattributes'];
const RECORDS = ['tickets', 'changes', 'problems'];

type Choice = {
  /** Only these records, which link to none but each other: a small repository answers in half the time. */
  readonly records?: readonly string[];
  /** Further files and folders of the project. */
  readonly files?: readonly string[];
};

/** A copy of the sample organisation, committed; set back before each test. */
export function sampleRepository({ records, files = [] }: Choice = {}): Repository {
  const chosen = records === undefined ? RECORDS : RECORDS.flatMap((folder) => filesOf(folder, records));
  return makeRepository((root) => {
    for (const path of [...SETTINGS, ...chosen, ...files]) {
      cpSync(join(HERE, path), join(root, path), { recursive: true });
    }
  });
}

function filesOf(folder: string, records: readonly string[]): readonly string[] {
  return readdirSync(join(HERE, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => records.some((id) => path.endsWith(`${id}.yaml`)))
    .map((path) => join(folder, path));
}

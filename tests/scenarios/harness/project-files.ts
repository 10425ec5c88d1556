import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { FileChanges } from './forge/commit-files.ts';
import { listOf, objectOf, textOf } from './forge/json.ts';
import { APP_BOT, type Roles } from './people.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Files of this project below the named folders, to found a scenario's repository on: its configuration and workflows
 * as they are shipped. `change` rewrites a file, or leaves it out by returning `undefined`.
 */
async function projectFiles(
  folders: readonly string[],
  change: (path: string, text: string) => string | undefined = (_, text) => text,
): Promise<FileChanges> {
  const files: Record<string, string> = {};
  for (const folder of folders) {
    const entries = existsSync(join(PROJECT, folder))
      ? await readdir(join(PROJECT, folder), { recursive: true, withFileTypes: true })
      : [];
    for (const entry of entries.filter((each) => each.isFile())) {
      const full = join(entry.parentPath, entry.name);
      const path = full.slice(PROJECT.length);
      const text = change(path, await readFile(full, 'utf8'));
      if (text !== undefined) files[path] = text;
    }
  }
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The shipped configuration and workflows, made to belong to `repository` as a copy of this project would. */
export function sampleRepository(repository: string): Promise<FileChanges> {
  return projectFiles(['config', '.github/workflows'], (path, text) => {
    if (path === '.github/workflows/ci.yml') return undefined;
    if (path !== 'config/gitsm.yaml') return text;
    const line = `repository: ${repository}`;
    return /^repository:.*$/m.test(text)
      ? text.replace(/^repository:.*$/m, line)
      : text.replace(/^(?!#)/m, `${line}\n`);
  });
}

/** The same where the own App acts, as `gitsm init` with its numbers leaves the configuration. */
export async function levelOneRepository(repository: string, app: number): Promise<FileChanges> {
  const files = await sampleRepository(repository);
  const us = `us:\n  user_id: ${APP_BOT.id}\n  login: ${APP_BOT.login}\n  app_id: ${app}\n`;
  const organisation = String(files['config/gitsm.yaml']).replace(/^level: 0\n/m, `level: 1\n${us}`);
  return { ...files, 'config/gitsm.yaml': organisation };
}

/** The sample organisation's people as members with write permission, an administrator, and someone from outside. */
export async function samplePeople(): Promise<Roles> {
  const { people } = objectOf(parse(await readFile(join(PROJECT, 'config/teams.yaml'), 'utf8')));
  const members = listOf(people)
    .map(objectOf)
    .map(({ login, user_id }) => [textOf(login), { role: 'write' as const, id: Number(user_id) }] as const);
  return { ...Object.fromEntries(members), lee: 'none', ada: 'admin' };
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFolder } from './list-folder.ts';

/** Folders and files that a repository of records runs on. */
const CODE = ['actions', 'schemas'];
const BESIDE = [
  ...['operate', 'pull-request', 'decide', 'signal'].map((name) => `.github/workflows/${name}.yml`),
  ...['.github/pull_request_template.md', '.github/ruleset/README.md'],
];

/** Bundles are modules, whatever the repository around them says of its own scripts. */
const MODULES = ['actions/package.json', '{ "private": true, "type": "module" }\n'] as const;

const ATTRIBUTES = ['.gitattributes', '* text=auto eol=lf\nactions/dist/** linguist-generated=true -diff\n'] as const;
const IGNORED = ['.gitignore', '/reports/\n/.gitsm-cache/\n.*.tmp\n'] as const;

/**
 * The program's own files by path, as they are to stand in the repository at `root`. None where that is a copy of the
 * program's repository itself, which brings them and their sources along.
 */
export function productFiles(root: string): ReadonlyMap<string, string> {
  const home = productRoot();
  if (home === undefined || home === root || existsSync(join(root, 'scripts/gitsm/gitsm.ts'))) return new Map();
  const code = CODE.flatMap((folder) => listFolder(home, folder)).filter((path) => !path.endsWith('.ts'));
  const paths = [...code, ...BESIDE.filter((path) => existsSync(join(home, path)))];
  const texts = paths.map((path) => [path, readFileSync(join(home, path), 'utf8')] as const);
  return new Map([...texts, MODULES, ATTRIBUTES, IGNORED]);
}

/** Bundles lie in folders of their own below it. */
export function productRoot(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'actions/dist/gitsm.js'))) {
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
  return folder;
}

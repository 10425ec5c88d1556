import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Import = { readonly from: string; readonly to: string; readonly isType: boolean };

/** Which layer a file or a package is; `package` also stands for `node:` modules. */
function layerOf(path: string): string {
  if (path.startsWith('src/core/')) return 'core';
  if (path.startsWith('src/app/')) return 'app';
  if (path.startsWith('src/adapters/')) return 'adapters';
  if (path.startsWith('actions/')) return 'actions';
  if (path.startsWith('scripts/')) return 'scripts';
  return path.includes('/') && !path.startsWith('@') && !path.startsWith('node:') ? 'elsewhere' : 'package';
}

// What a layer may import of which other. `types`: with `import type` alone.
const ALLOWED: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  core: { core: 'all' },
  app: { core: 'all', app: 'all' },
  adapters: { adapters: 'all', package: 'all', core: 'all', app: 'types' },
  actions: { actions: 'all', adapters: 'all', app: 'all', core: 'all', package: 'all' },
  scripts: { scripts: 'all', adapters: 'all', app: 'all', core: 'all', package: 'all' },
};

function sourceFiles(): readonly string[] {
  return ['src', 'actions', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !path.startsWith('actions/dist/')),
  );
}

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(join(root, path), 'utf8');
  const statements = text.matchAll(/^\s*(?:import|export)\s(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gm);
  return [...statements].map((match) => {
    const target = match[2] ?? match[3] ?? '';
    const to = target.startsWith('.') ? relative(root, join(root, dirname(path), target)) : target;
    return { from: path, to, isType: match[1] !== undefined };
  });
}

function isAllowed({ from, to, isType }: Import): boolean {
  // The manifest is the one place that says the version.
  if (to === 'package.json') return true;
  const target =
    to.startsWith('src/') || to.startsWith('actions/') || to.startsWith('scripts/') ? layerOf(to) : 'package';
  const rule = ALLOWED[layerOf(from)]?.[target];
  return rule === 'all' || (rule === 'types' && isType);
}

describe('the import fence', () => {
  const imports = sourceFiles().flatMap(importsOf);

  it('reads the imports of the whole tree', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('lets no layer import what it must not know', () => {
    const offences = imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} → ${to}`);
    expect(offences).toEqual([]);
  });

  it.each([
    { name: 'core reads a package', given: { from: 'src/core/a.ts', to: 'yaml', isType: false } },
    { name: 'core reads node', given: { from: 'src/core/a.ts', to: 'node:fs', isType: false } },
    { name: 'app calls an adapter', given: { from: 'src/app/a.ts', to: 'src/adapters/git/b.ts', isType: false } },
    { name: 'an adapter calls a job', given: { from: 'src/adapters/a/b.ts', to: 'src/app/c.ts', isType: false } },
    {
      name: 'an action uses the command line',
      given: { from: 'actions/a/index.ts', to: 'scripts/b.ts', isType: false },
    },
  ])('refuses that $name', ({ given }) => {
    expect(isAllowed(given)).toBe(false);
  });

  it('keeps each package with one adapter', () => {
    const owners = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      if (!from.startsWith('src/adapters/') || to.startsWith('src/') || to.startsWith('node:')) continue;
      const adapter = from.split('/')[2] ?? '';
      owners.set(to, (owners.get(to) ?? new Set()).add(adapter));
    }
    const shared = [...owners].filter(([, adapters]) => adapters.size > 1).map(([name]) => name);
    expect(shared).toEqual([]);
  });
});

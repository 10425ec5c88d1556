import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRepository } from '../git/temporary-repository.fixture.ts';
import { cacheFolder } from './cache-folder.ts';
import { engineKey } from './engine-key.ts';

describe('where it is kept', () => {
  it('is the own folder of a linked work tree', () => {
    const repository = makeRepository({ a: 'a' });
    repository.commit();
    repository.git('worktree', 'add', '-q', 'linked');
    const linked = cacheFolder({ folder: join(repository.folder, 'linked') });
    expect(linked).toBe(join(repository.folder, '.git/worktrees/linked/gitsm'));
    repository.remove();
  });

  it('is nowhere where a file named .git leads elsewhere', () => {
    const hostile = mkdtempSync(join(tmpdir(), 'gitsm-test-'));
    writeFileSync(join(hostile, '.git'), `gitdir: ${tmpdir()}\n`);
    expect(cacheFolder({ folder: hostile })).toBeUndefined();
    rmSync(hostile, { recursive: true });
  });

  it('is the folder of a bare repository', () => {
    expect(cacheFolder({ gitDir: '/srv/itsm.git' })).toBe('/srv/itsm.git/gitsm');
  });
});

describe('the key of a build', () => {
  let dist: string;
  const url = () => `file://${dist}/chunks/a-1.js`;
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'gitsm-test-'));
    mkdirSync(join(dist, 'chunks'));
    writeFileSync(join(dist, 'gitsm.js'), 'a');
    writeFileSync(join(dist, 'chunks/a-1.js'), 'b');
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  it('is the same for the same build, whoever asks', () => {
    expect(engineKey(url())).toMatch(/^[0-9a-f]{64}$/);
    expect(engineKey(`file://${dist}/gitsm.js`)).toBe(engineKey(url()));
  });

  it.each([
    ['gitsm.js', 'c'],
    ['chunks/b-2.js', 'b'],
  ])('is another when %s is other', (path, text) => {
    const before = engineKey(url());
    writeFileSync(join(dist, path), text);
    expect(engineKey(url())).not.toBe(before);
  });

  it('is none for sources, which change without notice', () => {
    expect(engineKey(import.meta.url)).toBeUndefined();
  });
});

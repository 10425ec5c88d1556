import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openPorcelain, type Porcelain } from './porcelain.ts';
import { type BranchName, parseBranchName } from './ref-name.ts';
import { makeRepository, type TemporaryRepository } from './temporary-repository.fixture.ts';

const KIM = { name: 'Kim Sample', email: 'kim@example.com' };
const MAIN = 'main' as BranchName;

const made: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function open(files: Readonly<Record<string, string>> = {}): { repository: TemporaryRepository; porcelain: Porcelain } {
  const repository = makeRepository(files);
  made.push(repository);
  return { repository, porcelain: openPorcelain(repository.folder, { protocols: ['file'] }) };
}

/** Two clones of one bare repository, both on its first commit. */
function openTwo() {
  const { repository: origin } = open({ 'tickets/a.yaml': 'a\n' });
  origin.commit();
  origin.git('clone', '-q', '--bare', '.', 'bare.git');
  const clone = (name: string) => {
    origin.git('clone', '-q', join(origin.folder, 'bare.git'), name);
    return openPorcelain(join(origin.folder, name), { protocols: ['file'] });
  };
  return { origin, first: clone('first'), second: clone('second') };
}

describe('questions', () => {
  it('have no answer in a repository without commits', async () => {
    const { porcelain } = open();
    expect(await porcelain.head()).toBeUndefined();
    expect(await porcelain.branch()).toBe('main');
    expect(await porcelain.remoteUrl('origin')).toBeUndefined();
  });

  it('tell head, branch and remote', async () => {
    const { repository, porcelain } = open({ a: 'a' });
    const commit = repository.commit();
    repository.git('remote', 'add', 'origin', 'https://forge.example/org/itsm.git');
    expect(await porcelain.head()).toBe(commit);
    expect(await porcelain.branch()).toBe('main');
    expect(await porcelain.remoteUrl('origin')).toBe('https://forge.example/org/itsm.git');
    expect(await porcelain.remoteUrl('--upload-pack=x')).toBeUndefined();
  });

  it('tell no branch where HEAD is detached', async () => {
    const { repository, porcelain } = open({ a: 'a' });
    repository.commit();
    repository.git('checkout', '-q', '--detach');
    expect(await porcelain.branch()).toBeUndefined();
  });

  it('tell whom git knows', async () => {
    const { repository, porcelain } = open();
    repository.git('config', 'user.name', KIM.name);
    repository.git('config', 'user.email', KIM.email);
    expect(await porcelain.identity()).toEqual(KIM);
  });
});

describe('a commit', () => {
  it('holds the paths that were asked for, and nothing else that is staged', async () => {
    const { repository, porcelain } = open({ 'tickets/a.yaml': 'a\n', 'other.txt': 'x\n' });
    repository.commit();
    repository.write('tickets/a.yaml', 'b\n');
    repository.write('other.txt', 'y\n');
    repository.git('add', 'other.txt');
    const id = await porcelain.commit({ paths: ['tickets/a.yaml'], subject: 'itsm: register INC-1', by: KIM });
    expect(
      repository.git('show', '--format=%H %an <%ae>%n%B', '--name-only', 'HEAD').split('\n').filter(Boolean),
    ).toEqual([`${id} Kim Sample <kim@example.com>`, 'itsm: register INC-1', 'tickets/a.yaml']);
  });

  it('takes new, moved and removed files', async () => {
    const { repository, porcelain } = open({ 'a.yaml': 'a\n' });
    repository.commit();
    repository.git('mv', 'a.yaml', 'b.yaml');
    await porcelain.commit({ paths: ['a.yaml', 'b.yaml'], subject: 'Move', by: KIM });
    expect(repository.git('ls-tree', '--name-only', 'HEAD')).toBe('b.yaml\n');
  });

  it('is not made where nothing is different', async () => {
    const { repository, porcelain } = open({ 'a.yaml': 'a\n' });
    const before = repository.commit();
    expect(await porcelain.commit({ paths: ['a.yaml'], subject: 'Nothing', by: KIM })).toBeUndefined();
    expect(await porcelain.head()).toBe(before);
  });

  it('runs no hook of the repository', async () => {
    const { repository, porcelain } = open({ 'a.yaml': 'a\n' });
    repository.write('.git/hooks/post-commit', '#!/bin/sh\ntouch sprung\n');
    repository.makeExecutable('.git/hooks/post-commit');
    await porcelain.commit({ paths: ['a.yaml'], subject: 'Add', by: KIM });
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('takes a path for a path, whatever it looks like', async () => {
    const { repository, porcelain } = open({ 'a.yaml': 'a\n', ':(glob)**': 'x\n' });
    await porcelain.commit({ paths: [':(glob)**'], subject: 'Add one', by: KIM });
    expect(repository.git('ls-tree', '--name-only', '-z', 'HEAD')).toBe(':(glob)**\0');
  });

  it('has a subject of one line', async () => {
    const { porcelain } = open({ 'a.yaml': 'a\n' });
    await expect(porcelain.commit({ paths: ['a.yaml'], subject: 'a\n\nCloses #1', by: KIM })).rejects.toThrow(
      RangeError,
    );
  });
});

describe('a push', () => {
  it('lands where the branch has not moved, and is rejected where it has', async () => {
    const { origin, first, second } = openTwo();
    const commitIn = async (porcelain: Porcelain, folder: string) => {
      origin.write(`${folder}/tickets/${folder}.yaml`, 'x\n');
      return (await porcelain.commit({ paths: [`tickets/${folder}.yaml`], subject: 'Add', by: KIM })) ?? '';
    };
    const ours = await commitIn(first, 'first');
    const theirs = await commitIn(second, 'second');
    expect(await first.push('origin', ours, MAIN)).toBe('pushed');
    expect(await second.push('origin', theirs, MAIN)).toBe('rejected');
    expect(await second.fetch('origin', MAIN)).toBe(ours);
  });

  it('again of what is there already is no failure', async () => {
    const { first } = openTwo();
    expect(await first.push('origin', (await first.head()) ?? '', MAIN)).toBe('pushed');
  });

  it('to nowhere is an outage, not a rejection', async () => {
    const { origin, first } = openTwo();
    origin.git('-C', 'first', 'remote', 'set-url', 'origin', '/nowhere.git');
    await expect(first.push('origin', (await first.head()) ?? '', MAIN)).rejects.toThrow(/nowhere/);
  });

  it.each(['main', '--force', ''])('takes full commit ids alone, not %j', async (id) => {
    const { first } = openTwo();
    await expect(first.push('origin', id, MAIN)).rejects.toThrow(RangeError);
  });
});

describe('a fetch', () => {
  it('of a branch that the remote does not have answers nothing', async () => {
    const { first } = openTwo();
    expect(await first.fetch('origin', 'reports' as BranchName)).toBeUndefined();
  });

  it('speaks no protocol but those allowed', async () => {
    const { origin } = openTwo();
    const strict = openPorcelain(join(origin.folder, 'first'));
    await expect(strict.fetch('origin', MAIN)).rejects.toThrow(/transport 'file' not allowed/);
  });

  it('of an address instead of a remote is refused', async () => {
    const { first } = openTwo();
    await expect(first.fetch('ext::sh -c "touch x"', MAIN)).rejects.toThrow(RangeError);
  });
});

describe('a branch name', () => {
  const GOOD = ['main', 'release/1.x', 'itsm-data', 'a.b', 'feature/ä'];
  const BAD = [
    '',
    '-x',
    '--force',
    'a b',
    'a..b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[',
    'a\\b',
    '/a',
    'a/',
    'a//b',
    'a.',
    '.a',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a@{1}',
    '@',
    'a\nb',
    'a\u0000b',
    'x'.repeat(201),
  ];
  it.each(GOOD)('can be %s', (name) => expect(parseBranchName(name)).toBe(name));
  it.each(BAD)('cannot be %j', (name) => expect(parseBranchName(name)).toBeUndefined());
});

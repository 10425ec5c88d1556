import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Content, LedgerSource } from '../../app/load-ledger.ts';
import { MOST_BYTES } from '../../core/ledger/sort-files.ts';
import { openCommit } from '../git/commit-source.ts';
import { findRepository, resolveCommit } from '../git/find-repository.ts';
import { makeRepository, type TemporaryRepository } from '../git/temporary-repository.fixture.ts';
import { openWorkTree } from './work-tree-source.ts';

const FILES = {
  'README.md': 'not of the ledger',
  'changes/2026/11/CHG-3.yaml': 'id: CHG-3\n',
  'config/gitsm.yaml': 'organisation: Sample\n',
  'schemas/x.yaml': 'not of the ledger',
  'tickets/2026/11/22/INC-1.yaml': 'id: INC-1\n',
  'tickets/2026/11/22/INC-2.yaml': 'id: INC-2\n',
  'tickets/2026/11/22/tschüß.yaml': 'ü\n',
};
const LISTED = Object.keys(FILES).filter((path) => !/^(?:README|schemas)/.test(path));

async function contentsOf(source: LedgerSource): Promise<Readonly<Record<string, string>>> {
  const contents: Record<string, string> = {};
  await source.read(await source.list(), ({ path }, content) => {
    contents[path] = textOf(content);
  });
  return contents;
}

function textOf(content: Content): string {
  if (content.ok) return Buffer.from(content.bytes).toString('utf8');
  return 'size' in content ? `${content.size} bytes` : content.reason;
}

const pathsAndModes = async (source: LedgerSource) => (await source.list()).map(({ path, mode }) => `${path} ${mode}`);

/** One suite for every source: what is listed, under which blob id, with which content. */
describe.each([
  'a commit',
  'a commit in a bare clone',
  'the work tree',
  'a work tree that is all changed',
  'a folder without git',
])('%s as a source', (kind) => {
  let repository: TemporaryRepository;
  let source: LedgerSource;

  beforeAll(async () => {
    repository = makeRepository(FILES);
    const commit = repository.commit();
    source = await openAs(kind, repository, commit);
  });
  afterAll(() => repository.remove());

  it('lists the files of the ledger alone, in the order of their paths', async () => {
    expect((await source.list()).map(({ path }) => path)).toEqual(LISTED);
  });

  it('names each content by its id in git', async () => {
    for (const { path, blob } of await source.list()) {
      expect(`${path} ${blob}`).toBe(`${path} ${repository.git('hash-object', '--no-filters', path).trim()}`);
    }
  });

  it('gives every content once', async () => {
    expect(await contentsOf(source)).toEqual(Object.fromEntries(LISTED.map((path) => [path, textAt(path)])));
  });

  it('reads nothing where nothing is asked', async () => {
    let calls = 0;
    await source.read([], () => calls++);
    expect(calls).toBe(0);
  });
});

const textAt = (path: string) => FILES[path as keyof typeof FILES];

async function openAs(kind: string, { folder, git }: TemporaryRepository, commit: string): Promise<LedgerSource> {
  switch (kind) {
    case 'a commit':
      return openCommit({ folder }, commit);
    case 'a commit in a bare clone':
      git('clone', '-q', '--bare', '.', 'bare.git');
      return openCommit({ gitDir: join(folder, 'bare.git') }, commit);
    case 'a work tree that is all changed':
      git('rm', '-q', '-r', '--cached', '.');
      return openWorkTree(folder, { folder });
    case 'a folder without git':
      rmSync(join(folder, '.git'), { recursive: true });
      // Ids are asked of git below; any repository answers.
      execFileSync('git', ['init', '-q'], { cwd: folder });
      return openWorkTree(folder);
    default:
      return openWorkTree(folder, { folder });
  }
}

describe('a work tree', () => {
  let repository: TemporaryRepository;
  beforeAll(() => {
    repository = makeRepository(FILES);
    repository.commit();
  });
  afterAll(() => repository.remove());

  it('is read with what is not committed: changed, new, removed, ignored', async () => {
    repository.write('.gitignore', '*.tmp\n');
    repository.write('tickets/2026/11/22/INC-1.yaml', 'id: INC-1\ntitle: changed\n');
    repository.write('tickets/2026/11/23/INC-4.yaml', 'id: INC-4\n');
    repository.write('tickets/2026/11/23/INC-4.yaml.1.tmp', 'half');
    unlinkSync(join(repository.folder, 'tickets/2026/11/22/INC-2.yaml'));
    const contents = await contentsOf(openWorkTree(repository.folder, { folder: repository.folder }));
    expect(contents).toEqual({
      'changes/2026/11/CHG-3.yaml': 'id: CHG-3\n',
      'config/gitsm.yaml': 'organisation: Sample\n',
      'tickets/2026/11/22/INC-1.yaml': 'id: INC-1\ntitle: changed\n',
      'tickets/2026/11/22/tschüß.yaml': 'ü\n',
      'tickets/2026/11/23/INC-4.yaml': 'id: INC-4\n',
    });
  });

  it('gives what is staged and then changed again as it stands on the disk', async () => {
    repository.write('changes/2026/11/CHG-3.yaml', 'staged\n');
    repository.git('add', 'changes');
    repository.write('changes/2026/11/CHG-3.yaml', 'later\n');
    const contents = await contentsOf(openWorkTree(repository.folder, { folder: repository.folder }));
    expect(contents['changes/2026/11/CHG-3.yaml']).toBe('later\n');
  });

  it('answers for a file that goes away between listing and reading', async () => {
    repository.write('tickets/2026/11/23/INC-5.yaml', 'id: INC-5\n');
    const source = openWorkTree(repository.folder, { folder: repository.folder });
    const files = await source.list();
    unlinkSync(join(repository.folder, 'tickets/2026/11/23/INC-5.yaml'));
    const contents: Record<string, string> = {};
    await source.read(files, ({ path }, content) => {
      contents[path] = textOf(content);
    });
    expect(contents['tickets/2026/11/23/INC-5.yaml']).toBe('it went away meanwhile');
  });
});

describe('files that are not plain', () => {
  let repository: TemporaryRepository;
  let commit: string;
  beforeAll(() => {
    repository = makeRepository({ 'tickets/2026/11/22/INC-1.yaml': 'x', 'config/gitsm.yaml': 'x' });
    repository.write('secret', 'root:x');
    repository.link('tickets/2026/11/22/INC-2.yaml', '../../../../secret');
    repository.link('problems', 'tickets');
    repository.makeExecutable('config/gitsm.yaml');
    commit = repository.commit();
    repository.link('tickets/2026/11/22/INC-3.yaml', '/etc/hostname');
    execFileSync('mkfifo', [join(repository.folder, 'tickets/2026/11/22/INC-4.yaml')]);
  });
  afterAll(() => repository.remove());

  const COMMITTED = [
    'config/gitsm.yaml executable',
    'problems symlink',
    'tickets/2026/11/22/INC-1.yaml plain',
    'tickets/2026/11/22/INC-2.yaml symlink',
  ];

  it('are told by a commit', async () => {
    expect(await pathsAndModes(openCommit({ folder: repository.folder }, commit))).toEqual(COMMITTED);
  });

  it('are told by the work tree', async () => {
    const source = openWorkTree(repository.folder, { folder: repository.folder });
    expect(await pathsAndModes(source)).toEqual([...COMMITTED, 'tickets/2026/11/22/INC-3.yaml symlink']);
  });

  it('are told by a folder without git, and never followed', async () => {
    const source = openWorkTree(repository.folder);
    const files = await source.list();
    expect(files.map(({ path, mode }) => `${path} ${mode}`)).toEqual([
      ...COMMITTED,
      'tickets/2026/11/22/INC-3.yaml symlink',
      'tickets/2026/11/22/INC-4.yaml special',
    ]);
    const contents: string[] = [];
    await source.read(
      files.filter(({ mode }) => mode === 'symlink' || mode === 'special'),
      (_file, content) => contents.push(textOf(content)),
    );
    expect(contents).toEqual([
      'it is a symbolic link',
      'it is a symbolic link',
      'it is a symbolic link',
      'it is not a plain file',
    ]);
  });

  it('tells a submodule', async () => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},tickets/sub`);
    repository.git('commit', '-q', '-m', 'Submodule');
    const head = repository.git('rev-parse', 'HEAD').trim();
    expect(await pathsAndModes(openCommit({ folder: repository.folder }, head))).toContain('tickets/sub submodule');
  });
});

describe('sizes', () => {
  it('are bounded, however big a file is', async () => {
    const repository = makeRepository();
    repository.write('tickets/2026/11/22/INC-1.yaml', new Uint8Array(MOST_BYTES).fill(97));
    repository.write('tickets/2026/11/22/INC-2.yaml', new Uint8Array(MOST_BYTES + 1).fill(97));
    repository.write('tickets/2026/11/22/INC-3.yaml', new Uint8Array(12 * MOST_BYTES).fill(98));
    repository.write('tickets/2026/11/22/INC-4.yaml', 'small');
    const commit = repository.commit();
    const { folder } = repository;
    for (const source of [openCommit({ folder }, commit), openWorkTree(folder, { folder }), openWorkTree(folder)]) {
      const contents = await contentsOf(source);
      expect(contents['tickets/2026/11/22/INC-1.yaml']).toHaveLength(MOST_BYTES);
      expect(contents['tickets/2026/11/22/INC-2.yaml']).toBe(`${MOST_BYTES + 1} bytes`);
      expect(contents['tickets/2026/11/22/INC-3.yaml']).toBe(`${12 * MOST_BYTES} bytes`);
      expect(contents['tickets/2026/11/22/INC-4.yaml']).toBe('small');
    }
    repository.remove();
  });

  it('of many small files in pieces of any size make no difference', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, at) => [`tickets/2026/11/22/INC-${1000 + at}.yaml`, `${at}\n`.repeat(at % 97)]),
    );
    const repository = makeRepository(files);
    const contents = await contentsOf(openCommit({ folder: repository.folder }, repository.commit()));
    expect(contents).toEqual(files);
    repository.remove();
  });

  it('of a whole folder chain are bounded too', async () => {
    const repository = makeRepository();
    const deep = `tickets/${'d/'.repeat(60)}`;
    mkdirSync(join(repository.folder, deep), { recursive: true });
    writeFileSync(join(repository.folder, deep, 'INC-1.yaml'), 'x');
    const listed = await openWorkTree(repository.folder).list();
    expect(listed.map(({ path }) => path)).toEqual([`tickets${'/d'.repeat(8)}`]);
    repository.remove();
  });
});

describe('a hostile repository', () => {
  it('runs nothing, whatever its configuration says', async () => {
    const repository = makeRepository(FILES);
    const commit = repository.commit();
    const { folder, git } = repository;
    const trap = `touch ${join(folder, 'sprung')}; cat`;
    for (const [key, value] of [
      ['core.fsmonitor', trap],
      ['core.hooksPath', join(folder, 'hooks')],
      ['core.sshCommand', trap],
      ['core.pager', trap],
      ['core.editor', trap],
      ['filter.trap.clean', trap],
      ['filter.trap.smudge', trap],
      ['filter.trap.process', trap],
      ['diff.trap.textconv', trap],
      ['diff.external', trap],
      ['uploadpack.packObjectsHook', trap],
    ] as const) {
      git('config', key, value);
    }
    writeFileSync(join(folder, '.gitattributes'), '* filter=trap diff=trap\n');
    writeFileSync(join(folder, 'tickets/2026/11/22/INC-1.yaml'), 'id: INC-9\n');
    const contents = await contentsOf(openWorkTree(folder, { folder }));
    expect(contents['tickets/2026/11/22/INC-1.yaml']).toBe('id: INC-9\n');
    expect(Object.keys(await contentsOf(openCommit({ folder }, commit)))).toEqual(LISTED);
    expect(await resolveCommit({ folder }, 'HEAD')).toBe(commit);
    expect(execFileSync('ls', { cwd: folder, encoding: 'utf8' })).not.toContain('sprung');
    repository.remove();
  });

  it.each(['--output=x', '-h', '../../x', 'HEAD:config', ':/Sample', 'main@{upload}', '', 'a b', '\0'])(
    'cannot make more of the revision %j than a name',
    async (revision) => {
      const repository = makeRepository(FILES);
      repository.commit();
      const { folder } = repository;
      const found = await resolveCommit({ folder }, revision).catch(() => undefined);
      expect(found === undefined || revision === ':/Sample').toBe(true);
      repository.remove();
    },
  );

  it('that is replaced object by object is read as it was committed', async () => {
    const repository = makeRepository(FILES);
    const commit = repository.commit();
    const { folder, git } = repository;
    const forged = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input: 'forged' })
      .toString()
      .trim();
    git('replace', git('rev-parse', 'HEAD:config/gitsm.yaml').trim(), forged);
    const contents = await contentsOf(openCommit({ folder }, commit));
    expect(contents['config/gitsm.yaml']).toBe(FILES['config/gitsm.yaml']);
    repository.remove();
  });
});

describe('contents that are not there', () => {
  it('are told of each file, and the others are read', async () => {
    const repository = makeRepository(FILES);
    const commit = repository.commit();
    const { folder, git } = repository;
    const id = git('rev-parse', 'HEAD:config/gitsm.yaml').trim();
    unlinkSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    const contents = await contentsOf(openCommit({ folder }, commit));
    expect(contents['config/gitsm.yaml']).toBe('this clone does not have its content; fetch it first');
    expect(contents['tickets/2026/11/22/INC-1.yaml']).toBe('id: INC-1\n');
    repository.remove();
  });

  it('of a clone without any are an outage, and never fetched one by one', async () => {
    const repository = makeRepository(FILES);
    const commit = repository.commit();
    const { folder, git } = repository;
    git('config', 'uploadpack.allowFilter', 'true');
    git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${folder}`, 'blobless');
    await expect(contentsOf(openCommit({ folder: join(folder, 'blobless') }, commit))).rejects.toThrow(/promisor/);
    repository.remove();
  });
});

describe('finding the repository', () => {
  it('looks upwards for a work tree, takes a bare one as it is, and ends at the root', () => {
    const repository = makeRepository(FILES);
    const { folder, git } = repository;
    repository.commit();
    git('clone', '-q', '--bare', '.', 'bare.git');
    expect(findRepository(join(folder, 'tickets/2026'))).toEqual({ folder });
    expect(findRepository(join(folder, 'bare.git'))).toEqual({ gitDir: join(folder, 'bare.git') });
    rmSync(join(folder, '.git'), { recursive: true });
    expect(findRepository(join(folder, 'tickets'))).toBeUndefined();
    repository.remove();
  });

  it('answers nothing for what is no commit', async () => {
    const repository = makeRepository(FILES);
    const { folder } = repository;
    expect(await resolveCommit({ folder }, 'HEAD')).toBeUndefined();
    const commit = repository.commit();
    expect(await resolveCommit({ folder }, 'main')).toBe(commit);
    expect(await resolveCommit({ folder }, 'no-such-branch')).toBeUndefined();
    expect(() => openCommit({ folder }, 'main')).toThrow(RangeError);
    repository.remove();
  });

  it('says so where git fails', async () => {
    const repository = makeRepository(FILES);
    const { folder } = repository;
    await expect(openCommit({ folder }, '0'.repeat(40)).list()).rejects.toThrow(/git ls-tree failed \(128\)/);
    repository.remove();
  });
});

import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atomicWrite, NotARegularFileError, sweepTemps } from './atomic-write.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atomic-write-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('atomicWrite', () => {
  it('makes a file and leaves nothing else', async () => {
    await atomicWrite(join(folder, 'a.yaml'), 'title: ä\n');
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('title: ä\n');
    expect(await readdir(folder)).toEqual(['a.yaml']);
  });

  it('keeps the mode of the file that it replaces', async () => {
    const path = join(folder, 'a.yaml');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await atomicWrite(path, 'new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('refuses a symbolic link and leaves its target alone', async () => {
    await writeFile(join(folder, 'target'), 'old');
    await symlink(join(folder, 'target'), join(folder, 'link'));
    await expect(atomicWrite(join(folder, 'link'), 'new')).rejects.toThrow(NotARegularFileError);
    expect(await readFile(join(folder, 'target'), 'utf8')).toBe('old');
  });

  it('refuses a link that points nowhere', async () => {
    await symlink(join(folder, 'nowhere'), join(folder, 'link'));
    await expect(atomicWrite(join(folder, 'link'), 'new')).rejects.toThrow(NotARegularFileError);
    expect(await readdir(folder)).toEqual(['link']);
  });

  it('refuses a folder', async () => {
    await mkdir(join(folder, 'a.yaml'));
    await expect(atomicWrite(join(folder, 'a.yaml'), 'new')).rejects.toThrow(NotARegularFileError);
  });

  it('says which path it could not write, and why', async () => {
    const path = join(folder, 'missing', 'a.yaml');
    await expect(atomicWrite(path, 'new')).rejects.toMatchObject({
      message: `cannot write ${path}`,
      cause: { code: 'ENOENT' },
    });
  });

  it('lets many writes of one file at a time all succeed, and keeps one of them whole', async () => {
    const path = join(folder, 'a.yaml');
    const texts = Array.from({ length: 20 }, (_, index) => `${index}\n`.repeat(1000));
    await Promise.all(texts.map((text) => atomicWrite(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['a.yaml']);
  });
});

describe('sweepTemps', () => {
  const GONE = 2 ** 22 + 1; // beyond the greatest process id of Linux

  it('removes what a dead process left, and nothing else', async () => {
    const left = `.a.yaml.${GONE}.0123abcd.tmp`;
    const others = [`.a.yaml.${process.pid}.0123abcd.tmp`, '.hidden.tmp', 'a.yaml', 'a.tmp'];
    for (const name of [left, ...others]) await writeFile(join(folder, name), '');
    expect(await sweepTemps(folder)).toEqual([join(folder, left)]);
    expect((await readdir(folder)).sort()).toEqual(others.sort());
  });
});

describe('a writer that is killed', () => {
  /** Both texts are longer than what one write call takes, so that a torn file would show. */
  const TEXTS = ['a'.repeat(300_000), 'b'.repeat(200_000)];
  const KILLS = 40;

  it('leaves the old text or the new one, whole, whenever it dies', async () => {
    const script = await bundledLoop();
    const lanes = await Promise.all(['a.yaml', 'b.yaml'].map((name) => killManyTimes(script, join(folder, name))));
    expect(new Set(lanes.flat())).toEqual(new Set(TEXTS));
    await sweepTemps(folder);
    expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'b.yaml', 'loop.mjs']);
  });

  /** What stood in the file after each death. */
  async function killManyTimes(script: string, path: string): Promise<readonly string[]> {
    await writeFile(path, TEXTS[0] ?? '');
    const left: string[] = [];
    for (let kill = 0; kill < KILLS / 2; kill += 1) {
      await killAfter(script, path, (kill * 7) % 23);
      left.push(await readFile(path, 'utf8'));
    }
    return left;
  }

  /** The source as JavaScript, with a loop that rewrites the path for ever. */
  async function bundledLoop(): Promise<string> {
    const { rolldown } = await import('rolldown');
    const bundle = await rolldown({ input: join(import.meta.dirname, 'atomic-write.ts'), platform: 'node' });
    const { output } = await bundle.generate({ format: 'esm' });
    const loop = `
const texts = ${JSON.stringify(TEXTS)};
process.stdout.write('started');
for (let turn = 0; ; turn += 1) await atomicWrite(process.argv[2], texts[turn % 2]);
`;
    const script = join(folder, 'loop.mjs');
    await writeFile(script, output[0].code.replace(/^export .*$/m, '') + loop);
    return script;
  }

  function killAfter(script: string, path: string, delayMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delayMs));
      child.once('error', reject);
      child.once('exit', (code, signal) =>
        signal === 'SIGKILL' ? resolve() : reject(new Error(`ended with ${code}`)),
      );
    });
  }
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { CorpusFile } from './corpus.ts';

const WHO = 'Sample <sample@example.com> 1700000000 +0000';

/** Puts the files into the first commit of a new repository by one stream, which takes seconds for 100,000 files. */
export async function commitCorpus(folder: string, files: Iterable<CorpusFile>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await run(folder, ['init', '-q', '-b', 'main']);
  const child = spawn('git', ['fast-import', '--quiet', '--done'], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const closed = once(child, 'close');
  for (const piece of stream(files)) if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  child.stdin.end();
  if ((await closed)[0] !== 0) throw new Error('git fast-import failed');
}

function* stream(files: Iterable<CorpusFile>): Generator<Buffer | string> {
  yield `commit refs/heads/main\ncommitter ${WHO}\ndata 6\nSample\n`;
  for (const { path, text } of files) {
    const bytes = Buffer.from(text);
    yield Buffer.concat([Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')]);
  }
  yield 'done\n';
}

async function run(folder: string, args: readonly string[]): Promise<void> {
  const [code] = await once(spawn('git', [...args], { cwd: folder, stdio: 'inherit' }), 'close');
  if (code !== 0) throw new Error(`git ${args[0]} failed`);
}

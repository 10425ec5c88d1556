import { execFileSync } from 'node:child_process';

/** Commits another title in so many records, spread over all folders, without a look at the work tree's other files. */
export function changeRecords(folder, count) {
  if (count === 0) return;
  const git = (args, input) => execFileSync('git', args, { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 28 });
  const paths = git(['ls-tree', '-r', '--name-only', 'HEAD', 'tickets']).trim().split('\n');
  const step = Math.max(1, Math.floor(paths.length / count));
  const chosen = paths.filter((_, at) => at % step === 0).slice(0, count);
  const stamp = Date.now();
  const commands = chosen.map((path) => {
    const text = git(['show', `HEAD:${path}`]).replace(/^title: .*$/m, `title: Changed by the benchmark ${stamp}`);
    return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  const head = `commit refs/heads/main\ncommitter Sample <sample@example.com> 1700000100 +0000\ndata 6\nChange\nfrom ${git(['rev-parse', 'HEAD']).trim()}\n`;
  git(['fast-import', '--quiet', '--force', '--done'], `${head}${commands.join('')}done\n`);
  git(['checkout', '-q', 'HEAD', '--', ...chosen]);
}

import { spawnSync } from 'node:child_process';

/** Milliseconds (median) and peak memory (MiB) of a process from start to end; throws where it fails. */
export function measure([command, ...args], { cwd, rounds, mayFail = false, before = () => {} }) {
  // Node 20 starts 34 ms slower where this is set, which has nothing to do with us.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const took = [];
  let memory = 0;
  for (let round = 0; round < rounds; round++) {
    before();
    const began = performance.now();
    const done = spawnSync('/usr/bin/env', ['time', '-f', '%M', command, ...args], { cwd, env, maxBuffer: 1 << 28 });
    const plain = done.status === 127 ? spawnSync(command, args, { cwd, env, maxBuffer: 1 << 28 }) : done;
    took.push(performance.now() - began);
    if (plain.status !== 0 && !mayFail) throw new Error(`${command} ${args.join(' ')} failed: ${plain.stderr}`);
    memory = Math.max(memory, Number(/(\d+)\s*$/.exec(String(done.stderr))?.[1] ?? 0) / 1024);
  }
  return { ms: took.sort((a, b) => a - b)[rounds >> 1], memory };
}

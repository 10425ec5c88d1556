import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One of each version that the forge may draw with. Fetched, as whole installs of three would be 300 packages. */
export const MERMAID_VERSIONS = ['10.9.8', '11.17.2', '12.3.0'] as const;

const KEPT = fileURLToPath(new URL('../../node_modules/.cache/mermaid/', import.meta.url));

/** The bundle for browsers of a version, which needs no other package. */
export function mermaidBundle(version: string): string {
  return join(KEPT, version, 'package/dist/mermaid.min.js');
}

/** Fetches what is not there yet; vitest calls it before the tests. */
export function setup(): void {
  for (const version of MERMAID_VERSIONS.filter((one) => !existsSync(mermaidBundle(one)))) fetchVersion(version);
}

function fetchVersion(version: string): void {
  const scratch = join(KEPT, `${version}.partial`);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  execFileSync('npm', ['pack', '--silent', `mermaid@${version}`], { cwd: scratch, stdio: 'pipe' });
  const [archive = ''] = readdirSync(scratch);
  execFileSync('tar', ['-xzf', archive], { cwd: scratch });
  rmSync(join(KEPT, version), { recursive: true, force: true });
  renameSync(scratch, join(KEPT, version));
}

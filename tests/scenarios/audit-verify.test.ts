import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Verified } from '../../src/app/audit/verify-approvals.ts';
import { runGitsm } from '../commands/gitsm.ts';
import { tokenOf } from './harness/forge/access.ts';
import type { Scenario } from './harness/test-scenario.ts';
import { approved, raised } from './pull-request-raised.ts';

/** A clone of what the forge holds, on which nothing but git can be asked. */
async function cloneOf(s: Scenario): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gitsm-audit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await s.forge.repository.git(['clone', '--quiet', '--branch', 'main', s.forge.repository.directory, folder]);
  return folder;
}

async function verified(
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Verified & { exit: number | null }> {
  const { exit, stdout, stderr } = await runGitsm(['audit', 'verify', '--json'], { cwd, env });
  expect(stdout, stderr).not.toBe('');
  return { ...JSON.parse(stdout), exit };
}

test('[AUD-02] an approval is verified from a clone alone, and every tampered place is named', async () => {
  const { s, number } = await approved();
  s.clock.advance(3600);
  const { pushed } = await s.merge(number, { by: 'henrik' });
  await s.run('operate', pushed);
  const [clone, path] = [await cloneOf(s), `changes/2026/11/CHG-${number}.yaml`];
  const first = await verified(clone);
  expect(first).toMatchObject({ asked: 'repository', exit: 0, changes: [{ verdict: 'verified', faults: [] }] });
  expect(first.changes[0]?.checked).toEqual([
    ...['registration', 'content', 'branch', 'policy_digest', 'content_digest', 'decision'],
  ]);
  const text = readFileSync(join(clone, path), 'utf8');
  for (const [from, to, pointer, check] of TAMPERED) {
    expect(text, from).toMatch(new RegExp(from));
    writeFileSync(join(clone, path), text.replace(new RegExp(from), to));
    const { changes, exit } = await verified(clone);
    expect(exit, pointer).toBe(1);
    const places = changes[0]?.faults.filter((one) => one.check === check).flatMap((one) => one.differences);
    expect(
      places?.map((one) => one.pointer),
      pointer,
    ).toContain(pointer);
  }
  writeFileSync(join(clone, path), text);
  const online = await verified(clone, { GITHUB_TOKEN: tokenOf('ada'), GITHUB_API_URL: s.forge.apiUrl });
  expect(online).toMatchObject({ asked: 'forge', exit: 0 });
});

const TAMPERED = [
  ['(policy_digest: sha256:)[0-9a-f]{6}', '$1000000', '/evidence/policy_digest', 'policy_digest'],
  ['(\\n {2}digest: sha256:)[0-9a-f]{6}', '$1000000', '/evidence/digest', 'content_digest'],
  ['decision: approved', 'decision: not_approved', '/evidence/decision', 'decision'],
  ['user_id: 900000000119', 'user_id: 900000000118', '/evidence/reviews/0/user_id', 'decision'],
  ['backout: The old ones', 'backout: The other ones', '/plan/backout', 'content'],
] as const;

test('[AUD-02] a change that was merged without its approval verifies as that, and a forged yes does not', async () => {
  const { s, number } = await raised();
  const { pushed } = await s.merge(number, { by: 'ada' });
  await s.run('operate', pushed);
  const [clone, path] = [await cloneOf(s), `changes/2026/11/CHG-${number}.yaml`];
  expect(await verified(clone)).toMatchObject({ exit: 0, changes: [{ verdict: 'verified', says: 'not approved' }] });
  const text = readFileSync(join(clone, path), 'utf8');
  writeFileSync(join(clone, path), text.replace('decision: not_approved', 'decision: approved'));
  const { changes } = await verified(clone);
  expect(changes[0]?.faults.map(({ check }) => check)).toEqual(['registration', 'decision']);
});

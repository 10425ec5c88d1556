import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { NODE, plainEnvironment } from './gitsm.ts';
import { HERE, sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['INC-1000150'] });

type Answer = { readonly status: number; readonly type: string; readonly body: string };

function ask(address: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(address), { path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      const { statusCode = 0, headers: told } = response;
      response.on('end', () => resolve({ status: statusCode, type: told['content-type'] ?? '', body }));
    });
    asked.on('error', reject).end();
  });
}

test('gitsm serve shows the site to this machine alone, and makes it anew when a record changes', async () => {
  const args = [`${HERE}actions/dist/gitsm.js`, 'serve', '--port', '0'];
  const child = spawn(NODE, args, { cwd: sample.root, env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const [said] = await once(child.stdout, 'data');
    const address = String(said).trim();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const start = await ask(address, '/');
    expect(start).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(start.body).toContain('1 incident open');
    const path = sample.pathOf('INC-1000150');
    expect((await ask(address, `/${path}`)).body).toContain('id: INC-1000150');
    for (const other of ['/../../etc/passwd', '/%2e%2e/package.json', '/package.json', '/%']) {
      expect(await ask(address, other), other).toMatchObject({ status: 404 });
    }
    expect(await ask(address, '/', { host: 'evil.example' })).toMatchObject({ status: 421 });
    sample.edit(path, 'title: ', 'title: Renamed ');
    await expect
      .poll(async () => (await ask(address, '/incidents.html')).body, { timeout: 20_000 })
      .toContain('Renamed ');
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  expect(child.exitCode).toBe(0);
});

test('a port that is none is told', async () => {
  expect(await sample.gitsm('serve', '--port', '70000')).toMatchObject({ exit: 2 });
});

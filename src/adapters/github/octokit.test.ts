import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { Gone } from '../../core/plan/forge-answer.ts';
import { read } from './call.ts';
import { createClient } from './octokit.ts';

const PAGE = JSON.stringify([{ id: 1 }, { id: 2 }]);
const servers: { close: () => void }[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Answers with the texts one after the other, announcing more than it sends where `breaksOff`. */
type Played = { readonly text: string; readonly breaksOff?: boolean; readonly status?: number };

async function forge(...answers: readonly Played[]) {
  const left = [...answers];
  const server = createServer((_, response) => {
    const { text, breaksOff = false, status = 200 } = left.shift() ?? { text: PAGE };
    const length = Buffer.byteLength(text) + (breaksOff ? 10 : 0);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': String(length) });
    response.write(text, () => (breaksOff ? response.destroy() : response.end()));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const client = createClient({ token: 'sample', baseUrl: `http://127.0.0.1:${port}` });
  const ask = () => client.paginate(client.rest.pulls.listReviews, { owner: 'acme', repo: 'itsm', pull_number: 1 });
  return { ask, left };
}

describe('an answer of the forge', () => {
  test('is a list where it came whole', async () => {
    const { ask } = await forge({ text: PAGE });
    expect((await ask()).map(({ id }) => id)).toEqual([1, 2]);
  });

  for (const text of ['', PAGE.slice(0, 9)])
    test(`that breaks off after ${text.length} bytes is no empty list`, async () => {
      const { ask } = await forge({ text, breaksOff: true });
      await expect(ask()).rejects.toThrow();
    });

  test.each([301, 302, 307, 308])('that says %i is none: what was asked for has gone', async (status) => {
    const { ask } = await forge({ text: '{"message":"Moved"}', status });
    await expect(read(ask)).rejects.toThrow(Gone);
  });

  test('is asked for again where it broke off', async () => {
    const { ask, left } = await forge({ text: PAGE.slice(0, 9), breaksOff: true }, { text: PAGE });
    expect((await read(ask)).map(({ id }) => id)).toEqual([1, 2]);
    expect(left).toEqual([]);
  });
});

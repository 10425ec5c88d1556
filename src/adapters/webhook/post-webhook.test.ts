import { describe, expect, test } from 'vitest';
import { isPublicAddress } from './address.ts';
import { postWebhook, type Send } from './post-webhook.ts';

describe('an address', () => {
  test.each(['140.82.112.3', '2606:50c0:8000::153', '::ffff:140.82.112.3'])(
    'of the public is called: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '255.255.255.255',
    ],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      'ff02::1',
    ],
    ...['localhost', '', '1.2.3'],
  ])('of this machine or its networks is refused: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a webhook', () => {
  const sent: string[] = [];
  const answering =
    (status: number): Send =>
    async (url, _options, body) => {
      sent.push(`${url.host} ${body}`);
      return status;
    };
  const hook = (url: string) => ({ url, host: 'hooks.example.com', body: { key: 'k' } });

  test('is told by one request with the body', async () => {
    expect(await postWebhook(hook('https://hooks.example.com/T0/secret'), answering(200))).toEqual({ ok: true });
    expect(sent).toEqual(['hooks.example.com {"key":"k"}']);
  });

  test.each([
    ['the secret is not an address', 'nonsense'],
    ['the address does not begin with https://', 'http://hooks.example.com/x'],
    ['the address leads to another host than config/gitsm.yaml allows (hooks.example.com)', 'https://evil.example/x'],
    ['the address leads to another host than config/gitsm.yaml allows (hooks.example.com)', 'https://127.0.0.1/x'],
    ['the address holds a name or a password', 'https://a:b@hooks.example.com/x'],
    ['the address names a port', 'https://hooks.example.com:8443/x'],
  ])('is not told where %s: %s', async (reason, url) => {
    expect(await postWebhook(hook(url), answering(200))).toEqual({ ok: false, reason });
  });

  test.each([302, 404, 500])('that answers %i has not been told, and no redirect is followed', async (status) => {
    const told = await postWebhook(hook('https://hooks.example.com/x'), answering(status));
    expect(told).toEqual({ ok: false, reason: `the listener answered ${status}` });
  });

  test('keeps its address out of what is said when nobody answers', async () => {
    const broken: Send = () =>
      Promise.reject(Object.assign(new Error('connect https://hooks.example.com/T0/secret'), { code: 'ECONNREFUSED' }));
    const told = await postWebhook(hook('https://hooks.example.com/T0/secret'), broken);
    expect(told).toEqual({ ok: false, reason: 'ECONNREFUSED' });
  });

  test('leads nowhere but to public addresses, whatever its name resolves to', async () => {
    const told = await postWebhook({ url: 'https://localhost/x', host: 'localhost', body: {} });
    expect(told).toEqual({ ok: false, reason: 'the host has no public address' });
  });
});

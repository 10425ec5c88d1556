import { BlockList, isIP } from 'node:net';

/** Networks in which nothing public stands: https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-. */
const PRIVATE_NETWORKS: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const refused = new BlockList();
for (const [network, bits, family] of PRIVATE_NETWORKS) refused.addSubnet(network, bits, family);

/** Whether an address leads out of this machine and its networks. IPv4 addresses written as IPv6 are judged as IPv4. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  const family = isIP(plain);
  if (family === 0 || /^::ffff:/i.test(plain)) return false;
  return !refused.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

/** Why an address may not be called; `undefined` where it may. The address itself is a secret and in no message. */
export function refuseUrl(text: string, host: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return 'the secret is not an address';
  if (url.protocol !== 'https:') return 'the address does not begin with https://';
  if (url.hostname !== host) return `the address leads to another host than config/gitsm.yaml allows (${host})`;
  if (url.username !== '' || url.password !== '') return 'the address holds a name or a password';
  if (url.port !== '' && url.port !== '443') return 'the address names a port';
  return undefined;
}

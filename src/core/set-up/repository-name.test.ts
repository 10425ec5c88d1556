import { expect, test } from 'vitest';
import { repositoryOfRemote } from './repository-name.ts';

test.each([
  ['https://github.com/acme/itsm.git', 'acme/itsm'],
  ['https://kim@forge.example/acme/itsm/', 'acme/itsm'],
  ['git@github.com:acme/it.sm.git', 'acme/it.sm'],
  ['ssh://git@forge.example:2222/acme/itsm.git', 'acme/itsm'],
  ['/srv/git/itsm.git', undefined],
  ['https://github.com/acme', undefined],
  ['https://github.com/a/b/c', undefined],
])('the remote %s belongs to %s', (url, name) => {
  expect(repositoryOfRemote(url)).toBe(name);
});

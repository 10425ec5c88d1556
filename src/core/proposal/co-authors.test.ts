import { describe, expect, test } from 'vitest';
import { coAuthorsOf } from './co-authors.ts';

const KNOWN = [{ id: 7, login: 'mia', type: 'User', name: 'Mia', email: 'Mia@example.org' }];

describe('the co-authors of a commit', () => {
  const cases = [
    { name: 'are nobody where none is named', message: 'Rotate certificates', found: [] },
    {
      name: 'are told by the address that the forge gives to accounts',
      message: 'Rotate\n\nCo-authored-by: Sam <12+sam@users.noreply.github.com>',
      found: [{ id: 12, login: 'sam', type: 'User' }],
    },
    {
      name: 'count wherever the line stands, and however it is written',
      message: 'Rotate\n\n  CO-AUTHORED-BY : Sam <12+sam@users.noreply.github.com>  \n\nAnd more.',
      found: [{ id: 12, login: 'sam' }],
    },
    {
      name: 'may be bots',
      message: 'Rotate\n\nCo-authored-by: robo[bot] <9+robo[bot]@users.noreply.github.com>',
      found: [{ id: 9, login: 'robo[bot]', type: 'Bot' }],
    },
    {
      name: 'are told by an address that the forge knew elsewhere',
      message: 'Rotate\n\nCo-authored-by: M. <mia@example.org>',
      found: [{ id: 7, login: 'mia', name: 'M.' }],
    },
  ];
  for (const { name, message, found } of cases) {
    test(name, () => {
      const told = coAuthorsOf(message, KNOWN);
      expect(told).toHaveLength(found.length);
      expect(told).toMatchObject(found);
    });
  }

  for (const line of ['Sam <sam@example.org>', 'Sam', '<>', 'Sam <sam@users.noreply.github.com>'])
    test(`stay unresolved as ${line}`, () => {
      const [told] = coAuthorsOf(`Rotate\n\nCo-authored-by: ${line}`, KNOWN);
      expect(told).toBeDefined();
      expect(told?.id).toBeUndefined();
    });
});

import { describe, expect, it } from 'vitest';
import { landscape, service, servicesOfList } from './change.fixture.ts';
import { foundationsOf, reachOf } from './reach.ts';

const told = (...changed: readonly string[]) =>
  reachOf(changed, landscape).map(({ service: id, effect }) => `${id} ${effect}`);

describe('the blast radius', () => {
  it.each<{ readonly name: string; readonly changed: readonly string[]; readonly reached: readonly string[] }>([
    { name: 'is nothing where nothing stands on it', changed: ['reports'], reached: [] },
    {
      name: 'goes up over what is needed in full, and on as far as it is felt',
      changed: ['database'],
      reached: ['reports degraded', 'shop down'],
    },
    { name: 'stops where a redundant part takes over', changed: ['node-a'], reached: [] },
    {
      name: 'goes on where all redundant parts are away',
      changed: ['node-a', 'node-b'],
      reached: ['reports degraded', 'database down', 'shop down'],
    },
    { name: 'does not go over what is never missed', changed: ['backup'], reached: [] },
    { name: 'is degraded where less depends on it', changed: ['mail'], reached: ['reports degraded', 'shop degraded'] },
    { name: 'knows no services that do not exist', changed: ['ghost'], reached: [] },
  ])('$name', ({ changed, reached }) => {
    expect(told(...changed)).toEqual(reached);
  });

  it('ends where services stand on each other in a circle', () => {
    const circle = servicesOfList(
      service('a', [{ service: 'b' }]),
      service('b', [{ service: 'a' }]),
      service('c', [{ service: 'b' }]),
    );
    expect(reachOf(['a'], circle).map(({ service: id }) => id)).toEqual(['b', 'c']);
  });

  it('leaves out what is retired', () => {
    const retired = servicesOfList(service('a'), service('b', [{ service: 'a' }], { status: 'obsolete' }));
    expect(reachOf(['a'], retired)).toEqual([]);
  });
});

describe('what a service stands on', () => {
  it('is everything below that is felt', () => {
    expect([...foundationsOf('shop', landscape)].sort()).toEqual(['database', 'mail', 'node-a', 'node-b']);
  });
});

import { describe, expect, it } from 'vitest';
import { findKnots } from './cycles.ts';

type Graph = Readonly<Record<string, readonly string[]>>;

function ways(graph: Graph): readonly string[] {
  return findKnots(Object.keys(graph), (node) => graph[node] ?? []).map(({ way }) => way.join(' '));
}

describe('cycles', () => {
  it.each<readonly [string, Graph, readonly string[]]>([
    ['a chain has none', { a: ['b'], b: ['c'], c: [] }, []],
    ['two ways to one end are none', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['a node that names itself is none', { a: ['a'] }, []],
    ['two that name each other are one', { a: ['b'], b: ['a'] }, ['a b']],
    ['the shortest way round is told', { a: ['b', 'c'], b: ['c'], c: ['a'] }, ['a c']],
    ['one below a chain is told from its first node', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b c d']],
    ['two apart are two', { a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['a b', 'c d']],
    ['two that share a node are one knot', { a: ['b'], b: ['a', 'c'], c: ['b'] }, ['a b']],
    ['what is not among the nodes leads nowhere', { a: ['x'], b: ['a'] }, []],
  ])('%s', (_, graph, expected) => {
    expect(ways(graph)).toEqual(expected);
  });

  it('are found at the end of a chain of 50,000', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => String(at));
    const next = (node: string) => [String(node === '49999' ? 49_998 : Number(node) + 1)];
    expect(findKnots(chain, next).map(({ way }) => way)).toEqual([['49998', '49999']]);
  });
});

import { describe, expect, it } from 'vitest';
import { finding } from '../finding/make-finding.ts';
import { sortFindings } from './sort-findings.ts';

function at(path: string, pointer: string) {
  return finding('YAML_EMPTY', { path, pointer });
}

describe('the order of findings', () => {
  it('is by path, then by place, numbers by their size, a whole before its parts', () => {
    const shuffled = [
      at('b.yaml', ''),
      at('a.yaml', '/journal/10/at'),
      at('a.yaml', '/journal/2/at'),
      at('a.yaml', '/journal'),
      at('a.yaml', ''),
      at('a.yaml', '/assignee'),
    ];
    expect(sortFindings(shuffled).map(({ place }) => place.path + place.pointer)).toEqual([
      'a.yaml',
      'a.yaml/assignee',
      'a.yaml/journal',
      'a.yaml/journal/2/at',
      'a.yaml/journal/10/at',
      'b.yaml',
    ]);
  });

  it('is by code at one place', () => {
    const place = { path: 'a.yaml', pointer: '/links' };
    const codes = sortFindings([finding('LINK_SELF', place), finding('LINK_CYCLE', place)]).map(({ code }) => code);
    expect(codes).toEqual(['LINK_CYCLE', 'LINK_SELF']);
  });
});

import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../core/finding/catalogue.ts';
import type { Finding, Place } from '../core/finding/finding.ts';
import { finding } from '../core/finding/make-finding.ts';
import { type LocatePorts, locateFindings } from './locate-findings.ts';

const at = (path: string, pointer: string, more: Partial<Place> = {}) => ({ path, pointer, ...more });
const make = (code: FindingCode, place: Place): Finding => finding(code, place);

/** Every pointer stands on the line that its last token names: `/12` on line 12. */
function portsOf(texts: Readonly<Record<string, string>>): LocatePorts & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    readText: async (path) => {
      reads.push(path);
      return texts[path];
    },
    locateAll: (_text, targets) =>
      targets.map(({ pointer, on }) => ({ line: Number(pointer.split('/').at(-1)), column: on === 'key' ? 1 : 5 })),
  };
}

const told = async (findings: readonly Finding[], ports: LocatePorts) =>
  (await locateFindings(findings, ports)).map(
    ({ code, place, position }) => `${place.path}:${position.line}:${position.column} ${code}`,
  );

describe('locating findings', () => {
  it('sorts by path, line, column and code', async () => {
    const findings = [
      make('SHAPE_PATTERN', at('b.yaml', '/2')),
      make('SHAPE_TOO_LONG', at('a.yaml', '/10')),
      make('SHAPE_PATTERN', at('a.yaml', '/10')),
      make('SHAPE_PATTERN', at('a.yaml', '/9')),
      make('SHAPE_UNKNOWN_KEY', at('a.yaml', '/9', { on: 'key' })),
    ];
    expect(await told(findings, portsOf({ 'a.yaml': 'x', 'b.yaml': 'x' }))).toEqual([
      'a.yaml:9:1 SHAPE_UNKNOWN_KEY',
      'a.yaml:9:5 SHAPE_PATTERN',
      'a.yaml:10:5 SHAPE_PATTERN',
      'a.yaml:10:5 SHAPE_TOO_LONG',
      'b.yaml:2:5 SHAPE_PATTERN',
    ]);
  });

  it('keeps a position that is known already', async () => {
    const findings = [make('YAML_SYNTAX', at('a.yaml', '', { at: { line: 7, column: 3 } }))];
    expect(await told(findings, portsOf({}))).toEqual(['a.yaml:7:3 YAML_SYNTAX']);
  });

  it('puts what is said of a whole file at its beginning, without reading it', async () => {
    const ports = portsOf({});
    expect(await told([make('LEDGER_STRAY_FILE', at('a.txt', ''))], ports)).toEqual(['a.txt:1:1 LEDGER_STRAY_FILE']);
    expect(ports.reads).toEqual([]);
  });

  it('puts what cannot be located at the beginning', async () => {
    expect(await told([make('SHAPE_PATTERN', at('gone.yaml', '/3'))], portsOf({}))).toEqual([
      'gone.yaml:1:1 SHAPE_PATTERN',
    ]);
  });

  it('reads each file with findings once, and no other', async () => {
    const ports = portsOf({ 'a.yaml': 'x', 'b.yaml': 'x' });
    await locateFindings([make('SHAPE_PATTERN', at('a.yaml', '/1')), make('SHAPE_PATTERN', at('a.yaml', '/2'))], ports);
    expect(ports.reads).toEqual(['a.yaml']);
  });
});

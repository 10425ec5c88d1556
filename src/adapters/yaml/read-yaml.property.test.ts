import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, it } from 'vitest';
import { type ReadResult, readYaml } from './read-yaml.ts';
import { arbitraryDamagedText, arbitraryPieces } from './testing/arbitrary-damage.ts';
import { arbitraryDocument } from './testing/arbitrary-yaml.ts';

const RUNS = Number(process.env.RUNS ?? 400);

const arbitraryFile = fc.oneof(
  arbitraryDocument.map(({ text }) => text),
  arbitraryDamagedText,
  arbitraryPieces.map((pieces) => `a: ${pieces}`),
  arbitraryPieces,
);

it('every file is either read or has a finding with its line and column inside the file', () => {
  fc.assert(
    fc.property(arbitraryFile, (text) => {
      const result = read(text);
      if (result.ok) return;
      expect(result.findings.length).toBeGreaterThan(0);
      for (const { place } of result.findings)
        expect(isInside(text, place.at?.line, place.at?.column), text).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

function isInside(text: string, line = 0, column = 0): boolean {
  const lines = text.split('\n');
  return line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
}

it('a second reader, js-yaml, reads every accepted file as the same data', () => {
  fc.assert(
    fc.property(arbitraryFile, (text) => {
      const result = read(text);
      if (result.ok) expect(loadWithJsYaml(result.text), JSON.stringify(text)).toEqual(result.value);
    }),
    { numRuns: RUNS },
  );
});

function loadWithJsYaml(text: string): unknown {
  return load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: 17 });
}

function read(text: string): ReadResult {
  return readYaml(new TextEncoder().encode(text), 'x.yaml');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderFindings, replaceBetweenMarkers } from '../../scripts/build/finding-pages.mjs';
import { commands } from '../../scripts/gitsm/commands.ts';
import { errorToFinding } from '../../src/adapters/schema/error-to-finding.ts';
import { explain, explainAll } from '../../src/app/explain-finding.ts';
import { incident } from '../../src/core/checks/fixture.ts';
import { catalogue, declarationOf, type FindingCode } from '../../src/core/finding/catalogue.ts';
import { exampleArgsOf } from '../../src/core/finding/examples.ts';
import { refuseChange } from '../../src/core/journal/refuse-change.ts';
import { replay } from '../../src/core/journal/replay.ts';
import { judgeChange } from '../../src/core/lifecycle/moves.ts';
import { toInstant } from '../../src/core/time/instant.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

// The keys of the catalogue are its codes.
const codes = Object.keys(catalogue) as readonly FindingCode[];

/** The text of every file below the folders whose path passes. */
function textOf(folders: readonly string[], passes: (path: string) => boolean): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((path) => path.endsWith('.ts') && passes(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
}

function notIn(text: string): readonly string[] {
  return codes.filter((code) => !new RegExp(`\\b${code}\\b`).test(text));
}

describe('every finding code', () => {
  it('is made somewhere', () => {
    const isSource = (path: string) => !path.endsWith('.test.ts') && !path.startsWith(join('src', 'core', 'finding'));
    expect(notIn(textOf(['src'], isSource))).toEqual([]);
  });

  it('is seen by a test', () => {
    const isTest = (path: string) => path.endsWith('.test.ts');
    expect(notIn(textOf(['src', 'scripts', 'tests'], isTest))).toEqual([]);
  });

  it('stands once in the reference', () => {
    const explained = explainAll().flatMap(({ explanations }) => explanations.map(({ code }) => code));
    expect(explained.toSorted()).toEqual(codes.toSorted());
  });

  it.each(codes)('%s has words for a case, and a way to mend it', (code) => {
    const { title, example, mend } = explain(code);
    expect(`${title}.`).toMatch(/^[A-Z][^\n]*[^.?!]\.$/);
    for (const words of [example, mend]) expect(words).toMatch(/^\S[^\n]*\S$/);
    expect(missingArgs(code)).toEqual([]);
  });
});

/** What the words of a code ask for and its example does not give. A guess can always be left out. */
function missingArgs(code: FindingCode): readonly string[] {
  const missing = new Set<string>();
  const args = new Proxy(exampleArgsOf(code), {
    get: (given, name) => {
      if (!(name in given) && name !== 'near') missing.add(String(name));
      return Reflect.get(given, name);
    },
  });
  const { says, mend } = declarationOf(code);
  says(args);
  mend(args);
  return [...missing];
}

describe('rare findings', () => {
  it('tell of a rule of a schema that has no code of its own', () => {
    const error = { keyword: 'not', instancePath: '/links', schemaPath: '', params: {} };
    expect(errorToFinding(error, 'a.yaml')).toMatchObject({ code: 'SHAPE_MISMATCH', args: { rule: 'not' } });
  });

  it('tell of a move whose own rule is not met', () => {
    const major = { state: 'accepted', proposed_by: 'kim', proposed_at: '2026-11-02T09:00:00Z' } as const;
    const resolved = incident({ state: 'resolved', opened_by: 'rosa', major });
    const moved = incident({ ...resolved.record, state: 'closed' });
    const verdict = judgeChange('incident', resolved.record, moved.record, new Set(['reporter']));
    expect(verdict).toMatchObject({ verdict: 'condition' });
    const told = replay([{ at: '2026-11-02T09:00:00Z', by: 'rosa', to: 'resolved' }], 'incident');
    const attribution = { by: 'rosa', at: toInstant(Date.parse('2026-11-22T15:40:00Z') / 1000) };
    const by = new Set(['reporter'] as const);
    const change = { entry: resolved, after: moved.record, told, by, attribution, happenedAt: undefined };
    expect(refuseChange(change).map(({ code }) => code)).toContain('MOVE_CONDITION');
  });
});

describe('what findings say to do', () => {
  const known = new Set(commands.map(({ name }) => name));

  it.each(codes)('%s names no command that does not exist', (code) => {
    const { says, mend } = declarationOf(code);
    const words = `${says(exampleArgsOf(code))} ${mend(exampleArgsOf(code))}`;
    const named = [...words.matchAll(/\bgitsm ([a-z]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the reference of findings', () => {
  it('says what the catalogue says', () => {
    const page = readFileSync(join(root, 'docs', 'findings.md'), 'utf8');
    expect(page).toBe(replaceBetweenMarkers(page, renderFindings(explainAll())));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './schema-files.mjs';

const PAGE = 'docs/features.md';
const ROWS = 'scripts/build/feature-rows.json';
const FOLDERS = ['src', 'scripts', 'actions', 'tests'];
const ID = /\[((?:INC|PRB|CHG|REQ|SLM|CFG|KNO|AUD)-\d\d)\]/g;

/** What the product is measured by, each row with whether a test shows it and how it is used. */
export function generateFeatures() {
  const rows = JSON.parse(readFileSync(inRepository(ROWS), 'utf8'));
  const shown = shownBy(FOLDERS.flatMap(testFiles));
  return { [inRepository(PAGE)]: renderFeatures(rows, shown) };
}

/** `yes` where a test shows the row, `partly` where its entry says what lacks, else `no`. */
export function renderFeatures(rows, shown) {
  const unknown = [...shown.keys()].filter((id) => !rows.some((row) => row.id === id));
  if (unknown.length > 0) throw new Error(`tests name rows that do not exist: ${unknown.join(', ')}`);
  const told = rows.map((row) => ({ ...row, verdict: verdictOf(row, shown) }));
  const areas = [...new Set(rows.map((row) => row.area))];
  return [head(told), ...areas.map((area) => section(area, told, shown))].join('\n');
}

function verdictOf(row, shown) {
  if (!shown.has(row.id)) return 'no';
  return row.lacks === undefined ? 'yes' : 'partly';
}

function head(told) {
  const count = (verdict) => told.filter((row) => row.verdict === verdict).length;
  return `<!-- Generated from tests and ${ROWS} by \`npm run generate\`. Do not edit. -->
# Features

The ${told.length} capabilities that leading systems offer, and what of them there is here: **${count('yes')} yes, ${count('partly')} partly, ${count('no')} no**.
A yes has a test that goes the documented way, from the command, file or event to what one sees; its name carries the id,
and so does the file named here. A no may be planned, begun or left out on purpose: nothing shows it from end to end.
`;
}

function section(area, told, shown) {
  const lines = told
    .filter((row) => row.area === area)
    .map((row) => `| ${row.id} | ${row.title} | ${verdictCell(row)} | ${howCell(row)} | ${testCell(row, shown)} |`);
  return `## ${area}\n\n| | capability | | how | shown by |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`;
}

function verdictCell({ verdict, lacks }) {
  return verdict === 'partly' ? `partly: ${lacks}` : verdict === 'yes' ? '**yes**' : 'no';
}

function howCell({ verdict, how }) {
  return verdict === 'no' ? '' : (how ?? '');
}

function testCell({ id }, shown) {
  return (shown.get(id) ?? []).map((path) => `[${path.split('/').at(-1)}](../${path})`).join(', ');
}

/** The files whose tests name a row, by its id. */
function shownBy(paths) {
  const shown = new Map();
  for (const path of paths) {
    for (const id of idsOfTests(readFileSync(inRepository(path), 'utf8'))) {
      shown.set(id, [...(shown.get(id) ?? []), path]);
    }
  }
  return shown;
}

/** Ids in the names of tests; comments and descriptions of groups show nothing. */
function idsOfTests(text) {
  const names = text.matchAll(/\b(?:test|it)(?:\.each)?\(|\bname: '/g);
  const ids = [...names].flatMap(({ index }) => idsNear(text, index));
  return [...new Set(ids)].sort();
}

/** The name begins at most a table behind the call: the next id before the next call. */
function idsNear(text, index) {
  const rest = text.slice(index + 4);
  const end = rest.search(/\b(?:test|it|describe)(?:\.each)?\(/);
  return [...rest.slice(0, end < 0 ? undefined : end).matchAll(ID)].map(([, id]) => id);
}

function testFiles(folder) {
  return readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .sort();
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Facts } from './corpus-place.ts';
import { recordOf } from './corpus-records.ts';
import { writeKeys } from './corpus-text.ts';

export type CorpusFile = { readonly path: string; readonly text: string };

/**
 * So many sample records of about 1.9 KB, the same for the same number and seed, valid to the last link, over the
 * three years before the sample's "now", under the configuration of this repository.
 */
export function* corpus(records: number, { root, seed = 1 }: { readonly root: string; readonly seed?: number }) {
  const config = readConfig(root);
  yield* config;
  yield CATALOGUE_ITEM;
  const facts = factsOf(config, records, seed);
  for (let index = 0; index < records; index++) {
    const { path, schema, record } = recordOf(index, facts);
    const up = '../'.repeat(path.split('/').length - 1);
    yield { path, text: `# yaml-language-server: $schema=${up}schemas/${schema}.schema.json\n${writeKeys(record)}` };
  }
}

const CATALOGUE_ITEM: CorpusFile = {
  path: 'config/catalogue/sample-access.yaml',
  text: writeKeys({
    id: 'sample-access',
    title: 'Access to a sample system',
    description: 'A sample that the benchmark asks for.',
    status: 'production',
    service: 'mail',
    team: 'service-desk',
    owner: 'ines',
    impact: 'low',
    urgency: 'low',
    version: 1,
    fields: [],
    entitled: { everyone: true },
  }),
};

function readConfig(root: string): readonly CorpusFile[] {
  return readdirSync(join(root, 'config'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(root.length).replace(/^\//, ''), text: readFileSync(file, 'utf8') }));
}

function factsOf(config: readonly CorpusFile[], records: number, seed: number): Facts {
  const at = (path: string) => parse(config.find((file) => file.path === path)?.text ?? '{}');
  const teams = at('config/teams.yaml');
  const bots: readonly string[] = teams.people.filter((one: { bot?: true }) => one.bot).map(loginOf);
  const gone = new Set(teams.people.filter((one: { status: string }) => one.status === 'former').map(loginOf));
  return {
    records,
    seed,
    now: Date.parse(at('config/gitsm.yaml').as_of),
    bot: bots[0] ?? 'sample[bot]',
    services: config
      .filter(({ path }) => path.startsWith('config/services/'))
      .map(({ text }) => parse(text))
      .filter((service) => service.status === 'production')
      .map((service) => service.id),
    teams: teams.teams
      .filter((team: { kind: string }) => team.kind === 'support')
      .map((team: { id: string; members: readonly string[] }) => ({
        id: team.id,
        members: team.members.filter((login) => !gone.has(login)),
      })),
    categories: at('config/gitsm.yaml').categories.map((category: { id: string }) => category.id),
  };
}

function loginOf(person: { readonly login: string }): string {
  return person.login;
}

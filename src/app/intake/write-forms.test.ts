import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../../tests/intake/memory-repository.ts';
import { CONFIG_LIMITS } from '../../adapters/yaml/read-options.ts';
import { readYaml } from '../../adapters/yaml/read-yaml.ts';
import { writeYaml } from '../../adapters/yaml/write-yaml.ts';
import type { Configuration } from '../../core/config/configuration.ts';
import { intakeForms } from '../../core/intake/form/intake-forms.ts';
import { readIssueForm } from '../../core/intake/form/issue-form.ts';
import { FORMS_FOLDER, writeForms } from './write-forms.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

let configuration: Configuration;
beforeAll(async () => {
  configuration = (await repository().load()).configuration;
});

async function write(files: Readonly<Record<string, string>>, given = configuration) {
  const { plan, findings } = await writeForms(given, {
    renderYaml: (value) => writeYaml(value, { limits: CONFIG_LIMITS }),
    list: async (folder) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)),
    read: async (path) => files[path],
  });
  const after: Record<string, string> = { ...files };
  for (const effect of plan.effects) {
    if (effect.kind === 'write_text') after[effect.path] = effect.text;
    else delete after[effect.path];
  }
  return { plan, findings, after };
}

describe('the issue forms of a configuration', () => {
  it('are one for incidents, problems and changes, and one for each item in production', async () => {
    const { after } = await write({});
    const items = [...configuration.catalogue.values()].filter(({ value }) => value.status === 'production');
    const names = ['config', 'incident', 'problem', 'change', ...items.map(({ value }) => `request-${value.id}`)];
    expect(Object.keys(after).toSorted()).toEqual(names.map((name) => `${FORMS_FOLDER}/${name}.yml`).toSorted());
  });

  it('are written once', async () => {
    const { after } = await write({});
    expect((await write(after)).plan.effects).toEqual([]);
  });

  it('follow no rule of the forge less than it wants', async () => {
    expect((await write({})).findings).toEqual([]);
  });

  it('read back as what they were made from', async () => {
    const { after } = await write({});
    for (const { name, form } of intakeForms(configuration)) {
      const text = after[`${FORMS_FOLDER}/${name}.yml`] ?? '';
      const read = readYaml(new TextEncoder().encode(text), name, CONFIG_LIMITS);
      expect(read.ok ? readIssueForm(read.value) : read.findings).toEqual(form);
    }
  });

  it('say who reads them, and ask that nothing personal is in there', async () => {
    for (const { form } of intakeForms(configuration)) {
      expect(form.body[0]).toMatchObject({ type: 'markdown', value: expect.stringContaining('may read') });
      expect(form.body.at(-1)).toMatchObject({ type: 'checkboxes', required: true });
    }
  });

  it('that are in this repository are what its configuration says', async () => {
    const names = readdirSync(join(root, FORMS_FOLDER));
    const there = names.map((name) => [
      `${FORMS_FOLDER}/${name}`,
      readFileSync(join(root, FORMS_FOLDER, name), 'utf8'),
    ]);
    expect((await write(Object.fromEntries(there))).plan.summary).toEqual([]);
  });
});

describe('files that are there already', () => {
  it('go where their item went, if they were generated', async () => {
    const { after } = await write({});
    const fewer = { ...configuration, catalogue: new Map([...configuration.catalogue].slice(1)) };
    const gone = [...configuration.catalogue.keys()][0];
    const { plan } = await write(after, fewer);
    expect(plan.effects).toEqual([{ kind: 'remove_file', path: `${FORMS_FOLDER}/request-${gone}.yml` }]);
  });

  it('stay where somebody wrote them by hand', async () => {
    const own = { [`${FORMS_FOLDER}/bug.yml`]: 'name: Bug', [`${FORMS_FOLDER}/config.yml`]: 'contact_links: []' };
    const { after } = await write(own);
    expect(after).toMatchObject(own);
  });

  it('are written again where somebody changed them', async () => {
    const { after } = await write({});
    const path = `${FORMS_FOLDER}/incident.yml`;
    const { plan } = await write({ ...after, [path]: `${after[path]}# mine\n` });
    expect(plan.summary).toEqual([`${path} is not what config/ says`]);
  });
});

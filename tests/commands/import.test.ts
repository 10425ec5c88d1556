import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['INC-1000150'] });
const { gitsm, json, read, write } = sample;

const HEAD =
  'number,incident_state,active,reassignment_count,reopen_count,opened_by,opened_at,sys_updated_at,resolved_at,closed_at,impact,urgency,priority,assignment_group,assigned_to,category,caller_id';
const row = (number: string, state: string, more = '2 - Medium,2 - Medium,3 - Moderate') =>
  `${number},${state},true,0,0,Opened by 8,2/3/2026 09:00,2/3/2026 10:00,,,${more},Group 70,Resolver 12,Category 42,Caller 2403`;
const FILE = [HEAD, row('INC0000045', 'New'), row('INC0000046', 'Active')].join('\n');
const IMPORT = ['import', 'servicenow', 'log.csv', '--zone', 'Europe/Berlin'];

type Result = {
  readonly written: boolean;
  readonly counts: { readonly created: number; readonly unchanged: number };
  readonly unmappedValues: readonly { readonly value: string; readonly rows: number }[];
};

describe('gitsm import servicenow', () => {
  test('brings the records in once, and they are valid', async () => {
    write('log.csv', `${FILE}\n`);
    const first = await json<Result>(...IMPORT, '--create-missing');
    expect(first).toMatchObject({ written: true, counts: { created: 2 } });
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
    sample.commit('Import');
    const second = await json<Result>(...IMPORT, '--create-missing');
    expect(second).toMatchObject({ counts: { created: 0, unchanged: 2 } });
    expect(sample.status()).toBe('');
    const { records } = await json<{
      readonly records: readonly { readonly source: { readonly key?: string } | null }[];
    }>('list', 'incident');
    expect(records.filter(({ source }) => source?.key?.includes('INC0000045'))).toHaveLength(1);
  });

  test('writes nothing where the configuration lacks what the records name', async () => {
    write('log.csv', `${FILE}\n`);
    const answer = await gitsm(...IMPORT);
    expect(answer.exit).toBe(1);
    expect(answer.stdout).toContain('Nothing was written.');
    expect(answer.stderr).toContain('--create-missing adds it');
    expect(sample.status()).toBe('?? log.csv\n');
  });

  test('writes nothing where a value is not known, and names it', async () => {
    write('log.csv', `${FILE}\n${row('INC0000047', 'Frozen')}\n`);
    const answer = await gitsm(...IMPORT, '--create-missing');
    expect(answer.exit).toBe(1);
    expect(answer.stdout).toMatch(/Values that the map does not know\n {2}\S+ from incident_state: "Frozen", 1 rows?/);
    expect(sample.status()).toBe('?? log.csv\n');
  });

  test('--dry-run tells all of it, and writes nothing', async () => {
    write('log.csv', `${FILE}\n`);
    const answer = await gitsm(...IMPORT, '--dry-run');
    expect(answer.exit).toBe(0);
    expect(answer.stdout).toContain('Missing in the configuration (--create-missing adds it)');
    expect(sample.status()).toBe('?? log.csv\n');
  });

  test('a map that was reviewed is used for any file', async () => {
    write('log.csv', `${FILE}\n`);
    const printed = await gitsm(...IMPORT, '--print-map');
    expect(printed.exit).toBe(0);
    write('map.yaml', printed.stdout);
    expect(await gitsm('import', 'csv', 'log.csv', '--map', 'map.yaml', '--create-missing')).toMatchObject({ exit: 0 });
    expect(read('config/teams.yaml')).toContain('group-70');
  });

  test.each([
    { args: ['import', 'servicenow', 'log.csv'], exit: 2, says: 'The zone of the times is not known' },
    { args: ['import', 'servicenow', 'log.csv', '--zone', 'Mars'], exit: 2, says: '"Mars" is no time zone' },
    { args: ['import', 'servicenow', 'none.csv', '--zone', 'UTC'], exit: 2, says: 'Cannot read none.csv' },
    { args: ['import', 'csv', 'log.csv'], exit: 2, says: 'needs --map' },
  ])('$args is refused', async ({ args, exit, says }) => {
    write('log.csv', `${FILE}\n`);
    const answer = await gitsm(...args);
    expect(answer).toMatchObject({ exit, stdout: '' });
    expect(answer.stderr).toContain(says);
  });
});

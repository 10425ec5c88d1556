import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository();
const { gitsm, json } = sample;

type Found = {
  readonly known_errors: readonly {
    readonly id: string;
    readonly workaround: string | null;
    readonly via: string | null;
  }[];
  readonly incidents: readonly {
    readonly id: string;
    readonly words: readonly string[];
    readonly same_service: boolean;
    readonly same_category: boolean;
  }[];
};

describe('[INC-18] what is like an incident is told with why', () => {
  test('[INC-18] similar incidents come with their words, service and category', async () => {
    const { incidents } = await json<Found>('similar', 'INC-1000142');
    expect(incidents.map(({ id }) => id).sort()).toEqual(['INC-1000098', 'INC-1000112', 'INC-1000124']);
    expect(incidents[0]).toMatchObject({ same_service: true, same_category: true });
    expect(incidents[0]?.words).toEqual(expect.arrayContaining(['phone', 'code', 'factor']));
  });

  test('[INC-18] a published known error comes first, with its workaround', async () => {
    const { known_errors } = await json<Found>('similar', 'INC-1000129');
    expect(known_errors[0]).toMatchObject({ id: 'PRB-1000106', workaround: expect.stringContaining('service menu') });
    const page = (await gitsm('similar', 'INC-1000129')).stdout;
    expect(page).toMatch(/^Known errors\n {2}PRB-1000106 .*\n {4}workaround: In the service menu[\s\S]*\nIncidents\n/);
  });

  test('[INC-18] a text is enough', async () => {
    const { incidents } = await json<Found>('similar', 'New', 'phone,', 'code', 'rejected', '--service', 'identity');
    expect(incidents.map(({ id }) => id)).toContain('INC-1000098');
    expect(await gitsm('similar', 'zeppelin')).toMatchObject({ exit: 0, stdout: 'Nothing is like it.\n' });
  });

  test('[INC-18] nothing asked is a mistake of use', async () => {
    expect(await gitsm('similar')).toMatchObject({ exit: 2, stderr: expect.stringContaining('gitsm similar INC-117') });
  });
});

describe('[PRB-16] what keeps coming back is found', () => {
  test('[PRB-16] within the window that the configuration names', async () => {
    const { recurrences } = await json<{ recurrences: readonly { service: string; incidents: readonly string[] }[] }>(
      'similar',
      '--recurring',
    );
    expect(recurrences.map(({ service, incidents }) => `${incidents.length} ${service}`)).toEqual([
      '5 warehouse-management',
      '4 store-checkout',
      '4 identity',
    ]);
    sample.edit('config/gitsm.yaml', 'at_least: 3', 'at_least: 5');
    expect((await gitsm('similar', '--recurring')).stdout).toMatch(/^5 incidents of warehouse-management.*\n.*\n$/);
  });

  test('[PRB-16] over all time what was mended since is told, too', async () => {
    const { stdout } = await gitsm('similar', '--recurring', '--all');
    expect(stdout).toContain('INC-1000025 INC-1000028 INC-1000042 INC-1000050');
  });
});

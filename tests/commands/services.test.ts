import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['INC-1000150', 'INC-1000133'] });
const { gitsm, json, made, pathOf, read } = sample;

const GIFT_CARDS = `id: gift-cards
title: Gift cards
description: Sold in stores and in the shop.
type: business_service
status: production
criticality: high
owner: sofia
team: applications
calendar: office-berlin
depends_on:
  - service: order-management
    relation: uses
    impact: degraded
verified_at: "2026-11-01"
`;

type Rows = {
  readonly services: { readonly rows: readonly { readonly id: string; readonly needed_by: readonly string[] }[] };
};

const write = (change: readonly [from: string, to: string] = ['', '']) =>
  sample.write('config/services/gift-cards.yaml', GIFT_CARDS.replace(change[0], change[1]));

describe('[CFG-01] a service says what it is and whose', () => {
  test('[CFG-01] a new file is checked, and stands in the report', async () => {
    write();
    expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
    const { services } = await json<Rows>('report');
    expect(services.rows).toContainEqual(
      expect.objectContaining({
        id: 'gift-cards',
        type: 'business_service',
        status: 'production',
        criticality: 'high',
        owner: 'sofia',
      }),
    );
  });

  test.each([
    { change: ['owner: sofia\n', ''], code: 'SHAPE_MISSING_KEY', says: 'owner' },
    { change: ['business_service', 'server'], code: 'SHAPE_NOT_ALLOWED', says: 'technical_service' },
    { change: ['criticality: high', 'criticality: huge'], code: 'SHAPE_NOT_ALLOWED', says: 'critical' },
    { change: ['id: gift-cards', 'id: giftcards'], code: 'LEDGER_ID_MISMATCH', says: 'gift-cards' },
  ] as const)('[CFG-01] "$change.0" made "$change.1" is the finding $code', async ({ change, code, says }) => {
    write(change);
    const { exit, stdout } = await gitsm('validate', 'config/services');
    expect(exit).toBe(1);
    expect(stdout).toMatch(new RegExp(`gift-cards\\.yaml:\\d+:\\d+ ${code}`));
    expect(stdout).toContain(says);
  });
});

describe('[CFG-02] relations have a direction, a kind and an effect', () => {
  test('[CFG-02] who needs a service follows from who depends on it', async () => {
    write();
    const { services } = await json<Rows>('report');
    expect(services.rows.find(({ id }) => id === 'order-management')?.needed_by).toContain('gift-cards');
  });

  test.each([
    { change: ['relation: uses', 'relation: likes'], code: 'SHAPE_NOT_ALLOWED' },
    { change: ['impact: degraded', 'impact: bad'], code: 'SHAPE_NOT_ALLOWED' },
    { change: ['service: order-management', 'service: gift-cards'], code: 'SERVICE_CYCLE' },
    { change: ['impact: degraded', 'impact: degraded\n    redundancy_group: alone'], code: 'REDUNDANCY_ALONE' },
  ] as const)('[CFG-02] "$change.1" is the finding $code', async ({ change, code }) => {
    write(change);
    expect((await gitsm('validate', 'config/services')).stdout).toContain(code);
  });
});

describe('[CFG-04] a service has its contract and its targets', () => {
  type Shown = {
    readonly clocks: readonly { readonly definition: string; readonly kind: string; readonly calendar: string }[];
  };

  test('[CFG-04] the contract of the carrier runs on an incident of its line', async () => {
    const { clocks } = await json<Shown>('sla', 'INC-1000133');
    expect(clocks).toContainEqual(
      expect.objectContaining({ definition: 'carrier-repair', kind: 'contract', calendar: 'around-the-clock' }),
    );
  });

  test('[CFG-04] a target that is not defined, and a contract without a supplier, are findings', async () => {
    write(['verified_at', 'slas:\n  - carrier-repairs\nverified_at']);
    const unknown = await gitsm('validate', 'config/services');
    expect(unknown.exit).toBe(1);
    expect(unknown.stdout).toMatch(/SLA_UNKNOWN\n.*Did you mean "carrier-repair"/);
    sample.edit('config/services/network-carrier.yaml', '  supplier: Elbfaser (sample)\n', '');
    expect((await gitsm('validate', 'config/services')).stdout).toMatch(
      /network-carrier\.yaml:\d+:\d+ SHAPE_MISSING_KEY/,
    );
  });
});

describe('[CFG-07] nothing names a service that is not there', () => {
  test('[CFG-07] a record with a service unknown is a finding, with a near one', async () => {
    sample.edit(pathOf('INC-1000150'), 'service: web-shop\ncategory', 'service: webshop\ncategory');
    const { exit, stdout } = await gitsm('validate', 'tickets');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/INC-1000150\.yaml:8:\d+ SERVICE_UNKNOWN\n.*Did you mean "web-shop"/);
  });

  test('[CFG-07] a service that goes is a finding wherever it is named', async () => {
    sample.remove('config/services/order-management.yaml');
    const { exit, stdout } = await gitsm('validate');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/config\/services\/web-shop\.yaml:\d+:\d+ SERVICE_UNKNOWN/);
    expect(stdout).toMatch(/config\/services\/payroll\.yaml:\d+:\d+ SERVICE_UNKNOWN/);
  });

  test('[CFG-07] no record is made for it', async () => {
    const answer = await gitsm('new', 'incident', 'title=x', 'service=store-chekout');
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toContain('Did you mean "store-checkout"?');
    expect(sample.status()).toBe('');
  });
});

describe('[CFG-10] a service has a life', () => {
  test('[CFG-10] it is being built, in production, in stock or obsolete', async () => {
    for (const status of ['implementation', 'production', 'stock', 'obsolete']) {
      const text = GIFT_CARDS.replace('status: production', `status: ${status}`);
      sample.write(`config/services/gift-${status}.yaml`, text.replace('id: gift-cards', `id: gift-${status}`));
    }
    write(['status: production', 'status: retired']);
    const { exit, stdout } = await gitsm('validate', 'config/services');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/gift-cards\.yaml:\d+:\d+ SHAPE_NOT_ALLOWED\n.*"retired"/);
    expect(stdout).toContain('1 error in 1 file.');
  });

  test('[CFG-10] nothing new is written down for an obsolete one', async () => {
    const id = await made('incident', 'title=Fax is late', 'service=fax-gateway').catch((error: unknown) =>
      String(error),
    );
    const { stdout } = await gitsm('validate');
    expect(`${id} ${stdout}`).toContain('SERVICE_OBSOLETE');
  });
});

describe('[CFG-12] who owns a service gets its work', () => {
  test('[CFG-12] the team and whoever is on call follow from the service', async () => {
    const path = pathOf(await made('incident', 'title=Till 3 is frozen', 'service=store-checkout'));
    expect(read(path)).toMatch(/^team: store-systems$/m);
    expect(read(path)).toMatch(/^assignee: (?:brooke|caleb)$/m);
  });

  test('[CFG-12] the category decides where it names a team', async () => {
    const path = pathOf(await made('incident', 'title=Odd mail', 'service=store-checkout', 'category=security'));
    expect(read(path)).toMatch(/^team: information-security$/m);
  });

  test('[CFG-12] an owner, a team or somebody on call who is not there is a finding', async () => {
    write(['owner: sofia\nteam: applications', 'owner: sophia\nteam: application\non_call: nobody']);
    const { exit, stdout } = await gitsm('validate', 'config/services/gift-cards.yaml');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/PERSON_UNKNOWN\n.*sophia/);
    expect(stdout).toMatch(/TEAM_UNKNOWN\n.*Did you mean "applications"/);
    expect(stdout.match(/TEAM_UNKNOWN/g)).toHaveLength(2);
  });
});

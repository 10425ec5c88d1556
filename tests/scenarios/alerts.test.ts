import { expect, test } from 'vitest';
import { type Scenario, scenario } from './harness/test-scenario.ts';

const INGEST = { action: 'actions/ingest-alert' } as const;
const NOW = '2026-11-23T09:05:00Z';

type Given = { readonly fingerprint?: string; readonly startsAt?: string; readonly endsAt?: string };

/** One alert of the web shop as Alertmanager gives it. */
const alert = ({ fingerprint = '3f9ac41b20d7e655', startsAt = '2026-11-23T09:00:00Z', endsAt }: Given = {}) => ({
  status: endsAt === undefined ? 'firing' : 'resolved',
  labels: { alertname: 'HighLatency', service: 'web-shop', severity: 'critical', instance: fingerprint },
  annotations: { summary: 'The shop answers slowly' },
  startsAt,
  endsAt: endsAt ?? '0001-01-01T00:00:00Z',
  fingerprint,
});

const payload = (alerts: readonly ReturnType<typeof alert>[]) => ({
  receiver: 'itsm',
  groupLabels: { service: 'web-shop' },
  alerts,
});

async function told(s: Scenario, alerts: readonly ReturnType<typeof alert>[], now = NOW) {
  const event = await s.dispatch({ by: 'ada', type: 'itsm.alertmanager', payload: payload(alerts) });
  const run = await s.run(INGEST, event, { now });
  expect(run.exitCode, run.stdout).toBe(0);
  return run;
}

const incidents = async (s: Scenario) => (await s.tree()).filter((path) => /INC-\d{1,6}\.yaml$/.test(path));

async function onlyIncident(s: Scenario): Promise<string> {
  const [path = '', ...more] = await incidents(s);
  expect(more).toEqual([]);
  return (await s.file(path)) ?? '';
}

test('[INC-19] an alert opens one incident with service, priority and the issue that tells of it; told again it changes nothing', async () => {
  const s = await scenario({ files: 'sample', now: NOW });
  await told(s, [alert()]);
  const record = await onlyIncident(s);
  expect(record).toContain('title: The shop answers slowly');
  expect(record).toContain('service: web-shop');
  expect(record).toContain('priority: P1');
  expect(record).toContain('channel: monitoring');
  expect(record).toContain('3f9ac41b20d7e655 2026-11-23T09:00:00Z');
  const again = await told(s, [alert()]);
  expect(s.writes(again.id)).toEqual([]);
});

test('[INC-19] 500 alerts of a storm are one incident with their count, and at most 3 comments', async () => {
  const s = await scenario({ files: 'sample', now: NOW });
  const print = (index: number) => index.toString(16).padStart(16, '0');
  for (let first = 0; first < 500; first += 100) {
    await told(
      s,
      Array.from({ length: 100 }, (_, index) => alert({ fingerprint: print(first + index) })),
    );
  }
  const record = await onlyIncident(s);
  expect(record.match(/^ +- "?[0-9a-f]{16} /gm)).toHaveLength(500);
  const [number = 0] = (await incidents(s)).map((path) => Number(/INC-(\d+)/.exec(path)?.[1]));
  await s.run({ action: 'actions/convert-issue' }, await s.schedule());
  expect((await s.comments(number)).length).toBeLessThanOrEqual(3);
});

test('[INC-19] an incident that nobody took up is resolved as self-recovered, once its alerts have been quiet', async () => {
  const s = await scenario({ files: 'sample', now: NOW });
  await told(s, [alert()]);
  await told(s, [alert({ endsAt: '2026-11-23T09:10:00Z' })], '2026-11-23T09:10:30Z');
  expect(await onlyIncident(s)).toContain('state: new');
  await s.run(INGEST, await s.schedule(), { now: '2026-11-23T09:26:00Z' });
  const record = await onlyIncident(s);
  expect(record).toContain('state: resolved');
  expect(record).toContain('code: self_recovered');
  const quiet = await s.run(INGEST, await s.schedule(), { now: '2026-11-23T09:30:00Z' });
  expect(s.writes(quiet.id)).toEqual([]);
});

test('[INC-19] an end that comes before its beginning, and a beginning that comes again after the end, open nothing', async () => {
  const s = await scenario({ files: 'sample', now: NOW });
  const over = alert({ endsAt: '2026-11-23T09:02:00Z' });
  await told(s, [over]);
  expect(await incidents(s)).toEqual([]);
  await told(s, [alert()]);
  await told(s, [over]);
  await told(s, [alert()]);
  const record = await onlyIncident(s);
  expect(record).toContain('3f9ac41b20d7e655 2026-11-23T09:00:00Z 2026-11-23T09:02:00Z');
});

test('[INC-19] alerts of a service in its maintenance window open nothing, and the run says so', async () => {
  const s = await scenario({ files: 'sample', now: NOW });
  const schedule = (await s.file('config/schedule.yaml')) ?? '';
  const window = `maintenance:
  - id: sample-work
    title: Sample work on the shop
    zone: Europe/Berlin
    windows:
      - start: "2026-11-23T09:00:00Z"
        end: "2026-11-23T10:00:00Z"
    scope:
      services:
        - web-shop
`;
  await s.push({ by: 'ada', files: { 'config/schedule.yaml': schedule.replace('maintenance:\n', window) } });
  const run = await told(s, [alert()]);
  expect(run.stdout).toContain('silent during Sample work on the shop');
  expect(await incidents(s)).toEqual([]);
  await told(s, [alert()], '2026-11-23T10:05:00Z');
  expect(await incidents(s)).toHaveLength(1);
});

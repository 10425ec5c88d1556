import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../record/json.ts';
import { parseInstant } from '../time/instant.ts';
import { readAlerts } from './read-alerts.ts';

const hash = (text: string) =>
  [...text]
    .reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 2 ** 48, 7)
    .toString(16)
    .padStart(16, '0');

const LABELS = { alertname: 'HighLatency', service: 'web-shop', severity: 'critical' };
const alert = (over: JsonValue = {}) => ({
  status: 'firing',
  labels: LABELS,
  annotations: { summary: 'The shop answers slowly', description: 'p99 is 4 s' },
  startsAt: '2026-11-23T10:00:00.482+01:00',
  endsAt: '0001-01-01T00:00:00Z',
  generatorURL: 'https://prometheus.example/graph',
  fingerprint: '3f9ac41b20d7e655',
  ...(over as object),
});

const message = (alerts: JsonValue) => ({
  version: '4',
  groupKey: '{}:{service="web-shop"}',
  receiver: 'itsm',
  alerts,
});

describe('a message of Alertmanager', () => {
  test('gives each alert its fingerprint, beginning, service, severity and texts', () => {
    const read = readAlerts('itsm.alertmanager', message([alert()]), hash);
    expect(read).toMatchObject({
      ok: true,
      batch: {
        alerts: [
          {
            fingerprint: '3f9ac41b20d7e655',
            startedAt: parseInstant('2026-11-23T09:00:00Z'),
            title: 'The shop answers slowly',
            service: 'web-shop',
            severity: 'critical',
            url: 'https://prometheus.example/graph',
          },
        ],
      },
    });
    expect(read.ok && read.batch.alerts[0]).not.toHaveProperty('endedAt');
  });

  test('is over where it says resolved', () => {
    const read = readAlerts(
      'itsm.alertmanager',
      message([alert({ status: 'resolved', endsAt: '2026-11-23T09:20:00Z' })]),
      hash,
    );
    expect(read.ok && read.batch.alerts[0]?.endedAt).toBe(parseInstant('2026-11-23T09:20:00Z'));
  });

  test('may stand under its own key, with its lists as JSON in texts, as a templated payload gives it', () => {
    const plain = readAlerts('itsm.alertmanager', message([alert()]), hash);
    const templated = { ...message(JSON.stringify([{ ...alert(), labels: JSON.stringify(LABELS) }])) };
    expect(readAlerts('itsm.alertmanager', { alertmanager: templated }, hash)).toEqual(plain);
  });

  test('has the group of its receiver and group labels where the group key is missing, in any order', () => {
    const data = { receiver: 'itsm', groupLabels: { b: '2', a: '1' }, alerts: [alert()] };
    const other = { ...data, groupLabels: { a: '1', b: '2' } };
    const groups = [data, other, { ...data, receiver: 'pager' }].map((one) => {
      const read = readAlerts('itsm.alertmanager', one, hash);
      return read.ok ? read.batch.group : '';
    });
    expect(groups[0]).toBe(groups[1]);
    expect(groups[0]).not.toBe(groups[2]);
  });

  test.each<readonly [string, JsonValue]>([
    ['alerts: a list was expected, as Alertmanager sends it', { version: '4' }],
    ['alerts[0]: labels and startsAt (RFC 3339) were expected', message([alert({ startsAt: 'yesterday' })])],
    ['alerts[1]: labels and startsAt (RFC 3339) were expected', message([alert(), 'x'])],
    ['alerts[0]: labels and startsAt (RFC 3339) were expected', message([alert({ labels: {} })])],
    ['client_payload: an object was expected', [1]],
  ])('is refused whole, saying what was expected: %s', (reason, payload) => {
    expect(readAlerts('itsm.alertmanager', payload, hash)).toEqual({ ok: false, reason });
  });
});

describe('an alert in the documented form', () => {
  const form = {
    source: 'backup',
    title: 'Nightly backup failed',
    status: 'firing',
    started_at: '2026-11-23T02:00:00Z',
  };

  test('has a fingerprint of its own source, and is the same fault whenever it happens', () => {
    const prints = [form, { ...form, started_at: '2026-11-24T02:00:00Z' }, { ...form, source: 'other' }].map((one) => {
      const read = readAlerts('itsm.alert', one, hash);
      return read.ok ? read.batch.alerts[0]?.fingerprint : undefined;
    });
    expect(prints[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(prints[1]).toBe(prints[0]);
    expect(prints[2]).not.toBe(prints[0]);
  });

  test.each([
    ['title, status (firing or resolved) and started_at (RFC 3339) were expected', { ...form, status: 'on' }],
    ['title, status (firing or resolved) and started_at (RFC 3339) were expected', { ...form, title: ' ' }],
    ['alerts[0]: title, status (firing or resolved) and started_at (RFC 3339) were expected', { alerts: [{}] }],
    ['alerts: a list was expected', { alerts: 'none' }],
  ])('is refused: %s', (reason, payload) => {
    expect(readAlerts('itsm.alert', payload, hash)).toEqual({ ok: false, reason });
  });
});

import { isJsonMap, type JsonMap } from '../record/json.ts';
import type { Alert, BatchReading, HashShort } from './alert.ts';
import { mapIn, textIn, timeIn, unfolded } from './payload-fields.ts';

/** More in one payload are not read: the forge takes 64 KiB. */
const MOST = 1000;

/** Labels that name the service, the first that is there. */
const SERVICE_LABELS = ['service', 'app', 'job'] as const;

/**
 * What Alertmanager sends, version 4 of its webhook: its own message, or `template.Data` as a templated payload gives
 * it, which lacks the group key. https://prometheus.io/docs/alerting/latest/configuration/#webhook_config
 */
export function readAlertmanager(payload: JsonMap, hash: HashShort): BatchReading {
  const list = unfolded(payload.alerts);
  if (!Array.isArray(list)) return { ok: false, reason: 'alerts: a list was expected, as Alertmanager sends it' };
  const common = { labels: mapIn(payload, 'commonLabels'), annotations: mapIn(payload, 'commonAnnotations') };
  const alerts: Alert[] = [];
  for (const [index, item] of list.slice(0, MOST).entries()) {
    const alert = isJsonMap(item) ? toAlert(item, common, hash) : undefined;
    if (alert === undefined) {
      return { ok: false, reason: `alerts[${index}]: labels and startsAt (RFC 3339) were expected` };
    }
    alerts.push(alert);
  }
  const group =
    textIn(payload, 'groupKey') ?? `${textIn(payload, 'receiver')} ${inOrder(mapIn(payload, 'groupLabels'))}`;
  return { ok: true, batch: { group: hash(`alertmanager ${group}`), alerts } };
}

type Common = { readonly labels: JsonMap; readonly annotations: JsonMap };

function toAlert(item: JsonMap, common: Common, hash: HashShort): Alert | undefined {
  const labels = { ...common.labels, ...mapIn(item, 'labels') };
  const annotations = { ...common.annotations, ...mapIn(item, 'annotations') };
  const startedAt = timeIn(item, 'startsAt');
  if (startedAt === undefined || Object.keys(labels).length === 0) return undefined;
  const name = textIn(labels, 'alertname') ?? 'Alert';
  const given = textIn(item, 'fingerprint');
  const isOver = textIn(item, 'status') === 'resolved';
  const service = SERVICE_LABELS.map((label) => textIn(labels, label)).find((value) => value !== undefined);
  const severity = textIn(labels, 'severity');
  const url = textIn(item, 'generatorURL');
  return {
    fingerprint: given !== undefined && /^[0-9a-f]{16}$/.test(given) ? given : hash(inOrder(labels)),
    startedAt,
    ...(isOver ? { endedAt: timeIn(item, 'endsAt') ?? startedAt } : {}),
    title: textIn(annotations, 'summary') ?? name,
    description: [textIn(annotations, 'description'), inOrder(labels)]
      .filter((text) => text !== undefined)
      .join('\n\n'),
    ...(service === undefined ? {} : { service }),
    ...(severity === undefined ? {} : { severity }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Labels by their names, one on a line. */
function inOrder(labels: JsonMap): string {
  return Object.keys(labels)
    .sort()
    .map((name) => `${name}=${textIn(labels, name) ?? ''}`)
    .join('\n');
}

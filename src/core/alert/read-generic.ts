import { isJsonMap, type JsonMap } from '../record/json.ts';
import type { Alert, BatchReading, HashShort } from './alert.ts';
import { textIn, timeIn, unfolded } from './payload-fields.ts';

const EXPECTED = 'title, status (firing or resolved) and started_at (RFC 3339) were expected';

/** The documented form for everything else: one alert, or `alerts` with several (docs/alerts.md). */
export function readGeneric(payload: JsonMap, hash: HashShort): BatchReading {
  const list = unfolded(payload.alerts) ?? [payload];
  if (!Array.isArray(list)) return { ok: false, reason: 'alerts: a list was expected' };
  const source = textIn(payload, 'source') ?? 'unnamed';
  const alerts: Alert[] = [];
  for (const [index, item] of list.entries()) {
    const alert = isJsonMap(item) ? toAlert(item, source, hash) : undefined;
    const where = list.length === 1 && payload.alerts === undefined ? '' : `alerts[${index}]: `;
    if (alert === undefined) return { ok: false, reason: `${where}${EXPECTED}` };
    alerts.push(alert);
  }
  const group = textIn(payload, 'group') ?? alerts.map(({ fingerprint }) => fingerprint).join(' ');
  return { ok: true, batch: { group: hash(`${source} ${group}`), alerts } };
}

function toAlert(item: JsonMap, source: string, hash: HashShort): Alert | undefined {
  const [title, status, startedAt] = [textIn(item, 'title'), textIn(item, 'status'), timeIn(item, 'started_at')];
  if (title === undefined || startedAt === undefined) return undefined;
  if (status !== 'firing' && status !== 'resolved') return undefined;
  const service = textIn(item, 'service');
  const severity = textIn(item, 'severity');
  const url = textIn(item, 'url');
  const identity = textIn(item, 'fingerprint') ?? `${service ?? ''} ${title}`;
  return {
    fingerprint: hash(`${source} ${identity}`),
    startedAt,
    ...(status === 'resolved' ? { endedAt: timeIn(item, 'ended_at') ?? startedAt } : {}),
    title,
    description: textIn(item, 'description') ?? '',
    ...(service === undefined ? {} : { service }),
    ...(severity === undefined ? {} : { severity }),
    ...(url === undefined ? {} : { url }),
  };
}

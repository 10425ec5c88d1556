import { isJsonMap, type JsonValue } from '../record/json.ts';
import type { BatchReading, HashShort } from './alert.ts';
import { readAlertmanager } from './read-alertmanager.ts';
import { readGeneric } from './read-generic.ts';

/** The types of `repository_dispatch` that carry alerts. */
export const ALERT_EVENTS = ['itsm.alert', 'itsm.alertmanager'] as const;

export type AlertEvent = (typeof ALERT_EVENTS)[number];

export function isAlertEvent(type: unknown): type is AlertEvent {
  return ALERT_EVENTS.some((known) => known === type);
}

/**
 * The alerts of a dispatch, or why there are none. A payload is read whole or not at all. Alertmanager's own message
 * has more keys than the forge takes at the top, so it may stand under `alertmanager`.
 */
export function readAlerts(type: AlertEvent, payload: JsonValue, hash: HashShort): BatchReading {
  if (!isJsonMap(payload)) return { ok: false, reason: 'client_payload: an object was expected' };
  if (type === 'itsm.alert') return readGeneric(payload, hash);
  return readAlertmanager(isJsonMap(payload.alertmanager) ? payload.alertmanager : payload, hash);
}

import type { TimeKind } from '../figure/figure.ts';
import type { Moment } from './local-time.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `3 h 40`, `12 min`, `45 s`; cut off, never rounded. Wall time from 100 h on in days of 24 hours: `5 d 3 h`. */
export function showDuration(seconds: number, time: TimeKind = 'business'): string {
  if (seconds < 0) return `−${showDuration(-seconds, time)}`;
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (seconds < 60) return `${seconds} s`;
  if (hours < 1) return `${minutes} min`;
  if (hours < 100) return `${hours} h ${String(minutes % 60).padStart(2, '0')}`;
  // A working day has as many hours as its calendar says: open time is never told in days.
  return time === 'business' ? `${hours} h` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** `2026-11-22 15:40`, without zone: the head of the table or the sentence names it. */
export function showUtc(utc: string): string {
  return `${utc.slice(0, 10)} ${utc.slice(11, 16)}`;
}

/** `Sun 22 Nov 16:40`, in the organisation's zone. */
export function showLocal({ local }: Moment): string {
  return `${showLocalDay(local)} ${local.slice(11, 16)}`;
}

/** `Sun 22 Nov`, of a date or of an instant with an offset. */
function showLocalDay(text: string): string {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${day} ${MONTHS[month - 1]}`;
}

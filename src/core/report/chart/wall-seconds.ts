import type { Moment } from '../period/local-time.ts';

/** What a clock on the organisation's wall shows, as seconds: every day has 24 hours, so that days are equally wide. */
export function wallSeconds({ local }: Moment): number {
  return Date.parse(`${local.slice(0, 19)}Z`) / 1000;
}

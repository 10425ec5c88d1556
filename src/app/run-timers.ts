import { commitSubject } from '../core/encode/commit-subject.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { ForgeEffect, Listener } from '../core/plan/forge-effect.ts';
import type { FileEffect, Plan } from '../core/plan/plan.ts';
import { createLocalTime } from '../core/report/period/local-time.ts';
import type { Instant } from '../core/time/instant.ts';
import type { LoadZone } from '../core/time/zone.ts';
import { advanceRecord } from '../core/timers/advance-record.ts';
import type { Notice } from '../core/timers/notices.ts';
import type { TimerContext } from '../core/timers/timer-context.ts';
import { watchedAt } from '../core/timers/watched.ts';
import { webhookEffects } from '../core/timers/webhook.ts';
import type { Timing } from './measure-clocks.ts';

export type TimerOptions = {
  /** Of the ledger's own configuration, by `prepareTiming`. */
  readonly timing: Timing;
  readonly now: Instant;
  readonly us: { readonly login: string };
  readonly loadZone: LoadZone;
  /** Keys of notices that stand in their threads, or whose threads are gone: they need no more telling. */
  readonly deliveredKeys?: Iterable<string>;
  /** Who else hears of every notice. */
  readonly listeners?: readonly Listener[];
};

/** So many words at once, the oldest first; the next run says the rest. The forge stops who writes 80 a minute. */
const MOST_NOTICES = 60;

/**
 * What time alone asks for, at `now`: announces what clocks and deadlines have reached, escalates, closes what was
 * resolved long enough ago, marks what was delivered, and tells what is announced and committed but not delivered.
 * The same however often it ran before: nothing but the records, the configuration and `now` decides.
 */
export function runTimers(ledger: Ledger, options: TimerOptions): Plan {
  const context = contextOf(ledger, options);
  const isWatched = watchedAt(options.now);
  const effects: FileEffect[] = [];
  const summary: string[] = [];
  const notices: Notice[] = [];
  const ids: string[] = [];
  for (const entry of ledger.entries) {
    if (!isWatched(entry)) continue;
    const advanced = advanceRecord(entry, context);
    notices.push(...advanced.notices);
    if (advanced.edits.length === 0) continue;
    effects.push({ kind: 'edit_record', path: entry.path, edits: advanced.edits });
    summary.push(...advanced.summary);
    ids.push(entry.record.id);
  }
  return { files: { effects, summary }, subject: subjectOf(ids), forge: tell(notices, options) };
}

function contextOf({ configuration }: Ledger, options: TimerOptions): TimerContext {
  const { timing, now, us, loadZone } = options;
  const zone = configuration.organisation?.value.zone;
  const delivered = new Set(options.deliveredKeys ?? []);
  return {
    configuration,
    rules: timing.rules,
    now,
    us: us.login,
    local: zone === undefined ? undefined : createLocalTime(loadZone, zone, now),
    isDelivered: (key) => delivered.has(key),
  };
}

function subjectOf(ids: readonly string[]): string {
  return ids.length > 3
    ? commitSubject(`run timers on ${ids.length} records`, [])
    : commitSubject('run timers on', ids);
}

function tell(
  notices: readonly Notice[],
  { listeners = [], now }: Pick<TimerOptions, 'listeners' | 'now'>,
): readonly ForgeEffect[] {
  return notices
    .toSorted((a, b) => a.at - b.at || Number(a.key > b.key) - Number(a.key < b.key))
    .slice(0, MOST_NOTICES)
    .flatMap((notice): readonly ForgeEffect[] => {
      const { key, issue, body } = notice;
      return [{ kind: 'notice', key, issue, body }, ...webhookEffects(notice, listeners, now)];
    });
}

import type { Clock } from '../../sla/clock.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import type { LocalTime } from '../period/local-time.ts';
import { type ChartPair, type Frame, type Rect, round, type Tick } from './chart-frame.ts';
import type { ChartKit } from './chart-kit.ts';

/** The life of a clock on a time axis: when it ran, when it stood still, when it was due. */
export type ClockStrip = Frame & {
  readonly ticks: readonly Tick[];
  readonly base: number;
  readonly parts: readonly (Rect & { readonly kind: StripPart['kind'] })[];
  readonly due: { readonly x: number; readonly labelX: number; readonly isBefore: boolean } | null;
};

/** `open-end` is a clock that runs on: the page does not say until when. */
type StripPart = {
  readonly kind: 'ran' | 'late' | 'paused' | 'open-end';
  readonly from: Instant;
  readonly to: Instant;
};

const SIZES = { wide: { width: 1120, ticks: 8 }, narrow: { width: 358, ticks: 3 } } as const;
const TOP = 18;
const BAR = 14;
const HEIGHT = 56;
const EDGE = 6;

export function clockStrip(
  kit: ChartKit,
  clock: Clock,
  options: { readonly local: LocalTime; readonly id: string },
): Omit<ChartPair<ClockStrip>, 'data'> {
  return {
    wide: draw(kit, clock, { ...options, ...SIZES.wide, id: `${options.id}-wide` }),
    narrow: draw(kit, clock, { ...options, ...SIZES.narrow, id: `${options.id}-narrow` }),
  };
}

type Drawing = { readonly local: LocalTime; readonly id: string; readonly width: number; readonly ticks: number };

function draw(kit: ChartKit, clock: Clock, { local, id, width, ticks }: Drawing): ClockStrip {
  const wall = local.wallAt;
  const due = read(clock.due_at);
  const [from, to] = [read(clock.started_at) ?? (0 as Instant), endOf(clock, due)];
  const span = [wall(from), Math.max(wall(to), wall(from) + 60)] as const;
  const x = kit.linear(span, [EDGE, width - EDGE]);
  const place = (at: Instant) => Math.min(Math.max(x(wall(at)), EDGE), width - EDGE);
  return {
    ...{ id, width, height: HEIGHT, base: TOP + BAR },
    title: `${clock.definition}: when it ran and when it was paused`,
    description: `From ${clock.started_at} on, due ${clock.due_at ?? 'never'}. The story below tells each turn.`,
    ticks: kit.timeTicks(span, ticks).map(({ at, label }) => ({ at: x(at), label })),
    parts: partsOf(clock, to).map((part) => {
      const [left, right] = [place(part.from), place(part.to)];
      return { kind: part.kind, x: left, y: TOP, width: round(Math.max(1, right - left)), height: BAR };
    }),
    due: due === undefined ? null : dueMark(place(due), width),
  };
}

function dueMark(x: number, width: number): NonNullable<ClockStrip['due']> {
  const isBefore = x > width / 2;
  return { x, isBefore, labelX: round(isBefore ? x - 4 : x + 4) };
}

/** A little further than whatever is known last. */
function endOf(clock: Clock, due: Instant | undefined): Instant {
  const start = read(clock.started_at) ?? 0;
  const stopped = read(clock.stopped_at);
  const last = Math.max(start, due ?? start, stopped ?? start, ...clock.story.map(({ at }) => read(at) ?? start));
  return Math.floor(stopped === undefined ? last + (last - start) * 0.06 : last) as Instant;
}

/** From the story: what runs turns late where the target is used up. */
function partsOf(clock: Clock, end: Instant): readonly StripPart[] {
  const parts: StripPart[] = [];
  let kind: StripPart['kind'] | undefined;
  let since = end;
  const close = (to: Instant) => {
    if (kind !== undefined && to > since) parts.push({ kind, from: since, to });
  };
  let isLate = false;
  for (const { at, event } of clock.story) {
    const now = read(at) ?? end;
    if (event === 'breach') isLate = true;
    const next = kindAfter(event, kind, isLate);
    if (next === kind) continue;
    close(now);
    [kind, since] = [next, now];
  }
  const isRunning = clock.stage === 'in_progress';
  if (isRunning && kind === 'ran') kind = 'open-end';
  close(end);
  return parts;
}

function kindAfter(
  event: Clock['story'][number]['event'],
  kind: StripPart['kind'] | undefined,
  isLate: boolean,
): StripPart['kind'] | undefined {
  switch (event) {
    case 'start':
    case 'resume':
      return isLate ? 'late' : 'ran';
    case 'pause':
      return 'paused';
    case 'stop':
    case 'cancel':
    case 'reset':
      return undefined;
    case 'breach':
      return kind === 'ran' ? 'late' : kind;
    case 'retarget':
    case 'warn':
      return kind;
  }
}

function read(text: string | null | undefined): Instant | undefined {
  return text === null || text === undefined ? undefined : parseInstant(text);
}

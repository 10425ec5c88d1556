import type { Moment } from '../period/local-time.ts';
import type { FreezeRow, PlannedRow } from '../section/change-section.ts';
import { type HtmlText, text } from '../site/html-text.ts';
import { type Frame, type Rect, round } from './chart-frame.ts';
import type { ChartKit, Span } from './chart-kit.ts';
import { wallSeconds } from './wall-seconds.ts';

/** Changes of 14 days, a lane for each service, in wall time of the organisation. */
export type ChangeLanes = Frame & {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly days: readonly {
    readonly x: number;
    readonly width: number;
    readonly middle: number;
    readonly label: string;
    readonly isWeekend: boolean;
  }[];
  readonly lanes: readonly { readonly name: HtmlText; readonly y: number; readonly line: number }[];
  readonly freezes: readonly (Rect & { readonly name: HtmlText; readonly nameX: number; readonly nameY: number })[];
  readonly changes: readonly LaneChange[];
  readonly now: number;
};

export type LaneChange = Rect & {
  readonly type: string;
  readonly isConflict: boolean;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  /** The label ends at the bar where it would leave the drawing. */
  readonly isBefore: boolean;
  readonly href: string | null;
  readonly says: HtmlText;
};

export type LanesInput = {
  readonly asOf: Moment;
  readonly changes: readonly PlannedRow[];
  readonly freezes: readonly FreezeRow[];
  readonly hrefOf: (id: string) => string | null;
  readonly zone: string;
};

const WIDTH = 1080;
const LEFT = 150;
const TOP = 44;
const ROW = 26;
const DAY = 86_400;
/** 14 times 24 hours from now end on the 15th day. */
const DAYS = 15;
const LETTER = 7.2;

export function changeLanes(kit: ChartKit, input: LanesInput, id: string): ChangeLanes {
  const start = Math.floor(wallSeconds(input.asOf) / DAY) * DAY;
  const span: Span = [start, start + DAYS * DAY];
  const x = kit.linear(span, [LEFT, WIDTH]);
  const inside = (seconds: number) => x(Math.min(Math.max(seconds, span[0]), span[1]));
  const placed = placeInLanes(input.changes.flatMap((change) => toBar(change, { inside, input })));
  const bottom = TOP + placed.rows * ROW;
  return {
    ...{ id, width: WIDTH, height: bottom + 8, left: LEFT, top: TOP, bottom },
    title: 'Changes of the next 14 days, by service',
    description: `${input.changes.length} changes and ${input.freezes.length} freezes, in days of ${input.zone}. The list below names each with its times.`,
    days: kit.days([span[0], span[1]]).map(({ at, label, isWeekend }) => {
      const [from, to] = [x(at), inside(at + DAY)];
      return { x: from, width: round(to - from), middle: round((from + to) / 2), label, isWeekend };
    }),
    lanes: placed.lanes.map(({ service, row, rows }) => ({
      name: text(service),
      y: TOP + row * ROW + 17,
      line: TOP + (row + rows) * ROW,
    })),
    freezes: input.freezes.map((freeze) => toFreeze(freeze, inside, bottom)),
    changes: placed.bars,
    now: inside(wallSeconds(input.asOf)),
  };
}

type Bar = LaneChange & { readonly service: string; readonly from: number; readonly to: number };
type Drawing = { readonly inside: (seconds: number) => number; readonly input: LanesInput };

function toBar(change: PlannedRow, { inside, input }: Drawing): readonly Bar[] {
  if (change.window === null) return [];
  const [from, to] = [inside(wallSeconds(change.window.start)), inside(wallSeconds(change.window.end))];
  const width = round(Math.max(5, to - from));
  const isConflict = change.conflicts.length > 0;
  const label = `${isConflict ? '⚠\uFE0E ' : ''}${change.id}${change.type === 'emergency' ? ' emergency' : ''}`;
  const length = label.length * LETTER + 8;
  const isBefore = from + width + length > WIDTH;
  return [
    {
      ...{ x: from, y: 0, width, height: 14, type: change.type, isConflict, label, isBefore },
      labelX: round(isBefore ? from - 5 : from + width + 5),
      labelY: 0,
      href: input.hrefOf(change.id),
      says: text(`${change.title} (${change.type}, ${change.state.replaceAll('_', ' ')})`),
      service: change.service,
      from: isBefore ? from - length : from,
      to: isBefore ? from + width : from + width + length,
    },
  ];
}

type Lane = { readonly service: string; readonly row: number; readonly rows: number };

/** Services in the order of their first change; bars whose labels would touch go one below the other. */
function placeInLanes(bars: readonly Bar[]): {
  readonly lanes: readonly Lane[];
  readonly bars: readonly LaneChange[];
  readonly rows: number;
} {
  const lanes: Lane[] = [];
  const placed: LaneChange[] = [];
  let row = 0;
  for (const service of new Set(bars.map((bar) => bar.service))) {
    const ends: number[] = [];
    for (const bar of bars.filter((each) => each.service === service)) {
      const free = ends.findIndex((end) => end <= bar.from);
      const sub = free < 0 ? ends.length : free;
      ends[sub] = bar.to;
      const y = TOP + (row + sub) * ROW + 6;
      const { service: _, from: __, to: ___, ...drawn } = bar;
      placed.push({ ...drawn, y, labelY: y + 11 });
    }
    lanes.push({ service, row, rows: ends.length });
    row += ends.length;
  }
  return { lanes, bars: placed, rows: Math.max(1, row) };
}

function toFreeze(
  freeze: FreezeRow,
  inside: (seconds: number) => number,
  bottom: number,
): ChangeLanes['freezes'][number] {
  const [from, to] = [inside(wallSeconds(freeze.start)), inside(wallSeconds(freeze.end))];
  return {
    ...{ x: from, y: TOP - 18, width: round(Math.max(2, to - from)), height: bottom - TOP + 18 },
    name: text(`Freeze: ${freeze.title}`),
    nameX: round(Math.min(from + 4, WIDTH - 200)),
    nameY: TOP - 6,
  };
}

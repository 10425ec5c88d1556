/** The state of a service on each of 90 days, as runs of days that are alike. */
export type DayBar = {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly { readonly level: DayLevel; readonly path: string }[];
};

export type DayLevel = 'calm' | 'minor' | 'notable' | 'grave';

const DAY = 4;
const HEIGHT = 22;
/** How far from the top a level begins: the graver, the higher, so that colour is not all that tells it. */
const TOP: Readonly<Record<DayLevel, number>> = { grave: 0, notable: 5, minor: 10, calm: 16 };
const LEVELS: readonly DayLevel[] = ['calm', 'minor', 'notable', 'grave'];

/** `days` are ranks of priorities, 1 to 5, and 0 for a day without an incident. */
export function dayBar(days: readonly number[]): DayBar {
  const runs = runsOf(days.map(levelOf));
  return {
    width: days.length * DAY,
    height: HEIGHT,
    runs: LEVELS.map((level) => ({
      level,
      path: runs
        .filter((run) => run.level === level)
        .map(({ from, length }) => `M${from * DAY} ${TOP[level]}h${length * DAY - 1}V${HEIGHT}h-${length * DAY - 1}z`)
        .join(''),
    })).filter(({ path }) => path !== ''),
  };
}

export function levelOf(rank: number): DayLevel {
  if (rank === 0) return 'calm';
  if (rank <= 2) return 'grave';
  return rank === 3 ? 'notable' : 'minor';
}

type Run = { readonly level: DayLevel; readonly from: number; readonly length: number };

function runsOf(levels: readonly DayLevel[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, level] of levels.entries()) {
    const last = runs.at(-1);
    if (last?.level === level) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ level, from: index, length: 1 });
  }
  return runs;
}

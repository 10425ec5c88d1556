import type { ChartKit } from './chart-kit.ts';

/** How much of a target is used, with a mark at 100 %. */
export type ShareBar = {
  readonly width: number;
  readonly fill: number;
  readonly mark: number;
  /** Used up beyond the end of the bar. */
  readonly isCut: boolean;
};

const WIDTH = 240;
/** Where the bar ends, in per cent of the target. */
const END = 130;

export function shareBar(kit: ChartKit, percent: number): ShareBar {
  const x = kit.linear([0, END], [0, WIDTH]);
  return { width: WIDTH, fill: x(Math.min(Math.max(percent, 0), END)), mark: x(100), isCut: percent > END };
}

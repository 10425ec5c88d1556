/** The one clock of a scenario: forge, events and runs all read it. It moves only when a test moves it. */
export type Clock = {
  /** RFC 3339, UTC, whole seconds. */
  readonly now: () => string;
  readonly set: (instant: string) => void;
  /** A negative number of seconds sets it back, as a skewed machine would. */
  readonly advance: (seconds: number) => void;
  /** The same instant as milliseconds, in memory that the emulator's thread reads. */
  readonly shared: SharedArrayBuffer;
};

export function createClock(start: string): Clock {
  const shared = new SharedArrayBuffer(8);
  const cell = new Float64Array(shared);
  const set = (instant: string): void => {
    const time = Date.parse(instant);
    if (Number.isNaN(time)) throw new RangeError(`not an instant: ${instant}`);
    cell[0] = Math.floor(time / 1000) * 1000;
  };
  set(start);
  const time = (): number => cell[0] ?? 0;
  return {
    now: () => new Date(time()).toISOString().replace('.000Z', 'Z'),
    set,
    advance: (seconds) => {
      cell[0] = time() + seconds * 1000;
    },
    shared,
  };
}

/** How many of an ascending list are not above `value`; so the last of them stands at this number less one. */
export function countNotAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many of an ascending list are below `value`, where it is known to be more than `atLeast`. Strides from there, so
 * that what is near is found in a few steps.
 */
export function countBelow(ascending: Float64Array, value: number, atLeast = 0): number {
  let low = atLeast;
  let stride = 1;
  while (low + stride < ascending.length && (ascending[low + stride] ?? 0) < value) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(ascending.length, low + stride);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where in a list the last one stands that is not after `at`, by ascending instants; -1 before the first. */
export function lastNotAfter<T>(list: readonly T[], at: number, instantOf: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = list[middle];
    if (one !== undefined && instantOf(one) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

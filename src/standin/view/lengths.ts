/**
 * Where the rows or the columns of a sheet stand, in pixels from its top left corner. Hidden ones have no length. Indexes
 * count from 0.
 */
export type Lengths = {
  readonly count: number;
  readonly total: number;
  /** The first pixel of one; of `count` or beyond, the end of all. */
  start(index: number): number;
  length(index: number): number;
  /** The one that covers a pixel; never a hidden one, never outside 0 … count - 1. */
  at(pixel: number): number;
  /** The pixel of a place that may lie within one, as the corners of charts do: 2.5 is the middle of the third. */
  place(index: number): number;
};

export function lengthsOf(count: number, lengthAt: (index: number) => number): Lengths {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    starts[index + 1] = (starts[index] ?? 0) + Math.max(0, lengthAt(index));
  }
  const total = starts[count] ?? 0;
  const start = (index: number): number => starts[Math.min(Math.max(index, 0), count)] ?? 0;

  return {
    count,
    total,
    start,
    length: (index) => start(index + 1) - start(index),
    at(pixel) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (start(middle + 1) > pixel) high = middle;
        else low = middle + 1;
      }
      return Math.max(0, low);
    },
    place(index) {
      const whole = Math.floor(index);
      return start(whole) + (index - whole) * (start(whole + 1) - start(whole));
    },
  };
}

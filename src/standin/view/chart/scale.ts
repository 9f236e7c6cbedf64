/** A value axis: its ends and the distance between its marks. */
export type Scale = { readonly minimum: number; readonly maximum: number; readonly step: number };

export type ScaleWish = {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Bars and areas stand on nought. */
  readonly withZero: boolean;
  /** How many steps there is room for. */
  readonly steps: number;
};

/** Ends that are round numbers and leave a little room above the highest value, as Excel chooses them. */
export function scaleFor(values: readonly number[], wish: ScaleWish): Scale {
  const lowest = values.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (lowest > highest) return { minimum: wish.minimum ?? 0, maximum: wish.maximum ?? 1, step: 0.2 };

  const fromZero = wish.withZero || (lowest >= 0 && (highest - lowest) / highest > 1 / 6);
  const low = wish.minimum ?? (fromZero ? Math.min(0, lowest) : lowest);
  const high = wish.maximum ?? (wish.withZero ? Math.max(0, highest) : highest);
  const spread = high - low || Math.abs(high) || 1;
  const step = roundStep(spread / Math.max(1, wish.steps));
  const room = spread / 20;
  const minimum = wish.minimum ?? (low < 0 || !fromZero ? Math.floor((low - room) / step) * step : 0);
  const maximum = wish.maximum ?? (high > 0 || !fromZero ? Math.ceil((high + room) / step) * step : 0);
  return { minimum, maximum: maximum > minimum ? maximum : minimum + step, step };
}

export function ticksOf({ minimum, maximum, step }: Scale): number[] {
  const count = Math.min(100, Math.floor((maximum - minimum) / step + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((minimum + index * step).toPrecision(12)));
}

/** The next of 1, 2, 5, 10, 20, 50 … (or 0.5, 0.2 …). */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

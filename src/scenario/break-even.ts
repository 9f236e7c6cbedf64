/** The share of a part at which the whole is nil; null where no share of zero or more is. */
export function breakEvenShare(whole: number, part: number): number | null {
  if (part === 0) return null;
  const at = 1 - whole / part;
  return at >= 0 ? at : null;
}

const STEPS = 40;
const HALVINGS = 60;

/**
 * Where a function is nil between two bounds, nearest to 0: `from` + that; null where it has one sign throughout. Looked for
 * in steps, then by halving.
 */
export function crossing(
  of: (by: number) => number,
  least: number,
  most: number,
  from: number,
): number | null {
  const width = (most - least) / STEPS;
  const bounds = Array.from({ length: STEPS }, (_, index) => least + index * width)
    .map((low) => [low, low + width] as const)
    .sort((a, b) => Math.abs(a[0] + a[1]) - Math.abs(b[0] + b[1]));
  const found = bounds.find(([low, high]) => of(low) !== 0 && Math.sign(of(low)) !== Math.sign(of(high)));
  if (!found) return null;
  let [low, high] = found;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(of(middle)) === Math.sign(of(low))) low = middle;
    else high = middle;
  }
  return from + (low + high) / 2;
}

/** Numbers that look like chance and are the same for the same seed. */
export type Random = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  readonly one: <Item>(items: readonly [Item, ...Item[]]) => Item;
};

/** Mulberry32: 32 bits of state are plenty to choose mutations by. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, one: (items) => items[below(items.length)] ?? items[0] };
}

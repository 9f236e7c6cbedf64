/** By a key, in the order of the first of each; what has none is left out. */
export function grouped<T, Key>(
  items: readonly T[],
  keyOf: (item: T) => Key | null,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

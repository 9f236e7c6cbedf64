/**
 * What is as it was stays the same object, part by part; what is new is taken from `now`. So an edit of one cell is seen by
 * whoever compares objects as one change, and not as a workbook read anew.
 */
export function keep<T>(before: unknown, now: T): T {
  return kept(before, now) as T;
}

const { is, getPrototypeOf, prototype } = Object;
const { isArray } = Array;

function kept(before: unknown, now: unknown): unknown {
  if (isSame(before, now)) return before;
  if (isArray(before) && isArray(now)) {
    return now.map((part: unknown, index) => kept(before[index], part));
  }
  if (!isPlain(before) || !isPlain(now)) return now;
  return Object.fromEntries(Object.entries(now).map(([key, part]) => [key, kept(before[key], part)]));
}

/** Looks at each part, and makes nothing: most of a workbook is as it was. */
function isSame(before: unknown, now: unknown): boolean {
  if (is(before, now)) return true;
  if (isArray(before)) {
    if (!isArray(now) || now.length !== before.length) return false;
    for (let index = 0; index < now.length; index += 1) {
      if (!isSame(before[index], now[index])) return false;
    }
    return true;
  }
  if (!isPlain(before) || !isPlain(now)) return false;
  let parts = 0;
  for (const key in now) {
    parts += 1;
    if (!(key in before) || !isSame(before[key], now[key])) return false;
  }
  for (const _ in before) parts -= 1;
  return parts === 0;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && getPrototypeOf(value) === prototype;
}

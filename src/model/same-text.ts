/** Whether two texts are the same to a formula's "=": case does not count, everything else does. */
export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

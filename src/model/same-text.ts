/** Whether two texts are the same to a formula's "=": case does not count, everything else does. */
export function sameText(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}

/** What texts that are the same have in common. */
export function textKey(text: string): string {
  return text.toLowerCase();
}

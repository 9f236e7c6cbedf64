/** Width of a column of so many characters, in points: 7 pixels a character and 5 of padding, 3/4 point a pixel. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

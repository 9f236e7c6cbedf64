import type { PlannedRow } from "./plan";

/** What an A4 sheet on its side holds within its margins, and a row in Excel's default font, in points. */
const PAGE = { width: 785, height: 486 };
const USUAL_ROW = 15;
/** A column's width in points: of each character, and around them. */
const CHARACTER = 5.25;
const AROUND = 3.75;
/** Hosts measure text each in their way: what they may take more than counted. */
const SPARE = 0.97;

/**
 * The rows that begin a page, so that rows that belong together are not parted and no heading stands alone at the foot: an
 * estimate, for a sheet that is printed as wide as a page. The row `head` comes again on each page; the headings, and what is
 * longer than a page, begin one only where more than half of the last is filled.
 */
export function pageBreaks(
  rows: readonly PlannedRow[],
  widths: readonly number[],
  head: number,
): readonly number[] {
  const width = widths.reduce((sum, each) => sum + each * CHARACTER + AROUND, 0);
  const page = PAGE.height * Math.max(1, width / PAGE.width) * SPARE;
  const from = (first: number, last: number) =>
    rows.slice(first, last).reduce((sum, { height }) => sum + (height ?? USUAL_ROW), 0);
  const again = from(head, head + 1);
  // The headings go with the rows below them; above them charts stand in bands.
  const starts = rows.flatMap(({ opens }, row) => (row === head || (opens && row !== head + 1) ? [row] : []));
  const breaks: number[] = [];
  let used = from(0, starts[0] ?? head);
  starts.forEach((start, index) => {
    const height = from(start, starts[index + 1] ?? rows.length);
    const whole = start > head ? again + height : height;
    const fits = used + height <= page;
    if (rows[start]?.opens === "page" || (!fits && (used > page / 2 || (start !== head && whole <= page)))) {
      breaks.push(start);
      used = whole;
    } else used += height;
    while (used > page) used += again - page;
  });
  return breaks;
}

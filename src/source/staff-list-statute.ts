import type { Statute } from "../model/unit-cost";
import { valueAt } from "../sheet/grid";
import type { SheetHeadings } from "./sheet-headings";
import { statuteOf } from "./statute";
import { fold } from "./words";

/** How lists shorten a statute where nothing else can stand. */
const SHORT: readonly (readonly [RegExp, Statute])[] = [
  [/^art(?:ikel|icle)?\.? ?60/u, "article-60"],
  [/^(?:acs|geco|gesco|ape)\b/u, "subsidised"],
  [/^(?:c|ct|co|contr|contract)\.?$/u, "contractual"],
  [/^(?:s|st|sta|stat)\.?$/u, "statutory"],
];

/** The statute in a cell of a column of statutes; null where it is none, or more than one. */
export function statuteInCell(sheet: SheetHeadings, row: number, column: number): Statute | null {
  const heading = sheet.at(row, column);
  const told = heading && statuteOf(heading);
  if (told) return told;
  const value = valueAt(sheet.grid, row, column);
  if (typeof value !== "string") return null;
  const text = fold(value).trim();
  return SHORT.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

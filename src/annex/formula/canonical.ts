import { quoteSheet } from "../../sheet/a1";

const STRING_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|\s+/g;

/**
 * The formula in one spelling: hosts differ in which sheet names they put in quotes and in the white space they keep.
 * Two formulas are the same when their canonical texts are.
 */
export function canonical(formula: string): string {
  return formula.replace(STRING_OR_SHEET, (token, quoted?: string) => {
    if (quoted !== undefined) return `${quoteSheet(quoted.replaceAll("''", "'"))}!`;
    return token.startsWith('"') ? token : "";
  });
}

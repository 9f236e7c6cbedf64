/** The mark that stands for every reference in a skeleton. */
const PLACE = "§";

const STRING = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!`;
const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const LINES = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const LOST = String.raw`(?:${SHEET}|#REF!)?#REF!(?:${CORNER}(?::${CORNER})?)?`;
const PLAIN = String.raw`(?:${SHEET})?(?:${CORNER}(?::${CORNER})?|${LINES})(?![\p{L}\p{N}_.(!])`;
const HEADINGS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const TOKEN = new RegExp(`(${STRING})|(${LOST}|${PLAIN})|(${HEADINGS})|(${WORD})|\\s+|.`, "gu");

/**
 * What of a formula stays the same when rows are inserted, sheets renamed or headings changed: Excel rewrites the
 * references itself, so they are blanked, together with sheet names and table headings. A reference that was lost
 * (#REF!) is still a reference. Names, functions, numbers and texts stay.
 */
export function skeleton(formula: string): string {
  return formula.replace(TOKEN, (token, literal?: string, reference?: string, headings?: string) => {
    if (literal !== undefined) return token;
    if (reference !== undefined) return PLACE;
    if (headings !== undefined) return `[${PLACE}]`;
    return token.trim();
  });
}

import { BookError } from "./book-error";

/** A worksheet's XML cut at its cells: `before` + rows + `after`; `prefix` is "x:" for <x:worksheet>. */
export type SheetText = {
  readonly before: string;
  readonly opening: string; // the <sheetData> tag, as it stands
  readonly body: string;
  readonly closing: string;
  readonly after: string;
  readonly prefix: string;
};

/** Throws BookError "broken-part" where there is no <sheetData>. */
export function splitSheet(xml: string, part: string): SheetText {
  const tag = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?\/?>/.exec(xml);
  if (!tag) throw new BookError("broken-part", "has no cells' part (sheetData)", part);
  const [opening, prefix = ""] = tag;
  const before = xml.slice(0, tag.index);
  const from = tag.index + opening.length;
  if (opening.endsWith("/>"))
    return { before, opening, body: "", closing: "", after: xml.slice(from), prefix };
  const closed = xml.indexOf(`</${prefix}sheetData`, from);
  if (closed < 0) throw new BookError("broken-part", "does not close its cells' part", part);
  const to = xml.indexOf(">", closed) + 1;
  const body = xml.slice(from, closed);
  return {
    before,
    opening,
    body: plainMarkup(body),
    closing: xml.slice(closed, to),
    after: xml.slice(to),
    prefix,
  };
}

/** Comments and CDATA among the cells are legal, though nobody writes them: turned into what they mean. */
function plainMarkup(body: string): string {
  if (!body.includes("<!") && !body.includes("<?")) return body;
  return body
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"),
    );
}

/** One row of the text: offsets into the body. `inner` is -1 for an element that is closed at once. */
export type RowPlace = {
  readonly row: number;
  readonly named: boolean; // its tag has an `r`
  readonly start: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
};

/** Every row in order; rows without `r` follow the one before. Throws BookError where the order is broken. */
export function findRows(body: string, prefix: string, part: string): RowPlace[] {
  const rows: RowPlace[] = [];
  const opening = `<${prefix}row`;
  const closing = `</${prefix}row`;
  let last = -1;
  for (let start = body.indexOf(opening); start >= 0;) {
    const tag = readTag(body, start + opening.length);
    const given = tag.attributes["r"];
    const row = given === undefined ? last + 1 : Number(given) - 1;
    if (!Number.isInteger(row) || row <= last)
      throw new BookError("broken-part", "its rows are out of order", part);
    last = row;
    if (tag.closed) {
      rows.push({ row, named: given !== undefined, start, inner: -1, innerEnd: -1, end: tag.end });
      start = body.indexOf(opening, tag.end);
      continue;
    }
    const innerEnd = body.indexOf(closing, tag.end);
    if (innerEnd < 0) throw new BookError("broken-part", "a row does not end", part);
    const end = body.indexOf(">", innerEnd) + 1;
    rows.push({ row, named: given !== undefined, start, inner: tag.end, innerEnd, end });
    start = body.indexOf(opening, end);
  }
  return rows;
}

export type Tag = {
  readonly attributes: Record<string, string>;
  readonly closed: boolean; // "/>"
  readonly end: number; // behind the ">"
};

/** Reads a start tag from behind its name; values are as in the file, not unescaped. */
export function readTag(xml: string, from: number): Tag {
  const attributes: Record<string, string> = {};
  let at = from;
  for (;;) {
    let code = xml.charCodeAt(at);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = xml.charCodeAt(++at);
    if (code === 62 || Number.isNaN(code)) return { attributes, closed: false, end: at + 1 };
    if (code === 47) return { attributes, closed: true, end: at + 2 };
    const equals = xml.indexOf("=", at);
    const name = xml.slice(at, equals).trimEnd();
    let quote = equals + 1;
    while (xml.charCodeAt(quote) !== 34 && xml.charCodeAt(quote) !== 39 && quote < xml.length) quote++;
    const close = xml.indexOf(xml.charAt(quote), quote + 1);
    if (equals < 0 || close < 0) return { attributes, closed: false, end: xml.length };
    attributes[name] = xml.slice(quote + 1, close);
    at = close + 1;
  }
}

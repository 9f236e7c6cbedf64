/** Old headings in lower case. */
export type ColumnRenames = ReadonlyMap<string, string>;

const ITEM = /\[((?:'[\s\S]|[^'[\]])*)\]/g;

/**
 * What stands behind a table's name in a formula ("[FTE]", "[@FTE]", "[[#Headers],[A]:[B]]", brackets included) after columns
 * of the table got other headings; the rest is left as it is spelled.
 */
export function renameColumns(bracket: string, columns: ColumnRenames): string {
  if (!bracket.endsWith("]")) return bracket;
  const [, row = "", inner = ""] = /^(@?)([\s\S]*)$/.exec(bracket.slice(1, -1)) ?? [];
  if (inner.trim().startsWith("[")) {
    const renamed = inner.replace(ITEM, (whole, item: string) => {
      const other = columnNow(item, columns);
      return other === null ? whole : `[${other}]`;
    });
    return `[${row}${renamed}]`;
  }
  const other = columnNow(inner.trim(), columns);
  if (other === null) return bracket;
  // Only a plain word stands alone behind "@", and no space stands at an end without brackets of its own.
  const bare = row === "" ? !/^\s|\s$/.test(other) : /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(other);
  return bare ? `[${row}${other}]` : `[${row}[${other}]]`;
}

/** The new heading as it is spelled in a formula, or null where the item is no column that was renamed. */
function columnNow(item: string, columns: ColumnRenames): string | null {
  if (item === "" || item.startsWith("#")) return null;
  const heading = columns.get(item.replace(/'([\s\S])/g, "$1").toLowerCase());
  return heading === undefined ? null : spellHeading(heading);
}

/** A heading between the brackets of a structured reference: what has a meaning there gets an apostrophe. */
export function spellHeading(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}

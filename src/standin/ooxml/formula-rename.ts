import { type ColumnRenames, renameColumns } from "./column-rename";
import { formulaTokens, readSheetPrefix, writeSheetPrefix } from "./formula-tokens";

/** Old names in lower case; null for one that is gone. */
export type Renames = {
  readonly sheets: ReadonlyMap<string, string | null>;
  readonly tables: ReadonlyMap<string, string | null>;
  /** Columns that got another heading, by the old name of their table. */
  readonly columns: ReadonlyMap<string, ColumnRenames>;
};

export const NO_RENAMES: Renames = { sheets: new Map(), tables: new Map(), columns: new Map() };

export const isIdle = ({ sheets, tables, columns }: Renames) =>
  sheets.size === 0 && tables.size === 0 && columns.size === 0;

/**
 * A formula's text (with or without "=") after sheets, tables and columns were renamed or deleted; what pointed to a deleted
 * one is #REF!. `home` is the table that the formula stands in, in lower case: "[@FTE]" is a column of it.
 */
export function renameInFormula(formula: string, renames: Renames, home?: string): string {
  if (!mentions(formula, renames, home)) return formula;
  const tokens = formulaTokens(formula);
  let renamed = "";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === "sheet") {
      const prefix = readSheetPrefix(token.text);
      const touched =
        prefix.book === "" && prefix.sheets.some((name) => renames.sheets.has(name.toLowerCase()));
      const sheets = prefix.sheets.map((name) => {
        const other = renames.sheets.get(name.toLowerCase());
        return other === undefined ? name : other;
      });
      if (!touched) renamed += token.text;
      else if (sheets.every((name) => name !== null)) renamed += writeSheetPrefix({ book: "", sheets });
      else {
        renamed += "#REF!";
        i++; // the reference or name that the prefix stood before
        const [colon, end] = [tokens[i + 1], tokens[i + 2]];
        if (tokens[i]?.kind === "reference" && colon?.text === ":" && end?.kind === "reference") i += 2;
      }
    } else if (token.kind === "name") {
      const next = tokens[i + 1];
      const table = next?.text.startsWith("(") ? undefined : renames.tables.get(token.text.toLowerCase());
      const columns = renames.columns.get(token.text.toLowerCase());
      renamed += table === null ? "#REF!" : (table ?? token.text);
      if (next?.kind !== "bracket") continue;
      if (table !== null) renamed += columns ? renameColumns(next.text, columns) : next.text;
      i++;
    } else if (token.kind === "bracket") {
      const columns = home === undefined ? undefined : renames.columns.get(home);
      renamed += columns ? renameColumns(token.text, columns) : token.text;
    } else renamed += token.text;
  }
  return renamed;
}

function mentions(formula: string, renames: Renames, home: string | undefined): boolean {
  const text = formula.toLowerCase();
  for (const name of renames.sheets.keys()) if (text.includes(name.replaceAll("'", "''"))) return true;
  for (const name of renames.tables.keys()) if (text.includes(name)) return true;
  for (const name of renames.columns.keys())
    if (text.includes(`${name}[`) || (name === home && text.includes("["))) return true;
  return false;
}

import { formulaTokens, readSheetPrefix, writeSheetPrefix } from "./formula-tokens";

/** Old names in lower case; null for one that is gone. */
export type Renames = {
  readonly sheets: ReadonlyMap<string, string | null>;
  readonly tables: ReadonlyMap<string, string | null>;
};

export const NO_RENAMES: Renames = { sheets: new Map(), tables: new Map() };

export const isIdle = (renames: Renames) => renames.sheets.size === 0 && renames.tables.size === 0;

/** A formula's text (with or without "=") after sheets and tables were renamed or deleted; what pointed to a deleted one is #REF!. */
export function renameInFormula(formula: string, renames: Renames): string {
  if (!mentions(formula, renames)) return formula;
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
      if (table !== null) renamed += table ?? token.text;
      else {
        renamed += "#REF!";
        if (next?.kind === "bracket") i++;
      }
    } else renamed += token.text;
  }
  return renamed;
}

function mentions(formula: string, renames: Renames): boolean {
  const text = formula.toLowerCase();
  for (const name of renames.sheets.keys()) if (text.includes(name.replaceAll("'", "''"))) return true;
  for (const name of renames.tables.keys()) if (text.includes(name)) return true;
  return false;
}

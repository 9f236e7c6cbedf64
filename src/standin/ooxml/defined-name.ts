import { parseArea } from "../../sheet/a1";
import type { DefinedName, Sheet } from "../book";
import { BookRefusal } from "./book-error";

/** A name of the book; `order` is its place in the file, null for a new one. Names of Excel's own begin with "_xlnm.". */
export class StoredName implements DefinedName {
  private text = "";

  constructor(
    readonly name: string,
    formula: string,
    public visible: boolean,
    public comment: string,
    readonly scope: Sheet | null,
    readonly order: number | null,
  ) {
    this.formula = formula;
  }

  get formula(): string {
    return this.text;
  }

  set formula(formula: string) {
    this.text = formula.startsWith("=") ? formula : `=${formula}`;
  }

  get isBuiltIn(): boolean {
    return this.name.toLowerCase().startsWith("_xlnm.");
  }
}

/** A new name; where the file had one like it that was deleted, in its place there. */
export function renewed(
  inFile: readonly StoredName[],
  name: string,
  formula: string,
  scope: Sheet | null,
): StoredName {
  const before = inFile.find((stored) => stored.scope === scope && stored.name === name);
  return new StoredName(name, formula, true, "", scope, before?.order ?? null);
}

/** Throws BookRefusal "bad-name" for what Excel would not take as the name of a range or a table. */
export function checkName(name: string): void {
  const spelled = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const readsAsReference = parseArea(name, "") !== null || /^[Rr]\d*[Cc]\d*$|^[RrCc]\d*$/.test(name);
  if (!spelled || readsAsReference)
    throw new BookRefusal("bad-name", `"${name}" cannot be the name of a range`);
}

/** Throws BookRefusal "bad-name" for what Excel would not take as the name of a sheet. */
export function checkSheetName(name: string): void {
  const bad = name.length === 0 || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === "history")
    throw new BookRefusal("bad-name", `"${name}" cannot be the name of a sheet`);
}

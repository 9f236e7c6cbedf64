import type { CellValue } from "../../sheet/cell-value";
import type { Node } from "./formula/syntax";

/** One sheet as an engine gets it. Rows and columns count from 0. */
export type EngineSheet = {
  readonly values: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
  /** Plain A1 without "=", each reference with its sheet's alias, no names, no structured references. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly text: string }[];
};

/**
 * What a calculation library has to do here: work out every formula of some sheets. The answer has one list per sheet, in the
 * order of its formulas; undefined stands where the engine has no value to give, so that nothing is passed over in silence.
 */
export type Engine = {
  readonly name: string;
  /** A resolved formula said so that the engine gives what Excel gives; null where it is known not to. */
  translate(formula: Node): Node | null;
  evaluate(sheets: readonly EngineSheet[]): readonly (readonly (CellValue | undefined)[])[];
};

/** The name of the n-th sheet (from 0) inside an engine: plain, so that quoting and letter case never matter. */
export function sheetAlias(index: number): string {
  return `Sheet${index + 1}`;
}

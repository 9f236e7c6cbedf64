import type { Area } from "../../sheet/address";
import { parseArea } from "../../sheet/a1";
import type { Validation } from "../book";
import type { Element } from "./xml-dom";
import { attribute, child, children, descendants, flagOf } from "./xml-dom";
import { decodeText } from "./xml-text";

/** A rule as the file has it, with the cells that it is for. */
export type ValidationInFile = { readonly rule: Validation; readonly areas: readonly Area[] };

export const FILE_KINDS = {
  Any: "none",
  WholeNumber: "whole",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
} as const satisfies Record<Validation["kind"], string>;

export const FILE_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
} as const satisfies Record<Validation["operator"], string>;

export const FILE_STYLES = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
} as const satisfies Record<Validation["alert"]["style"], string>;

/** Every rule's element in a fixed order: the sheet's own, then those that Excel 2010 keeps in an extension. */
export function validationElements(root: Element): Element[] {
  const own = child(root, "dataValidations");
  const extension = child(root, "extLst");
  return [
    ...(own ? children(own, "dataValidation") : []),
    ...(extension ? descendants(extension, "dataValidation") : []),
  ];
}

export function readValidations(root: Element, sheet: string): ValidationInFile[] {
  return validationElements(root).map((element) => {
    const text = (name: string) => decodeText(attribute(element, name) ?? "");
    // In an extension the formula stands one element deeper, and the cells in an element of their own.
    const formula = (name: string) => decodeText(child(element, name)?.textContent?.trim() ?? "");
    const cells = attribute(element, "sqref") ?? child(element, "sqref")?.textContent ?? "";
    return {
      areas: cells.split(/\s+/).flatMap((piece) => parseArea(piece, sheet) ?? []),
      rule: {
        kind: keyOf(FILE_KINDS, attribute(element, "type"), "Any"),
        operator: keyOf(FILE_OPERATORS, attribute(element, "operator"), "Between"),
        formula1: formula("formula1"),
        formula2: formula("formula2"),
        dropDown: !flagOf(element, "showDropDown"), // the file says so where there is none
        ignoreBlanks: flagOf(element, "allowBlank"),
        alert: {
          show: flagOf(element, "showErrorMessage"),
          style: keyOf(FILE_STYLES, attribute(element, "errorStyle"), "Stop"),
          title: text("errorTitle"),
          message: text("error"),
        },
        prompt: {
          show: flagOf(element, "showInputMessage"),
          title: text("promptTitle"),
          message: text("prompt"),
        },
      },
    };
  });
}

function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string | null,
  fallback: Key,
): Key {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word) ?? fallback;
}

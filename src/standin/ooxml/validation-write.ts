import type { Area } from "../../sheet/address";
import { formatRange } from "../../sheet/a1";
import type { Validation } from "../book";
import { SHEET_ORDER } from "./frame-order";
import { FILE_KINDS, FILE_OPERATORS, FILE_STYLES, validationElements } from "./validation-read";
import type { ValidationChange } from "./validations";
import type { Attributes, Element } from "./xml-dom";
import { attribute, child, children, ensure, make, remove, setAttributes } from "./xml-dom";
import { encodeText } from "./xml-text";

/** Brings the sheet's rules from those of the file to those of now; a rule that has the same cells is not touched. */
export function writeValidations(root: Element, { moved, added }: ValidationChange): void {
  const elements = validationElements(root);
  for (const [order, areas] of moved) {
    const element = elements[order];
    if (!element) continue;
    if (areas.length === 0) removeRule(element);
    else if (attribute(element, "sqref") === null) {
      const cells = child(element, "sqref");
      if (cells) cells.textContent = cellsOf(areas);
    } else setAttributes(element, { sqref: cellsOf(areas) });
  }
  if (added.length > 0) {
    const list = ensure(root, "dataValidations", SHEET_ORDER);
    for (const { rule, areas } of added) list.appendChild(newRule(list, rule, areas));
    count(list);
  }
}

const cellsOf = (areas: readonly Area[]) => areas.map((area) => formatRange(area)).join(" ");

function count(list: Element): void {
  setAttributes(list, { count: children(list, "dataValidation").length });
}

/** With whatever held only it: the list, and the extension around that. */
function removeRule(element: Element): void {
  let holder = element.parentNode as Element | null;
  remove(element);
  if (holder && children(holder).length > 0) count(holder);
  while (holder && children(holder).length === 0 && holder.localName !== "worksheet") {
    const outer: Element | null = holder.parentNode as Element | null;
    remove(holder);
    holder = outer;
  }
}

function newRule(list: Element, rule: Validation, areas: readonly Area[]): Element {
  const { alert, prompt } = rule;
  const text = (plain: string) => (plain === "" ? null : encodeText(plain));
  const only = (yes: boolean) => (yes ? 1 : null);
  const attributes: Attributes = {
    type: rule.kind === "Any" ? null : FILE_KINDS[rule.kind],
    errorStyle: alert.style === "Stop" ? null : FILE_STYLES[alert.style],
    operator: rule.operator === "Between" ? null : FILE_OPERATORS[rule.operator],
    allowBlank: only(rule.ignoreBlanks),
    showDropDown: only(!rule.dropDown),
    showInputMessage: only(prompt.show),
    showErrorMessage: only(alert.show),
    errorTitle: text(alert.title),
    error: text(alert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    sqref: cellsOf(areas),
  };
  const element = make(list, "dataValidation", attributes);
  for (const name of ["formula1", "formula2"] as const) {
    if (rule[name] !== "") element.appendChild(make(element, name, {}, encodeText(rule[name])));
  }
  return element;
}

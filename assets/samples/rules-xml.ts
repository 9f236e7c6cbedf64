import type { DraftConditional, DraftValidation } from "./draft";
import { element, escapeXml } from "./xml";

/** `conditionalFormatting` with one rule; earlier rules win. */
export function conditionalXml(rule: DraftConditional, index: number): string {
  const priority = index + 1;
  if (rule.kind === "expression") {
    const cfRule = element(
      "cfRule",
      { type: "expression", dxfId: 0, priority },
      element("formula", {}, escapeXml(rule.formula)),
    );
    return element("conditionalFormatting", { sqref: rule.area }, cfRule);
  }
  const bar = element(
    "dataBar",
    {},
    element("cfvo", { type: "num", val: 0 }),
    element("cfvo", { type: "max" }),
    element("color", { rgb: `FF${rule.color}` }),
  );
  const extension = element(
    "ext",
    {
      "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
      uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",
    },
    element("x14:id", {}, rule.id),
  );
  const cfRule = element("cfRule", { type: "dataBar", priority }, bar, element("extLst", {}, extension));
  return element("conditionalFormatting", { sqref: rule.area }, cfRule);
}

/** What Excel 2010 and later know of a data bar beyond the first format: a plain bar that starts at zero. */
export function extensionXml(rules: readonly DraftConditional[]): string {
  const bars = rules.flatMap((rule) => {
    if (rule.kind !== "bar") return [];
    const bar = element(
      "x14:dataBar",
      { minLength: 0, maxLength: 100, gradient: 0 },
      element("x14:cfvo", { type: "num" }, element("xm:f", {}, "0")),
      element("x14:cfvo", { type: "autoMax" }),
      element("x14:negativeFillColor", { rgb: "FFFF0000" }),
      element("x14:axisColor", { rgb: "FF000000" }),
    );
    const names = { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" };
    const cfRule = element("x14:cfRule", { type: "dataBar", id: rule.id }, bar);
    return [element("x14:conditionalFormatting", names, cfRule, element("xm:sqref", {}, rule.area))];
  });
  if (bars.length === 0) return "";
  const attributes = {
    "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
    uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
  };
  return element(
    "extLst",
    {},
    element("ext", attributes, element("x14:conditionalFormattings", {}, ...bars)),
  );
}

/** `dataValidation`: what may be typed into an area. */
export function validationXml(rule: DraftValidation): string {
  const common = { allowBlank: 1, showInputMessage: 1, showErrorMessage: 1, errorTitle: "Synergy Annex" };
  const errorStyle = rule.kind === "list" ? rule.style : undefined;
  const type = rule.kind === "list" ? "list" : "decimal";
  const operator = rule.kind === "list" ? undefined : "greaterThanOrEqual";
  const formula = rule.kind === "list" ? rule.source : "0";
  return element(
    "dataValidation",
    { type, errorStyle, operator, ...common, error: rule.message, sqref: rule.area },
    element("formula1", {}, escapeXml(formula)),
  );
}

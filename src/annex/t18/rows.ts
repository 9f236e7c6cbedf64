import { afterYears, overYears } from "../by-year";
import type { ByYearRow } from "../by-year";
import { assumption } from "../calc/typed";
import { number } from "../formula/expression";
import type { GrantItem } from "../money-words";
import { formulasOf } from "./formulas";
import type { GrantChoices, GrantInput } from "./input";
import { bodyOf, itemName, itemsOf, rowOf } from "./items";
import { valuesOf } from "./values";

type GrantRow = ByYearRow & { readonly key: GrantItem | "share" };

/** The rows of a scenario, of which the first stands in `start`. */
export function grantRows(input: GrantInput, start: number, choices: GrantChoices): readonly GrantRow[] {
  const { words } = choices;
  const its = words.grant;
  const { total, undated } = afterYears(choices);
  const share = assumption("grant-share", number(1));
  const items = itemsOf(choices).map((item): GrantRow => {
    const row = start + rowOf(item, choices);
    const { formula, direct, unknowns } = formulasOf(item, input, start, choices);
    const check = lookOf(item) === "check";
    const values = valuesOf(item, input);
    return {
      key: item,
      body: bodyOf(item, choices),
      item: itemName(item, choices),
      look: lookOf(item),
      unit: "EUR",
      values,
      year: (column, year) => direct?.(year) ?? formula(column),
      total: check ? formula(total) : overYears(row, choices),
      // A recharge is of years: there is none without a date.
      undated: values.undated === null ? null : (direct?.(null) ?? formula(undated)),
      unknowns,
    };
  });
  const part: GrantRow = {
    key: "share",
    opens: true,
    body: "",
    item: its.share,
    look: "plain",
    unit: "share",
    style: "share",
    values: {
      years: input.years.map(() => input.share),
      total: null,
      undated: input.share,
      unknowns: null,
      measures: [],
    },
    year: () => share,
    total: null,
    undated: share,
    unknowns: null,
  };
  return [part, ...items];
}

function lookOf(item: GrantItem): GrantRow["look"] {
  switch (item) {
    case "before":
    case "after":
      return "total";
    case "recharged":
    case "difference":
    case "unchanged":
      return "check";
    case "ofRecharges":
      return "aside";
    default:
      return "plain";
  }
}

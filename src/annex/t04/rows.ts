import type { MoneyItem } from "../../scenario/money-by-year";
import type { Whom } from "../../scenario/scenario-figures";
import { FIRST_YEAR, afterYears, criteriaOf, overYears, whoseName } from "../by-year";
import type { ByYearRow } from "../by-year";
import type { BlockColumn, LeftColumn } from "../calc/columns";
import { number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { minus, plus } from "../formula/logic";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import { SYNERGY, UNCHANGED_POLICY, countLacking, countUnknown, sumSlots, sumYear } from "../sums";
import type { Criteria } from "../sums";
import type { MoneyInput } from "./input";

/** In the order of the rows; what comes after the cumulative net is for information only. */
export const ITEMS: readonly MoneyItem[] = [
  "gross",
  "offsets",
  "oneOff",
  "net",
  "cumulative",
  "redeployed",
  "freed",
  "avoided",
  "unchanged",
];

/** The row of an item, counted from the first of its body. */
export function itemAt(item: MoneyItem): number {
  return ITEMS.indexOf(item);
}

type Formulas = Pick<ByYearRow, "year" | "total" | "undated" | "unknowns">;

/** The rows of one body, of which the first stands in `start`. */
export function moneyRows(
  input: Numbered,
  { whom, money }: MoneyInput["whose"][number],
  start: number,
  choices: ScenarioChoices,
): readonly ByYearRow[] {
  return ITEMS.map((item, index): ByYearRow => ({
    key: `${item}:${whom.kind === "body" ? whom.entity : whom.kind}`,
    opens: index === 0,
    body: whoseName(whom, choices),
    item: choices.words.money.items[item],
    look: item === "net" ? "total" : index > itemAt("cumulative") ? "aside" : "plain",
    unit: item === "redeployed" || item === "freed" ? "FTE" : "EUR",
    values: money[item],
    ...formulasOf(item, input, whom, start, choices),
  }));
}

/** Where an item is added up on the calculation sheet: in a year, and of what has no date. */
const ADDED = {
  gross: ["gross", "saving"],
  offsets: ["offsets", "spending"],
  oneOff: ["oneOff", "oneOff"],
  freed: ["freed", "capacity"],
  avoided: ["avoided", "aside"],
} as const satisfies Readonly<Record<string, readonly [BlockColumn, LeftColumn]>>;

function formulasOf(
  item: MoneyItem,
  input: Numbered,
  whom: Whom,
  start: number,
  choices: ScenarioChoices,
): Formulas {
  const { calc, words } = choices;
  const at = (of: MoneyItem, column: number) => own(start + itemAt(of), column);
  const total = overYears(start + itemAt(item), choices);
  const slots = (class_ = SYNERGY): Criteria => criteriaOf(input, whom, choices, class_);
  const open = (criteria: Criteria): Criteria => ({ ...criteria, dated: 0, counted: 1 });
  const unknown = (column: LeftColumn, criteria: Criteria) =>
    countUnknown(calc, column, { ...criteria, counted: 1 }, words.unknown);
  const lacking = (column: "saving" | "aside", criteria: Criteria) => {
    const part = column === "aside" ? "lackingAside" : "lacking";
    return countLacking(calc, column, { ...criteria, counted: 1 }, words.unknown, part);
  };
  const netOf = (sum: (of: "gross" | "offsets" | "oneOff") => Expression) =>
    minus(minus(sum("gross"), sum("offsets")), sum("oneOff"));
  switch (item) {
    case "gross":
    case "offsets":
    case "oneOff":
    case "freed":
    case "avoided": {
      const [block, column] = ADDED[item];
      return {
        year: (_, year) => sumYear(calc, block, year, slots()),
        total: item === "freed" ? null : total,
        undated: sumSlots(calc, column, open(slots())),
        // An empty one-off is none.
        unknowns:
          column === "oneOff"
            ? null
            : column === "saving" || column === "aside"
              ? lacking(column, slots())
              : unknown(column, slots()),
      };
    }
    case "net": {
      const net = (column: number) => netOf((of) => at(of, column));
      const after = afterYears(choices);
      return {
        year: net,
        total: net(after.total),
        undated: net(after.undated),
        unknowns: plus(at("gross", after.unknowns), at("offsets", after.unknowns)),
      };
    }
    case "cumulative": {
      const year = (column: number) =>
        column === FIRST_YEAR ? at("net", column) : plus(at("cumulative", column - 1), at("net", column));
      return { year, total: null, undated: null, unknowns: null };
    }
    case "redeployed": {
      // Who goes to work elsewhere leaves the place that the measure names.
      const who: Criteria = { ...slots(), redeployed: 1 };
      return {
        year: (_, year) => minus(number(0), sumYear(calc, "fte", year, who)),
        total: null,
        undated: minus(number(0), sumSlots(calc, "effect", open(who))),
        unknowns: unknown("effect", who),
      };
    }
    case "unchanged": {
      const anyway = slots(UNCHANGED_POLICY);
      return {
        year: (_, year) => netOf((of) => sumYear(calc, ADDED[of][0], year, anyway)),
        total,
        undated: netOf((of) => sumSlots(calc, ADDED[of][1], open(anyway))),
        unknowns: plus(lacking("saving", anyway), unknown("spending", anyway)),
      };
    }
  }
}

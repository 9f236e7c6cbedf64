import { formatCell } from "../../src/sheet/a1";
import type { BudgetArticle } from "../../src/model/budget-article";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

const KIND = { ordinary: "ord", extraordinary: "ext", operating: "exp", investment: "inv" };
const BODY = { municipality: "AC", "welfare-centre": "CPAS", other: "?" };

/** "AC ord exp 104/111-01: 2022 account 1, 2024 budget ?". */
export const told = ({ entity, serviceKind, side, article, amounts }: BudgetArticle) =>
  [
    BODY[entity.kind],
    serviceKind ? KIND[serviceKind] : "-",
    side === null ? "-" : side === "revenue" ? "in" : "out",
    `${article}:`,
    amounts.map(({ year, stage, amount }) => [year ?? "?", stage, amount ?? "?"].join(" ")).join(", "),
  ].join(" ");

/** What the scan makes of one budget sheet: its lines, blocks, findings, and what does not count. */
export const read = (rows: Rows, sheet = "Commune") => {
  const { budget, blocks, findings } = scan([gridOf(rows, { sheet })]);
  const about = findings.filter(({ code }) => code !== "no-staffing-sheet");
  return {
    budget: budget.map(told),
    labels: budget.map(({ label }) => label),
    at: budget.map(({ at }) => formatCell(at)),
    kinds: blocks.map(({ kind }) => kind),
    blocks,
    said: about.map(({ code, at }) => `${code} ${at ? formatCell(at) : "-"}`),
    leftOut: blocks.flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.kind === "left-out" ? [`${one.what} ${one.text}`] : [])),
    ),
  };
};

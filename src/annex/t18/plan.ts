import type { GrantCredits } from "../../scenario/grant-credit";
import { byYearColumns, byYearRow } from "../by-year";
import { planFrame } from "../frame";
import { moneyWidth, ofFigures } from "../planned";
import type { AnnexPlan } from "../plan";
import { scenarioLines } from "../scenario-input";
import type { GrantChoices, GrantInput } from "./input";
import { budgetCell, budgetHeading } from "./budget-cell";
import { itemName, itemsOf } from "./items";
import { grantRows } from "./rows";

/** T18: what each scenario does to the grant that the municipality pays the welfare centre, and how both budgets stay in balance. */
export function planGrant(
  scenarios: readonly GrantInput[],
  credits: GrantCredits,
  choices: GrantChoices,
): AnnexPlan {
  const { words } = choices;
  const its = words.grant;
  const bodies = [words.entity.municipality, words.entity["welfare-centre"], its.other, words.together];
  const items = [its.share, ...itemsOf(choices).map((item) => itemName(item, choices))];
  return planFrame({
    annex: "T18",
    code: "T18",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: [...scenarioLines(choices, scenarios), ...(choices.recharged ? [its.rechargesNote] : [])],
    columns: [
      ...byYearColumns(choices, scenarios, {
        bodies: bodies.flatMap((body) => body.split("\n")),
        items: items.flatMap((item) => item.split("\n")),
        rows: scenarios.flatMap(({ nets, settled }) => [...Object.values(nets), ...Object.values(settled)]),
      }),
      ofFigures(
        budgetHeading(credits, choices),
        moneyWidth([credits.paid?.amount ?? null, credits.received?.amount ?? null], 12),
      ),
    ],
    table: (first, widths) =>
      scenarios.flatMap((input, index) => {
        const start = first + index * items.length;
        return grantRows(input, start, choices).map((row) => {
          const planned = byYearRow(row, input, choices, widths);
          return { ...planned, cells: [...planned.cells, budgetCell(row.key, credits, start, choices)] };
        });
      }),
  });
}

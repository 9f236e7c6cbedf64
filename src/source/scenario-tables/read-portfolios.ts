import type { Finding } from "../../model/finding";
import type { Portfolio, PortfolioChoice, PortfolioField } from "../../model/portfolio";
import { sameText } from "../../model/same-text";
import type { Scenario } from "../../model/scenario";
import { formatCell } from "../../sheet/a1";
import { mapColumns } from "./mapping";
import { PORTFOLIOS_TABLE } from "./portfolios-table";
import type { TableGrid } from "./read-lists";
import { rowsOf } from "./row";
import type { Row } from "./row";

type Read = { readonly portfolios: readonly Portfolio[]; readonly findings: readonly Finding[] };
type Growing = Omit<Portfolio, "choices"> & { readonly choices: PortfolioChoice[] };

/** Reads `SynergyPortfolios`: its rows gathered by portfolio, in the order of their first; titles are those of the first. */
export function readPortfolios({ grid, names }: TableGrid, scenarios: readonly Scenario[]): Read {
  const mapped = mapColumns(PORTFOLIOS_TABLE, grid, names);
  const findings: Finding[] = [...mapped.findings];
  const portfolios: Growing[] = [];
  for (const row of rowsOf(PORTFOLIOS_TABLE, grid, mapped.mapping, [], findings)) {
    const id = row.text("portfolio");
    if (id === "") {
      row.report("portfolio", { code: "id-missing", severity: "error", facts: {} });
      continue;
    }
    const choice = choiceIn(row, scenarios);
    const known = portfolios.find((one) => sameText(one.id, id));
    const first = known?.choices.find((one) => choice && sameText(one.scenario, choice.scenario));
    if (first && choice) {
      const at = first.cells.scenario;
      const facts = { id: `${id} · ${choice.scenario}`, first: at ? formatCell(at) : "" };
      row.report("scenario", { code: "id-twice", severity: "error", facts });
    } else if (choice) {
      if (known) known.choices.push(choice);
      else
        portfolios.push({
          id,
          titleNl: row.text("titleNl"),
          titleFr: row.text("titleFr"),
          choices: [choice],
          position: (row.at("portfolio")?.row ?? 0) - grid.area.row - 1,
        });
    }
  }
  return { portfolios, findings };
}

function choiceIn(row: Row<PortfolioField>, scenarios: readonly Scenario[]): PortfolioChoice | null {
  const named = row.text("scenario");
  const scenario = scenarios.find(({ id }) => sameText(id, named));
  if (!scenario) {
    row.report("scenario", { code: "scenario-unknown", severity: "error", facts: { id: named } });
    return null;
  }
  return { scenario: scenario.id, included: includedIn(row), cells: row.cells() };
}

/** 1 or 0; an empty cell does not say no. */
function includedIn(row: Row<PortfolioField>): boolean | null {
  const heading = row.heading("included");
  const text = row.text("included");
  if (text === "") row.report("included", { code: "field-missing", severity: "error", facts: { heading } });
  const value = text === "" ? null : row.number("included");
  if (value === 0 || value === 1) return value === 1;
  if (value !== null)
    row.report("included", { code: "choice-unknown", severity: "error", facts: { text, heading } });
  return null;
}

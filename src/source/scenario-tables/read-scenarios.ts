import type { Finding } from "../../model/finding";
import { sameText } from "../../model/same-text";
import { SIGN_OFFS } from "../../model/scenario";
import type { Scenario } from "../../model/scenario";
import { formatCell } from "../../sheet/a1";
import type { Choice } from "./choices";
import { mapColumns } from "./mapping";
import type { TableGrid } from "./read-lists";
import { rowsOf } from "./row";
import type { Row } from "./row";
import { SCENARIOS_TABLE } from "./scenarios-table";
import type { ScenarioField } from "./scenarios-table";

/** Reads every row of `SynergyScenarios`. */
export function readScenarios(
  { grid, names }: TableGrid,
  choices: readonly Choice[],
): { readonly scenarios: readonly Scenario[]; readonly findings: readonly Finding[] } {
  const mapped = mapColumns(SCENARIOS_TABLE, grid, names);
  const findings: Finding[] = [...mapped.findings];
  const read: { row: Row<ScenarioField>; scenario: Scenario }[] = [];
  for (const row of rowsOf(SCENARIOS_TABLE, grid, mapped.mapping, choices, findings)) {
    const id = row.text("id");
    if (id === "") {
      row.report("id", { code: "id-missing", severity: "error", facts: {} });
      continue;
    }
    const first = read.find((one) => sameText(one.scenario.id, id));
    if (first) {
      const at = first.row.at("id");
      row.report("id", {
        code: "id-twice",
        severity: "error",
        facts: { id, first: at ? formatCell(at) : "" },
      });
      continue;
    }
    read.push({ row, scenario: readScenario(row, id) });
  }
  for (const { row, scenario } of read) {
    const { basedOn } = scenario;
    if (basedOn === null || read.some((one) => sameText(one.scenario.id, basedOn))) continue;
    row.report("basedOn", { code: "scenario-unknown", severity: "warning", facts: { id: basedOn } });
  }
  return { scenarios: read.map(({ scenario }) => scenario), findings };
}

function readScenario(row: Row<ScenarioField>, id: string): Scenario {
  const approved = row.choice("approved", "yes-no");
  if (approved?.key === "no") {
    row.report("approved", { code: "minutes-not-approved", severity: "note", facts: { id } });
  }
  const signedOff = SIGN_OFFS.flatMap((body) => {
    const date = row.date(body);
    return date === null ? [] : [[body, date] as const];
  });
  return {
    id,
    titleNl: row.text("titleNl"),
    titleFr: row.text("titleFr"),
    version: row.text("version"),
    basedOn: row.textOrNull("basedOn"),
    source: row.text("source"),
    writtenBy: row.text("writtenBy"),
    date: row.date("date"),
    approved: approved === null ? null : approved.key === "yes",
    signedOff: Object.fromEntries(signedOff),
    at: row.at("id"),
  };
}

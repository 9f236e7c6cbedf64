import type { Finding } from "../../model/finding";
import { FUNDINGS } from "../../model/profile";
import type { ProfileAmount } from "../../model/profile";
import type { Choice } from "./choices";
import { mapColumns } from "./mapping";
import { PROFILES_TABLE } from "./profiles-table";
import type { TableGrid } from "./read-lists";
import { rowsOf } from "./row";
import { readWhen } from "./when-cell";

type Read = { readonly profiles: readonly ProfileAmount[]; readonly findings: readonly Finding[] };

/** Reads every row of `SynergyProfiles`; one without a measure or a year is left out, and an error says so. */
export function readProfiles({ grid, names }: TableGrid, choices: readonly Choice[]): Read {
  const mapped = mapColumns(PROFILES_TABLE, grid, names);
  const findings: Finding[] = [...mapped.findings];
  const rows = rowsOf(PROFILES_TABLE, grid, mapped.mapping, choices, findings);
  const profiles = rows.flatMap((row): ProfileAmount[] => {
    const measure = row.text("measure");
    if (measure === "") row.report("measure", { code: "id-missing", severity: "error", facts: {} });
    const when = readWhen(row.value("year"));
    if (when?.kind !== "year") {
      const facts = { text: row.text("year") };
      row.report("year", { code: "date-unreadable", severity: "error", facts });
    }
    if (row.text("amount") === "") {
      const facts = { heading: row.heading("amount") };
      row.report("amount", { code: "field-missing", severity: "warning", facts });
    }
    if (measure === "" || when?.kind !== "year") return [];
    const funding = row.choice("funding", "funding");
    // A fund of the user's own list is another's money as well.
    const own = funding === null || funding.key === FUNDINGS[0];
    return [
      {
        measure,
        year: when.year,
        amount: row.money("amount"),
        funding: own ? "own" : "regional",
        cells: row.cells(),
      },
    ];
  });
  return { profiles, findings };
}

import type { Finding } from "../../model/finding";
import type { MeasureField } from "../../model/measure";
import type { MechanismId } from "../../model/mechanism";
import { sameText } from "../../model/same-text";
import { areaOf } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell-value";
import { isCellError } from "../../sheet/cell-value";
import type { Grid } from "../../sheet/grid";
import { gridAddress, valueAt } from "../../sheet/grid";
import { labelOf } from "../label";
import { fieldOf } from "../scenario-tables/definition";
import { MEASURES_TABLE } from "../scenario-tables/measures-table";
import type { Vocabularies } from "../scenario-tables/read-lists";
import { importCell } from "./import-cell";
import type { MeasureBlock } from "./measure-block";

export type ImportedRow = Readonly<Partial<Record<MeasureField, CellValue>>>;

/** The rows that a block gives our table, and what is to be said of its cells. */
export type Import = { readonly rows: readonly ImportedRow[]; readonly findings: readonly Finding[] };

export type ImportTarget = {
  readonly scenario: string;
  /** The ids that the table has; a new one is none of them. */
  readonly taken: readonly string[];
  readonly vocabularies: Vocabularies;
};

/** A total below a list is no measure. */
const TOTAL = /^(?:sub-?)?(?:totaa?l|totaux|som|somme|sum)\b/iu;

/**
 * Reads the rows of a block as measures of one scenario. What cannot be read is left empty and said at its cell; ids are the
 * sheet's own where they are free, else new; a row that does not tell its way gets the one that its figures suggest, and that
 * is said too.
 */
export function importRows(block: MeasureBlock, grid: Grid, target: ImportTarget): Import {
  const findings: Finding[] = [];
  const taken = [...target.taken];
  const rows: ImportedRow[] = [];
  const top = block.area.row - grid.area.row;
  for (let row = top + 1; row < top + block.area.rows; row += 1) {
    const cells = block.columns.map(({ column }) => labelOf(valueAt(grid, row, column)));
    if (cells.every((text) => text === "") || TOTAL.test(cells.find((text) => text !== "") ?? "")) continue;
    const read = readRow(block, grid, row, target.vocabularies, findings);
    const id = freeId(labelOf(read.id ?? null), target.scenario, taken);
    taken.push(id);
    const told: ImportedRow = { ...read, id, scenario: target.scenario };
    rows.push(
      told.mechanism == null ? withMechanism(told, gridAddress(grid, row, 0), target, findings) : told,
    );
  }
  return { rows, findings };
}

function readRow(
  { columns, area }: MeasureBlock,
  grid: Grid,
  row: number,
  vocabularies: Vocabularies,
  findings: Finding[],
): ImportedRow {
  const told: Partial<Record<MeasureField, CellValue>> = {};
  for (const { column, field } of columns) {
    if (field === null) continue;
    const at = areaOf(gridAddress(grid, row, column));
    const value = valueAt(grid, row, column);
    const cell = importCell(field, value, vocabularies);
    if (cell.kind === "unreadable") {
      const heading = labelOf(valueAt(grid, area.row - grid.area.row, column));
      findings.push(unreadable(field, value, at, heading));
      continue;
    }
    if (cell.value === null) continue;
    told[field] = cell.value;
    const bounds =
      field === "fte"
        ? (["fteLow", "fteHigh"] as const)
        : field === "amount"
          ? (["amountLow", "amountHigh"] as const)
          : null;
    if (!bounds || cell.low === undefined || cell.high === undefined) continue;
    [told[bounds[0]], told[bounds[1]]] = [cell.low, cell.high];
    const facts = { text: labelOf(value), middle: Number(cell.value) };
    findings.push({ code: "import-range", severity: "note", at, facts });
  }
  return told;
}

function unreadable(field: MeasureField, value: CellValue, at: Finding["at"], heading: string): Finding {
  const text = labelOf(value);
  const { kind } = fieldOf(MEASURES_TABLE, field).kind;
  const severity = "warning";
  if (kind === "choice") return { code: "choice-unknown", severity, at, facts: { text, heading } };
  if (kind === "when" || kind === "date") return { code: "date-unreadable", severity, at, facts: { text } };
  const unit = kind === "fte" ? "fte" : "amount";
  return isCellError(value)
    ? { code: `${unit}-is-error`, severity, at, facts: { error: text } }
    : { code: `${unit}-is-text`, severity, at, facts: { text } };
}

function freeId(own: string, scenario: string, taken: readonly string[]): string {
  const free = (id: string) => !taken.some((one) => sameText(one, id));
  if (own !== "" && free(own)) return own;
  for (let number = 1; ; number += 1) {
    const id = `${scenario}.${number}`;
    if (free(id)) return id;
  }
}

/** FTE without a way told are a claim; an amount changes a cost; anything else is about quality. */
function withMechanism(
  told: ImportedRow,
  at: ReturnType<typeof gridAddress>,
  { vocabularies }: ImportTarget,
  findings: Finding[],
): ImportedRow {
  const id: MechanismId =
    told.fte != null ? "unspecified" : told.amount != null ? "cost-change" : "qualitative";
  const choice = vocabularies.choices.find(({ list, key }) => list === "mechanism" && key === id);
  const mechanism = choice ? (choice.shown ?? choice.words.nl) : id;
  const facts = { id: labelOf(told.id ?? null), mechanism };
  findings.push({ code: "mechanism-assumed", severity: "note", at: areaOf(at), facts });
  return { ...told, mechanism };
}

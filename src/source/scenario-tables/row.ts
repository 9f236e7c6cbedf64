import type { Finding } from "../../model/finding";
import { fte } from "../../model/fte";
import type { Fte } from "../../model/fte";
import { money } from "../../model/money";
import type { Money } from "../../model/money";
import type { When } from "../../model/when";
import { areaOf } from "../../sheet/address";
import type { Address } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell-value";
import { isCellError } from "../../sheet/cell-value";
import type { Grid } from "../../sheet/grid";
import { gridAddress, valueAt } from "../../sheet/grid";
import { dateInText, isoFromSerial } from "../date";
import { labelOf } from "../label";
import { findChoice } from "./choices";
import type { Choice } from "./choices";
import type { ListName, TableDefinition } from "./definition";
import type { ColumnMapping } from "./mapping";
import { readWhen } from "./when-cell";

/** One row of a table, its cells read by field. What cannot be read is null, and a finding at the cell says why. */
export type Row<Id extends string> = {
  readonly text: (field: Id) => string;
  readonly textOrNull: (field: Id) => string | null;
  readonly texts: (field: Id) => readonly string[];
  readonly choice: (field: Id, list: ListName) => Choice | null;
  /** Below zero only where it is `signed`. */
  readonly fte: (field: Id, signed?: "signed") => Fte | null;
  readonly money: (field: Id) => Money | null;
  readonly number: (field: Id) => number | null;
  readonly when: (field: Id) => When | null;
  readonly date: (field: Id) => string | null;
  readonly value: (field: Id) => CellValue;
  /** Null where the table has no such column. */
  readonly at: (field: Id) => Address | null;
  /** The column's heading as the user has it. */
  readonly heading: (field: Id) => string;
  readonly report: (field: Id, finding: FindingOf) => void;
  /** Every field that has a column, with its cell. */
  readonly cells: () => Readonly<Partial<Record<Id, Address>>>;
};

type FindingOf = Finding extends infer One ? (One extends Finding ? Omit<One, "at"> : never) : never;

/** The rows below the headings that hold anything at all. */
export function rowsOf<Id extends string>(
  table: TableDefinition<Id>,
  grid: Grid,
  mapping: ColumnMapping<Id>,
  choices: readonly Choice[],
  findings: Finding[],
): readonly Row<Id>[] {
  const columns = [...mapping.values()];
  return grid.values.flatMap((values, index) => {
    const blank = columns.every((column) => isBlank(values[column] ?? null));
    return index === 0 || blank ? [] : [rowAt(table, grid, index, mapping, choices, findings)];
  });
}

function rowAt<Id extends string>(
  table: TableDefinition<Id>,
  grid: Grid,
  row: number,
  mapping: ColumnMapping<Id>,
  choices: readonly Choice[],
  findings: Finding[],
): Row<Id> {
  const value = (field: Id): CellValue => {
    const column = mapping.get(field);
    return column === undefined ? null : valueAt(grid, row, column);
  };
  const at = (field: Id): Address | null => {
    const column = mapping.get(field);
    return column === undefined ? null : gridAddress(grid, row, column);
  };
  const heading = (field: Id): string => {
    const column = mapping.get(field);
    return column === undefined ? field : labelOf(valueAt(grid, 0, column));
  };
  const report = (field: Id, finding: FindingOf): void => {
    const address = at(field);
    findings.push({ ...finding, at: address && areaOf(address) });
  };
  const text = (field: Id): string => labelOf(value(field));
  const numeric = (field: Id, unit: "fte" | "amount"): number | null => {
    const found = value(field);
    if (isBlank(found)) return null;
    if (typeof found === "number" && Number.isFinite(found)) return found;
    if (isCellError(found)) {
      report(field, { code: `${unit}-is-error`, severity: "error", facts: { error: found.error } });
    } else {
      report(field, { code: `${unit}-is-text`, severity: "error", facts: { text: labelOf(found) } });
    }
    return null;
  };
  return {
    text,
    textOrNull: (field) => text(field) || null,
    texts: (field) =>
      text(field)
        .split(/[;,\n]/u)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    choice: (field, list) => {
      const found = value(field);
      if (isBlank(found)) return null;
      // As it stands, blanks and all: so a formula compares it.
      const words =
        typeof found === "string" ? found : typeof found === "boolean" ? yesNo(found) : labelOf(found);
      const choice = findChoice(choices, list, words);
      if (!choice) {
        const facts = { text: labelOf(found), heading: heading(field) };
        report(field, { code: "choice-unknown", severity: "error", facts });
      }
      return choice;
    },
    fte: (field, signed) => {
      const found = numeric(field, "fte");
      if (found !== null && found < 0 && signed === undefined) {
        report(field, { code: "fte-negative", severity: "error", facts: { amount: found } });
      }
      return found === null ? null : fte(found);
    },
    money: (field) => {
      const found = numeric(field, "amount");
      return found === null ? null : money(found);
    },
    number: (field) => numeric(field, "amount"),
    when: (field) => {
      const found = value(field);
      if (isBlank(found)) return null;
      const when = readWhen(found, grid.dates);
      if (!when)
        report(field, { code: "date-unreadable", severity: "error", facts: { text: labelOf(found) } });
      return when;
    },
    date: (field) => {
      const found = value(field);
      if (isBlank(found)) return null;
      const date = typeof found === "number" ? isoFromSerial(found, grid.dates) : dateInText(labelOf(found));
      if (date === null) {
        report(field, { code: "date-unreadable", severity: "warning", facts: { text: labelOf(found) } });
      }
      return date;
    },
    value,
    at,
    heading,
    report,
    cells: () => {
      const fields = table.fields.flatMap(({ id }) => {
        const address = at(id);
        return address ? [[id, address] as const] : [];
      });
      return Object.fromEntries(fields) as Partial<Record<Id, Address>>;
    },
  };
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

/** Empty, or blanks only, as a formula's `=""` would not see it: a cell with only blanks holds nothing for a person either. */
function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

import type { Entity } from "../model/entity";
import type { Finding, Severity } from "../model/finding";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";
import { cellsBehind } from "../model/source-sum";
import { formatArea } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import { bodyKey } from "./bodies";
import type { PivotRow, SameService, SourceRows } from "./pivot-rows";

const MEASURES = ["real", "theoretical"] as const;
const TOLERANCE = 0.005;

/** Whose figures are compared, and how bad it is that they differ. */
export type Comparison = {
  readonly body: Entity;
  readonly same: SameService;
  readonly severity: Severity;
};

/** Where another block says otherwise of a body than those that count for it: service by service, and all together. */
export function differencesBetween(
  counted: readonly SourceRows[],
  other: SourceRows,
  { body, same, severity }: Comparison,
): readonly Finding[] {
  const ours = told(
    counted.flatMap(({ rows }) => rows),
    body,
  );
  const theirs = told(other.rows, body);
  const matched = theirs.flatMap((one) => {
    const twin = ours.find(({ row }) => isSame(row, one.row, same));
    return twin ? [{ service: one.row.service.label, used: twin, other: one }] : [];
  });
  const findings = matched.flatMap(({ service, used, other: one }) =>
    differing(service, { body, severity }, used, one),
  );
  // Where one of them knows no services, or none of the same, only the whole can be compared.
  if (matched.length > 0) return findings;
  return differing("", { body, severity }, whole(ours), whole(theirs));
}

type Told = {
  readonly row: PivotRow | null;
  readonly real: Figure | null;
  readonly theoretical: Figure | null;
};
type Figure = { readonly amount: number | null; readonly at: Area };

function told(rows: readonly PivotRow[], body: Entity): readonly (Told & { readonly row: PivotRow })[] {
  return rows.flatMap((row) =>
    row.cells
      .filter((cell) => bodyKey(cell.body) === bodyKey(body))
      .map(({ real, theoretical }) => ({ row, real: figureOf(real), theoretical: figureOf(theoretical) })),
  );
}

function figureOf(sourced: Sourced<Fte> | null): Figure | null {
  return sourced && { amount: sourced.amount, at: spanOf(cellsBehind(sourced)) };
}

/** The first area of the cells behind a figure, or where they stand on one sheet in one column all from first to last. */
function spanOf(cells: readonly Address[]): Area {
  const areas = cells.map((cell) => ("rows" in cell ? (cell as Area) : areaOf(cell)));
  const first = areas[0] ?? { sheet: "", row: 0, column: 0, rows: 1, columns: 1 };
  const column = areas.filter((area) => area.sheet === first.sheet && area.column === first.column);
  const end = Math.max(...column.map(({ row, rows }) => row + rows));
  const start = Math.min(...column.map(({ row }) => row));
  return { ...first, row: start, rows: end - start };
}

function isSame(one: PivotRow, other: PivotRow, same: SameService): boolean {
  if (one.service.label === "" || other.service.label === "") return false;
  return one.names.some((name) => other.names.some((twin) => same(name, twin)));
}

function whole(parts: readonly Told[]): Told {
  const sum = (measure: (typeof MEASURES)[number]): Figure | null => {
    const figures = parts.flatMap((part) => part[measure] ?? []);
    const known = figures.flatMap(({ amount }) => amount ?? []);
    if (figures.length === 0 || known.length < parts.length) return null;
    return {
      amount: known.reduce((total, amount) => total + amount, 0),
      at: spanOf(figures.map(({ at }) => at)),
    };
  };
  return { row: null, real: sum("real"), theoretical: sum("theoretical") };
}

function differing(
  service: string,
  { body, severity }: Pick<Comparison, "body" | "severity">,
  used: Told,
  other: Told,
): readonly Finding[] {
  return MEASURES.flatMap((measure): Finding[] => {
    const [counted, said] = [used[measure], other[measure]];
    if (counted?.amount == null || said?.amount == null) return [];
    if (Math.abs(counted.amount - said.amount) <= TOLERANCE) return [];
    const facts = {
      service,
      body: body.name,
      measure,
      used: formatArea(counted.at),
      counted: counted.amount,
      other: said.amount,
    };
    return [{ code: "staffing-differs", severity, at: said.at, facts }];
  });
}

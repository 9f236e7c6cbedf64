import { cellsBehind } from "../../model/source-sum";
import type { Workload } from "../../model/workload";
import type { Address, Area } from "../../sheet/address";
import { areaOf } from "../../sheet/address";

/** The rectangles that hold all figures of the workload, one for each sheet that tells any. */
export function workloadAreas(workloads: readonly Workload[]): readonly Area[] {
  const areas = new Map<string, Area>();
  const figures = workloads.flatMap(({ files, article60Files, officers, otherStaff }) =>
    [files, article60Files, officers, otherStaff].flatMap((figure) => (figure ? cellsBehind(figure) : [])),
  );
  for (const cell of figures) {
    const found = areas.get(cell.sheet);
    areas.set(cell.sheet, found ? around(found, wholeOf(cell)) : wholeOf(cell));
  }
  return [...areas.values()];
}

function wholeOf(cell: Address | Area): Area {
  return "rows" in cell ? cell : areaOf(cell);
}

function around(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { ...a, row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

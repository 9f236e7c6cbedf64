import type { Finding } from "../model/finding";
import type { Workload } from "../model/workload";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { readNumber } from "./number";
import { figureCell } from "./workload-layout";
import type { BodyLine, WorkloadLayout, WorkloadRole } from "./workload-layout";

/** The figures of a row, of one body or of all together; null is unknown. */
type Figures = {
  readonly files: number | null;
  readonly officers: number | null;
  readonly otherStaff: number | null;
};

const NEGLIGIBLE = 1e-9;
const MOST_DECIMALS = 6;

/** What the sheet's own ratios and totals say otherwise than its figures. */
export function checkWorkloads(
  grid: Grid,
  layout: WorkloadLayout,
  read: readonly { readonly line: BodyLine; readonly workload: Workload }[],
): readonly Finding[] {
  const bodies = read.map(({ line, workload }) => ({ line, figures: figuresOf(workload) }));
  const sum = (of: keyof Figures) => {
    const parts = bodies.map(({ figures }) => figures[of]);
    return parts.includes(null) ? null : parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  };
  const together: Figures = { files: sum("files"), officers: sum("officers"), otherStaff: sum("otherStaff") };
  const weighed = read.some(({ workload }) => workload.article60Files !== null);
  return [
    ...bodies.flatMap(({ line, figures }) => ratioFindings(grid, layout, line, figures, weighed)),
    ...layout.totals.flatMap((line) => [
      ...ratioFindings(grid, layout, line, together, weighed),
      ...totalFindings(grid, layout, line, together),
      ...doubtfulTotals(grid, layout, line, read),
    ]),
  ];
}

function figuresOf({ files, officers, otherStaff }: Workload): Figures {
  const others = otherStaff === null ? 0 : otherStaff.amount;
  return { files: files.amount, officers: officers.amount, otherStaff: others };
}

/** A ratio on equal tasks is only checked where no file weighs more than another: the sheet's own weight is not told. */
function ratioFindings(
  grid: Grid,
  layout: WorkloadLayout,
  line: BodyLine,
  { files, officers, otherStaff }: Figures,
  weighed: boolean,
): readonly Finding[] {
  const all = officers === null || otherStaff === null || weighed ? null : officers + otherStaff;
  return [
    ...differing(grid, layout, line, "files-per-officer", perHead(files, officers), "ratio-differs"),
    ...differing(grid, layout, line, "like-for-like", perHead(files, all), "ratio-differs"),
  ];
}

function totalFindings(
  grid: Grid,
  layout: WorkloadLayout,
  line: BodyLine,
  { files, officers, otherStaff }: Figures,
): readonly Finding[] {
  return [
    ...differing(grid, layout, line, "files", files, "workload-total-differs"),
    ...differing(grid, layout, line, "officers", officers, "workload-total-differs"),
    ...differing(grid, layout, line, "other-staff", otherStaff, "workload-total-differs"),
  ];
}

/** Where a figure can be read in two ways, a total that follows from neither is wrong all the same. */
function doubtfulTotals(
  grid: Grid,
  layout: WorkloadLayout,
  line: BodyLine,
  read: readonly { readonly line: BodyLine; readonly workload: Workload }[],
): readonly Finding[] {
  if (!read.some(({ workload }) => workload.files.amount === null)) return [];
  const its = layout.roles.find(({ role }) => role === "files");
  if (!its) return [];
  let sums: readonly number[] = [0];
  for (const { line: body } of read) {
    const place = figureCell(layout, its, body);
    const reading = readNumber(valueAt(grid, place.row, place.column));
    if (reading.kind !== "number" && reading.kind !== "text-number") return [];
    // "1.000" is a thousand to some, and one to others.
    const values = reading.kind === "number" ? [reading.value] : [reading.value, reading.value / 1000];
    sums = sums.flatMap((sum) => values.map((value) => sum + value));
  }
  const { row, column } = figureCell(layout, its, line);
  const stated = valueAt(grid, row, column);
  const [computed] = sums;
  if (typeof stated !== "number" || computed === undefined) return [];
  if (sums.some((sum) => Math.abs(stated - sum) <= rounding(stated))) return [];
  const at = areaOf(gridAddress(grid, row, column));
  return [{ code: "workload-total-differs", severity: "warning", at, facts: { stated, computed } }];
}

function differing(
  grid: Grid,
  layout: WorkloadLayout,
  line: BodyLine,
  role: WorkloadRole,
  computed: number | null,
  code: "ratio-differs" | "workload-total-differs",
): readonly Finding[] {
  const its = layout.roles.find((one) => one.role === role);
  if (!its || computed === null) return [];
  const { row, column } = figureCell(layout, its, line);
  const stated = valueAt(grid, row, column);
  if (typeof stated !== "number" || Math.abs(stated - computed) <= rounding(stated)) return [];
  const at = areaOf(gridAddress(grid, row, column));
  return [{ code, severity: "warning", at, facts: { stated, computed } }];
}

function perHead(files: number | null, staff: number | null): number | null {
  return files === null || staff === null || staff <= 0 ? null : files / staff;
}

/** Half of the last digit that a number is written with: 143 and 142.9 both say 142.857. */
function rounding(stated: number): number {
  const decimals = (/\.(\d+)$/u.exec(String(stated))?.[1] ?? "").length;
  return 0.5 / 10 ** Math.min(decimals, MOST_DECIMALS) + NEGLIGIBLE;
}

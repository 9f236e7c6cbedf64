import { columnName } from "../../src/sheet/a1";
import { printFormula } from "../../src/annex/formula/print";
import type { AnnexPlan, PlannedCell } from "../../src/annex/plan";

/** An annex plan as text: what each cell holds and shows, its chart and print set-up; the form of the approval files. */
export function renderPlan(plan: AnnexPlan): string {
  const origin = { sheet: plan.sheet, row: 0, column: 0 };
  const lines = [`# ${plan.annex} · ${plan.sheet} · ${plan.anchor} · written ${plan.writtenOn}`, ""];
  plan.rows.forEach((row, index) => {
    if (row.cells.length === 0) return;
    lines.push(`## row ${index + 1} (${row.key})`);
    row.cells.forEach((cell, column) => {
      if (cell) lines.push(`${columnName(column)}${index + 1} ${renderCell(cell, origin)}`);
    });
    lines.push("");
  });
  lines.push(`table ${JSON.stringify(plan.table)}`);
  for (const chart of plan.charts) lines.push(`chart ${JSON.stringify(chart, null, 1)}`);
  lines.push(
    ...(plan.breaks?.length ? [`pages begin at rows ${plan.breaks.map((row) => row + 1).join(" ")}`] : []),
    `widths ${plan.columnWidths.join(" ")}`,
    `footer ${plan.footer.left} | ${plan.footer.right}`,
    "",
  );
  return lines.join("\n");
}

function renderCell(cell: PlannedCell, origin: { sheet: string; row: number; column: number }): string {
  const content =
    cell.content.kind === "formula"
      ? printFormula(cell.content.formula, origin)
      : cell.content.kind === "text"
        ? JSON.stringify(cell.content.text)
        : "(blank)";
  const { figure } = cell;
  const value = figure ? ` → ${figure.value === null ? "unknown" : round(figure.value)} ${figure.unit}` : "";
  const meaning = figure ? ` · ${figure.meaning}${figure.live ? "" : " · NOT LIVE"}` : "";
  return `[${cell.style}] ${content}${value}${meaning}`;
}

function round(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

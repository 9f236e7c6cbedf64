import { formatAddress } from "../../../src/sheet/a1";
import { areaContains } from "../../../src/sheet/address";
import type { Grid } from "../../../src/sheet/grid";
import { valueAt } from "../../../src/sheet/grid";
import type { CellValue } from "../../../src/sheet/cell-value";
import type { Scan } from "../../../src/source/scan";
import { readNumber } from "../../../src/source/number";
import type { ReadFigure } from "../read-things";
import { thingsOf } from "../read-things";

/** What a sheet may count in: percentages, the 38 hours of a week, thousands or millions of euros, months of a year. */
const UNITS = [1, 0.01, 1 / 38, 1000, 1_000_000, 12];

/** Figures that stand nowhere: outside every sheet, or in a cell that does not hold that amount, in whatever unit. */
export function standingNowhere(scan: Scan, grids: readonly Grid[]): string[] {
  // A block that does not count tells its findings itself.
  const told = [...scan.findings, ...scan.sources.flatMap(({ findings }) => findings)];
  const assumed = told.flatMap(({ code, at }) => (code === "fte-assumed" && at ? [at] : []));
  const bySheet = new Map(grids.map((grid) => [grid.area.sheet, grid]));
  return thingsOf(scan).flatMap(({ kind, figures }) =>
    figures.flatMap((figure) => {
      const { at, field, amount } = figure;
      const grid = bySheet.get(at.sheet);
      const inside = grid !== undefined && areaContains(grid.area, at);
      const value = inside ? valueAt(grid, at.row - grid.area.row, at.column - grid.area.column) : null;
      if (inside && holds(value, figure)) return [];
      // Where a list tells no working time, everyone counts as one, and that is said.
      if (inside && field !== "heads" && amount === 1 && assumed.some((area) => areaContains(area, at)))
        return [];
      const where = inside ? `where ${show(value)} stands` : "where there is no cell";
      return [`${kind} ${field} ${String(amount)} at ${formatAddress(at)}, ${where}`];
    }),
  );
}

function holds(value: CellValue, { field, amount }: ReadFigure): boolean {
  if (amount === null) return true;
  if (!Number.isFinite(amount)) return false;
  // A row of a list is a person, whatever its cells hold.
  if (field === "heads" && amount === 1 && value !== null) return true;
  return readings(value).some((reading) => UNITS.some((unit) => isNear(reading * unit, amount)));
}

/** The numbers that a cell can mean to people. */
function readings(value: CellValue): number[] {
  const time = typeof value === "string" ? workingTime(value) : null;
  if (time !== null) return [time];
  return ([",", ".", undefined] as const).flatMap((decimal): number[] => {
    const reading = readNumber(value, decimal ? { decimal } : {});
    switch (reading.kind) {
      case "nil":
        return [0];
      case "number":
      case "text-number":
        return [reading.value];
      case "range":
        return [reading.low, reading.high, (reading.low + reading.high) / 2];
      default:
        return [];
    }
  });
}

/** "30,4/38", "halftijds": what part of a week somebody works. */
function workingTime(text: string): number | null {
  const [, hours, week] = /^\s*(\d+(?:[.,]\d+)?)\s*\/\s*(\d+(?:[.,]\d+)?)\s*$/u.exec(text) ?? [];
  if (hours !== undefined && week !== undefined)
    return Number(hours.replace(",", ".")) / Number(week.replace(",", "."));
  if (/mi-?temps|halft|half-time/iu.test(text)) return 0.5;
  return /temps plein|voltijd|full-?time/iu.test(text) ? 1 : null;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

function show(value: CellValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}… (${text.length})` : text;
}

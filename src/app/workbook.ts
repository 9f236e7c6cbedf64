import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import type { Operation } from "./operation";

/**
 * The one port to a workbook: the use cases drive it, `excel/` implements it on Office.js. Every method may reject with
 * `HostProblem`, and with nothing else.
 */
export type Workbook = {
  /** What there is, in at most two round trips. */
  outline(): Promise<Outline>;
  /** Values only; round trips by size. */
  readGrids(areas: readonly Area[]): Promise<readonly Grid[]>;
  /** Formulas and values, for the blocks that we wrote or may write over. */
  readCells(areas: readonly Area[]): Promise<readonly CellBlock[]>;
  /**
   * Carries the operations out in order, in one round trip per 3 MB. There is no transaction in Excel: when it rejects,
   * any number of them may have been carried out.
   */
  apply(operations: readonly Operation[]): Promise<void>;
  /**
   * Formulas and values once everything is calculated: calculates first where the user has set calculation to manual,
   * asks again while calculation is pending.
   */
  readCalculated(areas: readonly Area[]): Promise<readonly CellBlock[]>;
  /** Shows and selects an area. */
  select(area: Area): Promise<void>;
  /** Calls back after an edit by the user or a co-author; gives back how to stop. */
  watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /**
   * Calls back when other cells are selected, by the user or by `select`; null where they are not one rectangle. Gives back
   * how to stop.
   */
  watchSelection(onSelect: (area: Area | null) => void): Promise<() => Promise<void>>;
};

export type SheetChange = { readonly sheet: string; readonly area: Area | null };

export type Outline = {
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Workbook-level names; `area` is null where a name is no plain range, or lost it (#REF!). */
  readonly names: readonly { readonly name: string; readonly area: Area | null }[];
  /** The text of our own part in the file, null where there is none. */
  readonly memory: string | null;
  /** Whether the workbook counts its days from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** The user's decimal separator in Excel. */
  readonly decimal: string;
};

export type SheetOutline = {
  readonly name: string;
  /** What stays the same when it is renamed or moved. */
  readonly id: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly protected: boolean;
  /** The smallest area that holds every value; null for an empty sheet. */
  readonly used: Area | null;
  /** Names of the charts that stand on it. */
  readonly charts: readonly string[];
};

/** `formulas[r][c]` is null where the cell holds no formula. */
export type CellBlock = {
  readonly area: Area;
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly values: readonly (readonly CellValue[])[];
};

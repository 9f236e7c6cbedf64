import type { Area } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell-value";
import { HostProblem } from "../../src/app/host-problem";
import type { Content, Operation } from "../../src/app/operation";
import type { CellBlock, SheetChange, Workbook } from "../../src/app/workbook";
import { calculate } from "./memory-calculation";
import { memorySheet, perCell, usedArea } from "./memory-sheet";
import type { MemorySheet } from "./memory-sheet";

/** Our own port to a workbook, on cells in memory, for tests of what drives the port: no Excel and no stand-in for it. */
export type MemoryWorkbook = Workbook & {
  readonly sheets: MemorySheet[];
  readonly tables: Map<string, Area>;
  readonly names: Map<string, Area | null>;
  memory: string | null;
  /** What was selected, the last one last. */
  readonly selected: Area[];
  /** What the user types: a value, or a formula that starts with "=". Whoever watches is told. */
  type(sheet: string, row: number, column: number, value: CellValue): void;
  /** What the user selects; null for several areas at once. Whoever watches is told. */
  pick(area: Area | null): void;
  /** Asked before every call of the port; what it gives is thrown. */
  refuse: ((call: keyof Workbook, operations: readonly Operation[]) => HostProblem | null) | null;
  /** How long each answer takes. */
  delay: number;
  readonly watchers: number;
};

export function memoryWorkbook(sheets: MemorySheet[]): MemoryWorkbook {
  const watchers = new Set<(change: SheetChange) => void>();
  const followers = new Set<(area: Area | null) => void>();
  const sheetNamed = (name: string): MemorySheet => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new HostProblem("gone", name);
    return sheet;
  };
  const cellOf = (sheet: string, row: number, column: number) =>
    sheetNamed(sheet).cells.get(`${row},${column}`);
  const put = (sheet: string, row: number, column: number, content: Content) => {
    const { cells } = sheetNamed(sheet);
    const key = `${row},${column}`;
    if (content.kind === "blank") cells.delete(key);
    else if (content.kind === "formula") cells.set(key, { value: null, formula: content.formula });
    else if (content.kind === "text") cells.set(key, { value: content.text, formula: null });
    else cells.set(key, { value: content.number, formula: null });
  };
  const answer = async <T>(call: keyof Workbook, give: () => T, operations: readonly Operation[] = []) => {
    await new Promise((resolve) => setTimeout(resolve, workbook.delay));
    const problem = workbook.refuse?.(call, operations);
    if (problem) throw problem;
    return give();
  };
  const readCells = (areas: readonly Area[]): CellBlock[] =>
    areas.map((area) => ({
      area,
      formulas: perCell(area, (row, column) => cellOf(area.sheet, row, column)?.formula ?? null),
      values: perCell(area, (row, column) => cellOf(area.sheet, row, column)?.value ?? null),
    }));

  function carryOut(operation: Operation): void {
    switch (operation.kind) {
      case "add-sheet":
        if (sheets.some(({ name }) => name === operation.sheet)) {
          throw new HostProblem("name-taken", operation.sheet);
        }
        sheets.push(memorySheet(operation.sheet));
        return;
      case "delete-sheet":
        sheets.splice(sheets.indexOf(sheetNamed(operation.sheet)), 1);
        for (const [name, area] of workbook.tables) {
          if (area.sheet === operation.sheet) workbook.tables.delete(name);
        }
        for (const [name, area] of workbook.names) {
          if (area?.sheet === operation.sheet) workbook.names.set(name, null);
        }
        return;
      case "set-cells":
        if (sheetNamed(operation.area.sheet).protected) throw new HostProblem("protected", "AccessDenied");
        operation.contents.forEach((line, row) =>
          line.forEach((content, column) => {
            const { area } = operation;
            if (content) put(area.sheet, area.row + row, area.column + column, content);
          }),
        );
        return;
      case "clear":
        perCell(operation.area, (row, column) => put(operation.area.sheet, row, column, { kind: "blank" }));
        return;
      case "add-table":
      case "resize-table":
        workbook.tables.set(operation.name, operation.area);
        return;
      case "delete-table":
        workbook.tables.delete(operation.name);
        return;
      case "add-name":
      case "aim-name":
        workbook.names.set(operation.name, operation.area);
        return;
      case "define-name":
        workbook.names.set(operation.name, null); // what a formula gives is not worked out here
        return;
      case "delete-name":
        workbook.names.delete(operation.name);
        return;
      case "add-chart":
        sheetNamed(operation.chart.sheet).charts.push(operation.chart.name);
        return;
      case "delete-chart": {
        const { charts } = sheetNamed(operation.sheet);
        charts.splice(charts.indexOf(operation.name), 1);
        return;
      }
      case "set-memory":
        workbook.memory = operation.xml;
        return;
      case "aim-chart":
      case "format":
      case "set-column-width":
      case "set-row-height":
      case "set-print":
      case "set-print-area":
      case "set-choices":
      case "freeze-rows":
      case "freeze-columns":
        return; // looks: nothing here shows them
    }
  }

  const workbook: MemoryWorkbook = {
    sheets,
    tables: new Map(),
    names: new Map(),
    memory: null,
    selected: [],
    refuse: null,
    delay: 0,
    get watchers() {
      return watchers.size + followers.size;
    },
    type(sheet, row, column, value) {
      const formula = typeof value === "string" && value.startsWith("=") ? value : null;
      sheetNamed(sheet).cells.set(`${row},${column}`, { value: formula ? null : value, formula });
      calculate(sheets);
      for (const watcher of watchers) {
        watcher({ sheet, area: { sheet, row, column, rows: 1, columns: 1 } });
      }
    },
    pick(area) {
      for (const follower of followers) follower(area);
    },
    outline: () =>
      answer("outline", () => ({
        sheets: sheets.map((sheet) => ({
          name: sheet.name,
          id: sheet.id,
          visibility: sheet.visibility,
          protected: sheet.protected,
          used: usedArea(sheet),
          charts: [...sheet.charts],
        })),
        tables: [...workbook.tables].map(([name, area]) => ({ name, area })),
        names: [...workbook.names].map(([name, area]) => ({ name, area })),
        memory: workbook.memory,
        date1904: false,
        decimal: ",",
      })),
    readGrids: (areas) =>
      answer("readGrids", () => readCells(areas).map(({ area, values }) => ({ area, values }))),
    readCells: (areas) => answer("readCells", () => readCells(areas)),
    apply: (operations) =>
      answer(
        "apply",
        () => {
          operations.forEach(carryOut);
          calculate(sheets);
        },
        operations,
      ),
    readCalculated: (areas) => answer("readCalculated", () => readCells(areas)),
    select: (area) =>
      answer("select", () => {
        workbook.selected.push(area);
        workbook.pick(area);
      }),
    watch: (onChange) =>
      answer("watch", () => {
        watchers.add(onChange);
        return () => {
          watchers.delete(onChange);
          return Promise.resolve();
        };
      }),
    watchSelection: (onSelect) =>
      answer("watchSelection", () => {
        followers.add(onSelect);
        return () => {
          followers.delete(onSelect);
          return Promise.resolve();
        };
      }),
  };
  return workbook;
}

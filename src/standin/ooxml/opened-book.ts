import type { Book, CalculationMode, CustomPart, DefinedName, Sheet, SheetVisibility } from "../book";
import { BookRefusal } from "./book-error";
import { BookTables } from "./book-tables";
import { guidOf, StoredXml } from "./custom-parts";
import type { StoredName } from "./defined-name";
import { checkName, checkSheetName, renewed } from "./defined-name";
import type { Renames } from "./formula-rename";
import { NO_RENAMES, renameInFormula } from "./formula-rename";
import type { OpenSheet } from "./open-sheet";
import type { SheetRules } from "./open-sheet";
import type { Package } from "./package";
import { mapReferences } from "./sheet-chart";
import type { SheetChart } from "./sheet-chart";
import { readPrintNames, writePrintNames } from "./print-names";
import { sameName } from "./same-name";
import type { StyleBook } from "./style-book";
import type { WorkbookInFile } from "./workbook-read";

/** A file that is open: what was read, and over it what changed. */
export class OpenedBook implements Book {
  allSheets: OpenSheet[] = [];
  storedNames: StoredName[] = [];
  namesInFile: readonly StoredName[] = [];
  customParts: StoredXml[] = [];
  customPartsInFile: readonly StoredXml[] = [];
  calculationMode: CalculationMode;
  recomputeOnLoad: boolean;
  private active: OpenSheet | null = null;
  private knownRenames: Renames | null = null;
  private madeSheets = 0;
  private madeCharts = 0;
  readonly tables = new BookTables(this);

  constructor(
    readonly bytes: Uint8Array,
    readonly source: Package,
    readonly inFile: WorkbookInFile,
    readonly styles: StyleBook,
    private readonly newSheet: (book: OpenedBook, number: number, name: string) => OpenSheet,
    private readonly write: (book: OpenedBook) => Uint8Array,
  ) {
    this.calculationMode = inFile.calculationMode;
    this.recomputeOnLoad = inFile.recomputeOnLoad;
  }

  get date1904(): boolean {
    return this.inFile.date1904;
  }

  get sheets(): readonly OpenSheet[] {
    return this.allSheets.filter(({ inFile }) => inFile?.isWorksheet !== false);
  }

  sheetNamed(name: string): OpenSheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  sheetById(id: string): OpenSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  get activeSheet(): OpenSheet {
    const sheet = this.active ?? this.allSheets[this.inFile.active];
    const shown =
      sheet && this.sheets.includes(sheet) ? sheet : (this.sheets.find(isVisible) ?? this.sheets[0]);
    if (!shown) throw new BookRefusal("last-sheet", "the book has no sheet of cells");
    return shown;
  }

  set activeSheet(sheet: Sheet) {
    const own = this.own(sheet);
    if (!isVisible(own)) throw new BookRefusal("gone", `"${own.name}" is hidden`);
    this.active = own;
  }

  private own(sheet: Sheet): OpenSheet {
    const own = this.sheets.find((candidate) => candidate === sheet);
    if (!own) throw new BookRefusal("gone", "the sheet is no longer in the book");
    return own;
  }

  private checkFree(name: string, except: OpenSheet | null): void {
    checkSheetName(name);
    if (this.allSheets.some((sheet) => sheet !== except && sameName(sheet.name, name))) {
      throw new BookRefusal("name-taken", `there is a sheet "${name}" already`);
    }
  }

  addSheet(name: string): OpenSheet {
    this.checkFree(name, null);
    const numbers = [
      ...this.allSheets.map(({ number }) => number),
      ...this.inFile.sheets.map(({ number }) => number),
    ];
    const sheet = this.newSheet(this, Math.max(0, this.madeSheets, ...numbers) + 1, name);
    this.madeSheets = sheet.number;
    this.allSheets.push(sheet);
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    const own = this.own(sheet);
    if (!this.allSheets.some((other) => other !== own && isVisible(other))) {
      throw new BookRefusal("last-sheet", "a workbook keeps at least one visible sheet");
    }
    const at = this.allSheets.indexOf(own);
    const active = this.activeSheet;
    this.allSheets.splice(at, 1);
    this.storedNames = this.storedNames.filter(({ scope }) => scope !== own);
    const tables = own.tables.map((table) => [table.name.toLowerCase(), null] as const);
    this.follow({
      ...NO_RENAMES,
      sheets: new Map([[own.name.toLowerCase(), null]]),
      tables: new Map(tables),
    });
    if (active === own) {
      this.active = [...this.sheets.slice(at), ...this.sheets.slice(0, at).reverse()].find(isVisible) ?? null;
    }
  }

  private rename(sheet: OpenSheet, name: string): void {
    if (name === sheet.name) return;
    this.checkFree(name, sheet);
    const before = sheet.name;
    sheet.currentName = name;
    this.follow({ ...NO_RENAMES, sheets: new Map([[before.toLowerCase(), name]]) });
    for (const table of sheet.tables) table.moveTo(name);
  }

  /** Everything that is held outside the file's own text is told of a rename; that text is read through `renames`. */
  follow(renames: Renames): void {
    this.knownRenames = null;
    for (const sheet of this.allSheets) {
      sheet.cellStore.renameInEdits(renames, (row, column) => sheet.tableAt(row, column)?.name.toLowerCase());
      sheet.validationStore.follow(renames);
      for (const { chart, inFile } of sheet.chartEntries) {
        const change = (formula: string) => renameInFormula(formula, renames);
        mapReferences(chart, change);
        if (inFile) mapReferences(inFile.body, change);
      }
    }
    for (const name of this.storedNames) name.formula = renameInFormula(name.formula, renames);
  }

  /** What became of the sheets and tables that the file's own formulas name. */
  get renames(): Renames {
    if (this.knownRenames) return this.knownRenames;
    const sheets = new Map<string, string | null>();
    for (const entry of this.inFile.sheets) {
      const now = this.allSheets.find(({ inFile }) => inFile === entry)?.name ?? null;
      if (now !== entry.name) sheets.set(entry.name.toLowerCase(), now);
    }
    const tables = this.tables.renames();
    const columns = this.tables.columnRenames();
    const none = sheets.size + tables.size + columns.size === 0;
    return (this.knownRenames = none ? NO_RENAMES : { sheets, tables, columns });
  }

  private move(sheet: OpenSheet, position: number): void {
    const others = this.sheets.filter((other) => other !== sheet);
    if (position < 0 || position > others.length)
      throw new BookRefusal("outside", `there is no position ${position} among the sheets`);
    this.active = this.activeSheet; // known by its place in the file until now
    const rest = this.allSheets.filter((other) => other !== sheet);
    const next = others[position];
    rest.splice(next ? rest.indexOf(next) : rest.length, 0, sheet);
    this.allSheets = rest;
  }

  private show(sheet: OpenSheet, visibility: SheetVisibility): void {
    if (visibility !== "Visible" && !this.allSheets.some((other) => other !== sheet && isVisible(other))) {
      throw new BookRefusal("last-sheet", "a workbook keeps at least one visible sheet");
    }
    const active = this.activeSheet;
    sheet.currentVisibility = visibility;
    if (active === sheet && visibility !== "Visible") this.active = this.sheets.find(isVisible) ?? null;
  }

  get names(): readonly StoredName[] {
    return this.storedNames.filter(({ isBuiltIn }) => !isBuiltIn);
  }

  addName(name: string, formula: string, scope?: Sheet): DefinedName {
    checkName(name);
    const own = scope ? this.own(scope) : null;
    const taken = this.storedNames.some((other) => other.scope === own && sameName(other.name, name));
    if (taken || (own === null && this.tables.named(name))) {
      throw new BookRefusal("name-taken", `there is a name "${name}" already`);
    }
    const stored = renewed(this.namesInFile, name, formula, own);
    this.storedNames.push(stored);
    return stored;
  }

  deleteName(name: DefinedName): void {
    const left = this.storedNames.filter((other) => other !== name);
    if (left.length === this.storedNames.length)
      throw new BookRefusal("gone", "the name is no longer in the book");
    this.storedNames = left;
  }

  addCustomPart(xml: string): StoredXml {
    let id = guidOf(`${xml}${this.customParts.length}`);
    while (this.customParts.some((part) => part.id === id)) id = guidOf(id);
    const part = new StoredXml(id, null, null, xml);
    this.customParts.push(part);
    return part;
  }

  deleteCustomPart(part: CustomPart): void {
    const left = this.customParts.filter((other) => other !== part);
    if (left.length === this.customParts.length)
      throw new BookRefusal("gone", "the part is no longer in the book");
    this.customParts = left;
  }

  readonly sheetRules: SheetRules = {
    rename: (sheet, name) => this.rename(sheet, name),
    position: (sheet) => this.sheets.indexOf(sheet),
    move: (sheet, position) => this.move(sheet, position),
    show: (sheet, visibility) => this.show(sheet, visibility),
    addTable: (sheet, area, name) => this.tables.add(sheet, area, name),
    deleteTable: (sheet, table) => this.tables.remove(sheet, table),
    addChart: (sheet, chart) => {
      if (chart.kind === "Other") throw new BookRefusal("outside", "a chart of this kind cannot be made");
      const entry: SheetChart = {
        chart: { ...structuredClone(chart), id: `{chart-${++this.madeCharts}}` },
        inFile: null,
      };
      sheet.chartEntries.push(entry);
      return entry.chart;
    },
    printNames: (sheet) => readPrintNames(this.storedNames, sheet),
    setPrintNames: (sheet, names) => {
      this.storedNames = writePrintNames(this.storedNames, sheet, names, this.namesInFile);
    },
  };

  save(): Uint8Array {
    return this.write(this);
  }
}

export const isVisible = (sheet: { visibility: SheetVisibility }) => sheet.visibility === "Visible";

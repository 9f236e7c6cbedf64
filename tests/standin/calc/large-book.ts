import { columnName } from "../../../src/sheet/a1";
import type { Book, Sheet } from "../../../src/standin/book";

const STAFF = 400;
const YEARS = Array.from({ length: 15 }, (_, index) => 2024 + index);
const ENTITIES = ["AC", "CPAS"];
const SERVICES = ["IT", "SIPPT", "RH", "RH*", "<5", "Marchés publics", "Communication", "4"];
const LEVELS = ["A", "B", "C", "D", "E"];
const SCENARIOS = ["S1", "S2", "S3", "S4"];
const BLOCKS = ["Fte", "Months", "Gross", "Offsets", "Net"];
const FIRST_BLOCK = 8; // columns before the blocks of years

/**
 * Fills an empty book with formulas, no two alike, 27,189 of them for 250 measures, of the kinds that the annexes are made of: a calculation
 * sheet of one row a measure and one column a year and block, annexes of sums and counts over it, checks over a staff list.
 * The same book every time.
 */
export function fillLargeBook(book: Book, measures = 250): void {
  fillStaff(book);
  fillAssumptions(book);
  fillMeasures(book, measures - 40); // fewer measures than slots
  fillCalculation(book, measures);
  fillAnnex(book, measures);
}

function fillStaff(book: Book): void {
  const sheet = book.addSheet("Personnel 2024");
  put(sheet, 0, ["Entity", "Service", "Level", "FTE", "Since"]);
  for (let n = 0; n < STAFF; n++) {
    put(sheet, n + 1, [
      at(ENTITIES, n),
      at(SERVICES, n * 3 + (n >> 3)),
      at(LEVELS, n * 7),
      fte(n),
      40000 + n * 13,
    ]);
  }
  book
    .sheetNamed("Personnel 2024")
    ?.addTable({ sheet: sheet.name, row: 0, column: 0, rows: STAFF + 1, columns: 5 }, "StaffList");
}

function fillAssumptions(book: Book): void {
  const sheet = book.addSheet("Assumptions");
  put(sheet, 0, ["Key", "Amount", "Year", "Index"]);
  for (let n = 1; n <= 4; n++) put(sheet, n, [`K00${n}`, 41_234.56 + 7_001.1 * n]);
  YEARS.forEach((year, n) => {
    sheet.setValue(n + 1, 2, year);
    sheet.setFormula(n + 1, 3, `=1.02^COUNTIF(Assumptions!$C$2:$C$16,"<"&C${n + 2})`);
  });
  book.addName("Unit_Key", "=Assumptions!$A$2:$A$5");
  book.addName("Unit_Amount", "=Assumptions!$B$2:$B$5");
  book.addName("Year_Index", "=Assumptions!$D$2:$D$16");
  book.addName("Offset_Share", "=0.15");
}

function fillMeasures(book: Book, used: number): void {
  const sheet = book.addSheet("Measures");
  put(sheet, 0, ["Id", "Scenario", "Entity", "Unit cost", "FTE", "Start", "End"]);
  for (let n = 0; n < used; n++) {
    put(sheet, n + 1, [
      `M${String(n + 1).padStart(4, "0")}`,
      at(SCENARIOS, n),
      at(ENTITIES, n >> 1),
      `K00${(n % 5) + 1}`, // K005 is not among the unit costs
      n % 11 === 0 ? 0.8 : 1 + (n % 3),
    ]);
    if (n % 7 !== 0) sheet.setFormula(n + 1, 5, `=DATE(${2024 + (n % 12)},${(n % 12) + 1},1)+${n}*0`);
    if (n % 5 === 0) sheet.setFormula(n + 1, 6, `=DATE(${2030 + (n % 8)},${(n % 12) + 1},28)+${n}*0`);
  }
  sheet.addTable({ sheet: sheet.name, row: 0, column: 0, rows: used + 1, columns: 7 }, "Measures_Table");
  book.addName("Measure_Ids", `=Measures!$A$2:$A$${used + 1}`);
}

function fillCalculation(book: Book, slots: number): void {
  const sheet = book.addSheet("SynergyCalc");
  YEARS.forEach((year, y) =>
    BLOCKS.forEach((_, block) => sheet.setValue(0, FIRST_BLOCK + block * YEARS.length + y, year)),
  );
  for (let n = 1; n <= slots; n++) {
    const r = n + 1;
    const picked = (column: string): string => `=IF($A${r}="","",INDEX(Measures_Table[${column}],${n}))`;
    const month = (column: string, none: string): string =>
      `=IF($A${r}="","",IF(INDEX(Measures_Table[${column}],${n})="",${none},` +
      `YEAR(INDEX(Measures_Table[${column}],${n}))*12+MONTH(INDEX(Measures_Table[${column}],${n}))-1))`;
    const formulas = [
      `=IF(${n}>ROWS(Measure_Ids),"",INDEX(Measure_Ids,${n}))`,
      picked("Scenario"),
      picked("Entity"),
      picked("Unit cost"),
      `=IFERROR(INDEX(Unit_Amount,MATCH($D${r},Unit_Key,0)),"n/a")`,
      month("Start", '""'),
      month("End", "99999"),
      `=IF($A${r}="",0,-INDEX(Measures_Table[FTE],${n}))`,
    ];
    formulas.forEach((formula, column) => sheet.setFormula(n, column, formula));
    YEARS.forEach((_, y) =>
      BLOCKS.forEach((_name, block) => {
        sheet.setFormula(n, FIRST_BLOCK + block * YEARS.length + y, blockFormula(block, y, r));
      }),
    );
  }
}

function blockFormula(block: number, y: number, r: number): string {
  const column = (of: number): string => columnName(FIRST_BLOCK + of * YEARS.length + y);
  const year = `${column(block)}$1`;
  switch (block) {
    case 0:
      return `=IF(OR($A${r}="",$F${r}=""),0,IF(AND($F${r}<=${year}*12+11,$G${r}>${year}*12+11),$H${r},0))`;
    case 1:
      return `=IF($F${r}="",0,MAX(0,MIN($G${r},(${year}+1)*12)-MAX($F${r},${year}*12)))`;
    case 2:
      return `=IF(ISNUMBER($E${r}),$H${r}*${column(1)}${r}/12*$E${r}*INDEX(Year_Index,${y + 1}),"n/a")`;
    case 3:
      return `=IF(ISNUMBER(${column(2)}${r}),-ROUND(${column(2)}${r}*Offset_Share,2),"n/a")`;
    default:
      return `=IFERROR(${column(2)}${r}+${column(3)}${r},"n/a")`;
  }
}

function fillAnnex(book: Book, slots: number): void {
  const sheet = book.addSheet("Annexe T3-T4");
  const formulas: string[] = [];
  const calc = (column: number): string =>
    `SynergyCalc!$${columnName(column)}$2:$${columnName(column)}$${slots + 1}`;
  for (const scenario of SCENARIOS) {
    for (const entity of ENTITIES) {
      for (let column = FIRST_BLOCK; column < FIRST_BLOCK + BLOCKS.length * YEARS.length; column++) {
        const keys = `${calc(1)},"${scenario}",${calc(2)},"${entity}"`;
        formulas.push(`=SUMIFS(${calc(column)},${keys})`, `=COUNTIFS(${keys},${calc(column)},"n/a")`);
      }
    }
  }
  for (const entity of ENTITIES) {
    for (const service of SERVICES) {
      const same = `(StaffList[Entity]="${entity}")*(StaffList[Service]="${service}")`;
      for (const level of LEVELS) {
        formulas.push(
          `=SUMPRODUCT(${same}*(StaffList[Level]="${level}")*StaffList[FTE])`,
          `=SUMPRODUCT(--(StaffList[Level]="${level}"),${same}*1)`,
        );
      }
      for (const [y, year] of YEARS.entries()) {
        formulas.push(
          `=ROUND(COUNTIFS(StaffList[Entity],"${entity}",StaffList[Since],"<"&DATE(${year},1,1))/${y + 1},2)&" ${service}"`,
          `=IFERROR(MATCH("${service.replace(/[*?~]/g, "~$&")}",StaffList[Service],0)+${y},"n/a ${entity}")`,
        );
      }
    }
  }
  for (let n = 0; formulas.length < 25 * slots - 50; n++) {
    const row = (n % slots) + 2;
    const column = columnName(FIRST_BLOCK + (n % (BLOCKS.length * YEARS.length)));
    formulas.push(
      `=IF(ISNUMBER(SynergyCalc!${column}${row}),ROUND(SynergyCalc!${column}${row}*1.1,${n % 3}),"–")&" "&${n}`,
      `=SUM(SynergyCalc!${column}$2:${column}${row})-${n}%`,
      `=LARGE(StaffList[FTE],${(n % STAFF) + 1})+ABS(-${n}.5)`,
    );
  }
  formulas.forEach((formula, n) => sheet.setFormula(n % 200, Math.floor(n / 200), formula));
}

function put(sheet: Sheet, row: number, values: readonly (string | number)[]): void {
  values.forEach((value, column) => sheet.setValue(row, column, value));
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function fte(n: number): number {
  return [1, 0.8, 0.5, 0.75, 1][n % 5] ?? 1;
}

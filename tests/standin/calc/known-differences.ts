import type { CellValue } from "../../../src/sheet/cell-value";

/** Odd formulas that are left to Excel: IronCalc is known not to give Excel's value, and no way round was found. */
export const LEFT_TO_EXCEL: readonly string[] = [
  '=SUMIFS(D!B1:B8,D!C1:C8,"=")', // takes "" for empty
  '=COUNTIFS(D!C1:C8,"=")',
  '=COUNTIFS(D!A1:A8,"<>RH")', // lets only text through
  '=1/3&""', // all digits instead of fifteen
  '=0.1+0.2&""',
  '=1E+20&""',
  '=AND(D!B1>0,"TRUE")', // passes over text that is no reference
  "=SUMPRODUCT(ISNUMBER(D!C1:C8)*1)", // not worked out cell by cell
  "=SUMPRODUCT(LEN(D!A1:A3)*1)",
];

type Difference = readonly [formula: string, given: CellValue];

/** What excelts 10.2.0 gives instead of Excel's value. */
export const EXCELTS_DIFFERS: readonly Difference[] = [
  ["=SUMIFS(D!B1:B8,D!A1:A8,4)", 0],
  ['=SUMIFS(D!B1:B8,D!A1:A8,"4")', 0],
  ['=SUMIFS(D!B1:B8,D!C1:C8,"=")', 3],
  ["=SUMIFS(D!B1:B8,D!C1:C8,4)", 8],
  ['=COUNTIFS(D!C1:C8,"=")', 2],
  ['=COUNTIF(D!C1:C8,"<>")', 6], // leaves errors out
  ['=COUNTIF(D!C1:C8,"<>0")', 6],
  ["=AND(D!C2,1)", { error: "#VALUE!" }], // takes text in a cell for an error
  ["=0.1+0.2=0.3", false],
  ["=1.1*3=3.3", false],
  ['=1/3&""', "0.3333333333333333"],
  ['=0.1+0.2&""', "0.30000000000000004"],
  ['=1E+20&""', "100000000000000000000"],
  ["=ROUND(1.005,2)", 1],
  ["=ROUND(0.285,2)", 0.28],
  ["=MIN(D!A1:A8,D!C3)", 4],
  ["=SUMPRODUCT(ABS(D!B1:B3-2))", 1],
  ["=SUMPRODUCT(YEAR(D!B1:B2)*1)", 1899],
  ["=YEAR(-1)", 1899],
  ["=YEAR(D!C1)", 1899], // days before March 1900
  ["=MONTH(D!C1)", 12],
  ["=DAY(59)", 27],
];

/** What LibreOffice 7.4 gives instead of Excel's value. */
export const LIBREOFFICE_DIFFERS: readonly Difference[] = [
  ["=SUMIFS(D!B1:B8,D!A1:A8,4)", 0],
  ["=SUMIFS(D!B1:B8,D!C1:C8,4)", 8],
  ["=INDEX(D!B1:B8,9)", { error: "#VALUE!" }],
  ['=XLOOKUP("a",D!A1:A8,D!B1:B8,"n/a")', { error: "#NAME?" }],
  ['=XLOOKUP("zz",D!A1:A8,D!B1:B8,"n/a")', { error: "#NAME?" }],
  ["=SUM(D!C1:C5)", 5], // a logical counts as a number
  ['=SUM("4",TRUE)', { error: "#VALUE!" }],
  ["=COUNT(D!C1:C8)", 3],
  ['="a"<TRUE', false],
  ['=TRUE&""', "1"],
  ['=1E+20&""', "1E+020"],
  ['=AND(D!B1>0,"TRUE")', { error: "#VALUE!" }],
  ["=LARGE(D!B1:B8,9)", { error: "#VALUE!" }],
  ["=SQRT(-1)", { error: "#VALUE!" }],
  ["=AVERAGE(D!C1:C5)", 2.5],
  ['=MAX(1,"7")', { error: "#VALUE!" }],
  ["=SUMPRODUCT(ISNUMBER(D!C1:C8)*1)", 3],
  ["=SUMPRODUCT(YEAR(D!B1:B2)*1)", 3799],
  ["=DATE(24,1,1)", 45292],
  ["=YEAR(-1)", 1899],
  ["=YEAR(D!C1)", 1899],
  ["=MONTH(D!C1)", 12],
  ["=DAY(59)", 27],
  ['=CONCATENATE("a",1,TRUE)', "a11"],
  ["=ROWS(Staff_Table)", 5],
  ["=COUNTA(Staff_Table)", 15],
  ["=COUNTA(Staff_Table[#All])", 1],
  ["=SUM(Staff_Table[No such])", { error: "#NAME?" }],
];

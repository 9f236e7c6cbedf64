import { parseFormula } from "../../../src/standin/calc/formula/parse";
import { printFormula } from "../../../src/standin/calc/formula/print";
import { resolverOf } from "../../../src/standin/calc/formula/resolve";
import { obstacle } from "../../../src/standin/calc/formula/check";
import { argumentKinds, KNOWN_FUNCTIONS } from "../../../src/standin/calc/formula/functions";
import { FormulaNotRead } from "../../../src/standin/calc/formula/syntax";
import { newBook } from "../../../src/standin/ooxml/open-book";
import { fillOddBook } from "./odd-book";
import { ALL_ODD } from "./odd-formulas";

function plain(formula: string): string {
  return printFormula(parseFormula(formula), (name) => `<${name}>`);
}

describe("reading a formula", () => {
  it.each([
    ["=-2^2", "(-2)^2"],
    ["=1+2*3", "1+(2*3)"],
    ["=(1+2)*3", "(1+2)*3"],
    ["=2^3^2", "(2^3)^2"],
    ["=10%%", "(10%)%"],
    ["=1&2+3=4", "(1&(2+3))=4"],
    ["= SUM( A1 : B2 , 3 )", "SUM(A1:B2,3)"],
    ['="a ""b"" c"&A1', '"a ""b"" c"&A1'],
    ["=IF(A1,,5)", "IF(A1,,5)"],
    ["=_xlfn.XLOOKUP(1,A:A,$B:$B)", "XLOOKUP(1,A:A,$B:$B)"],
    ["=SUM(2:2,$3:$4)", "SUM(2:2,$3:$4)"],
    ["='It''s 2024'!$A$1:B2", "<It's 2024>!$A$1:B2"],
    ["=LOG10(A1)+TRUE", "LOG10(A1)+TRUE"],
    ['={1,-2;"a",TRUE}', '{1,-2;"a",TRUE}'],
    ["=#REF!+Staff!#REF!", "#REF!+#REF!"],
    ["=B2:A1", "A1:B2"],
    ["=1.5E-3", "1.5E-3"],
  ])("%s is %s", (formula, expected) => {
    expect(plain(formula)).toBe(expected);
  });

  it.each(["=", "=1+", "=SUM(1", "=A1 B1", '="a', "=Table[a", "=1 2", "=)", "=SUM(1,2"])(
    "%s is refused",
    (formula) => {
      expect(() => parseFormula(formula)).toThrow(FormulaNotRead);
    },
  );

  it("reads all the odd ones, and prints them so that they mean the same", () => {
    const book = newBook();
    const sheet = fillOddBook(book);
    const resolve = resolverOf(book);
    for (const [formula] of ALL_ODD) {
      const once = printFormula(
        resolve(formula, { sheet, row: 0, column: 0 }),
        (name) => `'${name.replaceAll("'", "''")}'`,
      );
      const twice = printFormula(parseFormula(once), (name) => `'${name.replaceAll("'", "''")}'`);
      expect(twice).toBe(once);
    }
  });
});

describe("structured references and names", () => {
  const book = newBook();
  const staff = (fillOddBook(book), book.sheetNamed("Staff"));
  const inTable = (formula: string, row = 2): string => {
    if (!staff) throw new Error("The odd book has no sheet Staff.");
    return printFormula(resolverOf(book)(formula, { sheet: staff, row, column: 3 }), (name) => name);
  };

  it.each([
    ["=Staff_Table[FTE]", "Staff!$B$2:$B$5"],
    ["=staff_table[fte]", "Staff!$B$2:$B$5"],
    ["=Staff_Table", "Staff!$A$2:$C$5"],
    ["=Staff_Table[]", "Staff!$A$2:$C$5"],
    ["=Staff_Table[#All]", "Staff!$A$1:$C$5"],
    ["=Staff_Table[#Headers]", "Staff!$A$1:$C$1"],
    ["=Staff_Table[[#Headers],[FTE]]", "Staff!$B$1"],
    ["=Staff_Table[[#Headers],[#Data],[FTE]]", "Staff!$B$1:$B$5"],
    ["=Staff_Table[[#All],[Service]:[FTE]]", "Staff!$A$1:$B$5"],
    ["=Staff_Table[[#This Row],[FTE]]", "Staff!$B3"],
    ["=Staff_Table[@FTE]", "Staff!$B3"],
    ["=Staff_Table[@]", "Staff!$A3:$C3"],
    ["=Staff_Table[@[FTE]:[Service]]", "Staff!$A3:$B3"],
    ["=Staff_Table[Coût '[€'] '#1]", "Staff!$C$2:$C$5"],
    ["=Staff_Table[[#Totals],[FTE]]", "#VALUE!"],
    ["=Staff_Table[Nothing]", "#REF!"],
    ["=No_Table[FTE]", "#REF!"],
    ["=Syn_Fte", "Staff!$B$2:$B$5"],
    ["=Twice_Rate", "0.02*2"],
    ["=Nowhere!A1", "#REF!"],
    ["=No_Name", "#NAME?"],
  ])("%s is %s", (formula, expected) => {
    expect(inTable(formula)).toBe(expected);
  });

  it("know the table that they stand in, and the row", () => {
    if (!staff) throw new Error("The odd book has no sheet Staff.");
    const at = (row: number, column: number): string =>
      printFormula(resolverOf(book)("=[@FTE]*2", { sheet: staff, row, column }), (name) => name);
    expect(at(3, 2)).toBe("Staff!$B4*2");
    expect(at(0, 2)).toBe("#VALUE!*2");
    expect(at(9, 9)).toBe("#REF!*2");
  });

  it("refuse a name that moves with the cell or refers to itself", () => {
    const moving = newBook();
    moving.addName("Left_Of_Me", "=Sheet1!A1");
    moving.addName("Self", "=Self+1");
    const place = { sheet: moving.activeSheet, row: 0, column: 0 };
    expect(() => resolverOf(moving)("=Left_Of_Me", place)).toThrow(FormulaNotRead);
    expect(() => resolverOf(moving)("=Self", place)).toThrow(FormulaNotRead);
  });
});

describe("what no engine is asked", () => {
  it.each([
    ["=A1:A3", "a range where one value is expected"],
    ["=A1:A3*2", "a range where one value is expected"],
    ["=SUM(A1:A3*2)", "a range where one value is expected"],
    ["=IF(A1:A3>0,1)", "a range where one value is expected"],
    ["=INDEX(A1:B3,0,1)", "a range where one value is expected"],
    ["=INDEX(A1:B3,1)", "a range where one value is expected"],
    ["=COUNTIF(A1:A3,B1:B3)", "a range where one value is expected"],
    ["=ROW(A1:A3)", "a range where one value is expected"],
    ["={1,2}", "an array where one value is expected"],
    ["=SUMPRODUCT(IF(A1:A3>0,1))", "a range where one value is expected"],
    ["=FORECAST(1,A1:A3,B1:B3)", "the function FORECAST"],
    ["=SUM(A1#)", "a spilled range"],
    ["=@A1:A3", "an implicit intersection"],
    ["=[1]Sheet1!$A$1+1", "another workbook"],
    ["='[Budget.xlsx]A b'!$A$1+1", "another workbook"],
    ["=SUM(Sheet1!A1:Sheet1!A3)", "a range between expressions"],
  ])("%s: %s", (formula, why) => {
    expect(obstacle(parseFormula(formula))).toBe(why);
  });

  it.each([
    "=SUM(A1:A3)",
    "=SUM(INDEX(A1:B3,0,1))",
    "=INDEX(A1:A3,2)",
    "=INDEX(A1:C1,2)",
    "=SUMPRODUCT((A1:A3>0)*B1:B3)",
    "=SUMPRODUCT(ABS(A1:A3-2))",
    "=SUM({1,2})",
    "=MATCH(1,A1:A3,0)",
  ])("%s is asked", (formula) => {
    expect(obstacle(parseFormula(formula))).toBeNull();
  });

  it("is a function with too many arguments", () => {
    expect(argumentKinds("IF", 4)).toBeNull();
    expect(argumentKinds("COUNTIFS", 6)).toEqual(["range", "scalar", "range", "scalar", "range", "scalar"]);
  });

  it("is none of the functions that the annexes use", () => {
    const used =
      "SUM SUMIFS COUNT COUNTA COUNTIF COUNTIFS SUMPRODUCT INDEX MATCH IF IFERROR ISNUMBER AND OR NOT MIN MAX ROUND ABS ROWS LARGE DATE YEAR MONTH";
    expect(KNOWN_FUNCTIONS).toEqual(expect.arrayContaining(used.split(" ")));
  });
});

import { canonical } from "../../../src/annex/formula/canonical";
import { cellFingerprint } from "../../../src/annex/formula/fingerprint";
import { skeleton } from "../../../src/annex/formula/skeleton";

describe("the skeleton of a formula", () => {
  const same: readonly (readonly [string, string, string])[] = [
    ["a row inserted above", "=IF(ISNUMBER(Staff!C8),Staff!C8,0)", "=IF(ISNUMBER(Staff!C9),Staff!C9,0)"],
    ["a renamed sheet", "=Staff!C8", "='Staff & co'!C8"],
    ["a sheet with an apostrophe", "=Staff!C8", "='L''équipe'!C8"],
    ["absolute marks", "=$A$1+B2", "=A1+$B$2"],
    ["an area that grew", "=SUM(A1:A5)", "=SUM(A1:A6)"],
    ["whole columns", "=SUM(A:A)", "=SUM(C:D)"],
    ["a lost reference", "=SUM(Staff!C8)", "=SUM(Staff!#REF!)"],
    ["a lost sheet", "=SUM(Staff!C8)", "=SUM(#REF!C8)"],
    ["a renamed heading", "=SUM(Table1[FTE])", "=SUM(Table1[VTE])"],
    ["a heading of this row", "=Table1[[#This Row],[FTE]]", "=Table1[[#This Row],[ETP réel]]"],
    ["white space", "=IF( A1 , 2 )", "=IF(A1,2)"],
  ];
  test.each(same)("is the same after %s", (_, before, after) => {
    expect(skeleton(after)).toBe(skeleton(before));
  });

  const other: readonly (readonly [string, string, string])[] = [
    ["another function", "=SUM(A1:A5)", "=MAX(A1:A5)"],
    ["another number", "=A1*1.02", "=A1*1.03"],
    ["another text", '=IF(A1="","n/a",A1)', '=IF(A1="","?",A1)'],
    ["a text that looks like a reference", '="A1"', '="B2"'],
    ["white space in a text", '="a b"', '="ab"'],
    ["another name", "=Syn_Rate*A1", "=Syn_Share*A1"],
    ["something added", "=A1", "=A1+1"],
  ];
  test.each(other)("is another with %s", (_, before, after) => {
    expect(skeleton(after)).not.toBe(skeleton(before));
  });

  test("a function is not taken for a cell", () => {
    expect(skeleton("=LOG10(A1)")).toBe("=LOG10(§)");
  });
});

describe("the fingerprint of a cell", () => {
  test("tells a formula from the number that someone typed over it", () => {
    expect(cellFingerprint("=A1", 5)).not.toBe(cellFingerprint(null, 5));
  });
  test("tells the number 4 from the text 4", () => {
    expect(cellFingerprint(null, 4)).not.toBe(cellFingerprint(null, "4"));
  });
  test("is empty for an empty cell only", () => {
    expect(cellFingerprint(null, null)).toBe("");
    expect(cellFingerprint(null, 0)).not.toBe("");
  });
});

describe("the canonical form", () => {
  test("does not mind quotes that a sheet's name does not need", () => {
    expect(canonical("='Staff'!C8 + 1")).toBe(canonical("=Staff!C8+1"));
  });
  test("leaves texts alone", () => {
    expect(canonical(`=IF(A1="'Staff'!x y","",1)`)).toBe(`=IF(A1="'Staff'!x y","",1)`);
  });
  test("tells different cells apart", () => {
    expect(canonical("=Staff!C8")).not.toBe(canonical("=Staff!C9"));
  });
});

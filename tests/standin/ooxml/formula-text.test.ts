import { formulaTokens, readSheetPrefix, writeSheetPrefix } from "../../../src/standin/ooxml/formula-tokens";
import { renameInFormula } from "../../../src/standin/ooxml/formula-rename";
import { shifter } from "../../../src/standin/ooxml/formula-shift";

const kinds = (formula: string) =>
  formulaTokens(formula).map(({ kind, text }) => (kind === "other" ? text : `${kind}:${text}`));

describe("the pieces of a formula", () => {
  test.each([
    [
      `SUM(A1:$B$2,C:C,3:4)*1.5E-3`,
      [
        "name:SUM",
        "(",
        "reference:A1",
        ":",
        "reference:$B$2",
        ",",
        "reference:C:C",
        ",",
        "reference:3:4",
        ")",
        "*",
        "1.5E-3",
      ],
    ],
    [`"a""b"&'it''s'!A1`, [`text:"a""b"`, "&", "sheet:'it''s'!", "reference:A1"]],
    [
      `Sheet1!A1+Jan:Mar!B2+[1]X!C3`,
      [
        "sheet:Sheet1!",
        "reference:A1",
        "+",
        "sheet:Jan:Mar!",
        "reference:B2",
        "+",
        "sheet:[1]X!",
        "reference:C3",
      ],
    ],
    [
      `LOG10(A1)+Taxe2024+ZZZ9+A1B`,
      ["name:LOG10", "(", "reference:A1", ")", "+", "name:Taxe2024", "+", "name:ZZZ9", "+", "name:A1B"],
    ],
    [`Staff[[#All],[A ']b]]+[@x]`, ["name:Staff", "bracket:[[#All],[A ']b]]", "+", "bracket:[@x]"]],
    [`#REF!+Sheet1!#REF!+#N/A`, ["error:#REF!", "+", "sheet:Sheet1!", "error:#REF!", "+", "error:#N/A"]],
    [`Été!A1:Été!B2`, ["sheet:Été!", "reference:A1", ":", "sheet:Été!", "reference:B2"]],
    [`{1,2;"x",TRUE}`, ["{", "1", ",", "2", ";", `text:"x"`, ",", "name:TRUE", "}"]],
  ])("%s", (formula, expected) => expect(kinds(formula)).toEqual(expected));

  test.each([`=A1+`, `"open`, `'open`, `Staff[[open`, `#what`, `🙂+1`])(
    "nothing of %s is lost",
    (formula) => {
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    },
  );

  test.each([
    ["'it''s'!", { book: "", sheets: ["it's"] }],
    ["'[b.xlsx]a b'!", { book: "[b.xlsx]", sheets: ["a b"] }],
    ["A:B!", { book: "", sheets: ["A", "B"] }],
  ])("prefix %s", (text, prefix) => {
    expect(readSheetPrefix(text)).toEqual(prefix);
    expect(writeSheetPrefix(prefix)).toBe(text);
  });
});

test.each([
  ["A1+$A1+A$1+$A$1", 2, 3, "D3+$A3+D$1+$A$1"],
  ["SUM(A:A,$B:C,1:2,$3:4)", 1, 1, "SUM(B:B,$B:D,2:3,$3:5)"],
  [`"A1"&'A1'!A1&LOG10(A1)&A1_name`, 1, 0, `"A1"&'A1'!A2&LOG10(A2)&A1_name`],
  ["A1", -1, -1, "XFD1048576"],
])("%s, %i rows and %i columns further", (formula, down, right, expected) => {
  expect(shifter(formula)(down, right)).toBe(expected);
});

describe("after a rename", () => {
  const renames = {
    sheets: new Map<string, string | null>([
      ["data", "New data"],
      ["gone", null],
    ]),
    tables: new Map<string, string | null>([
      ["staff", "People"],
      ["lost", null],
    ]),
    columns: new Map([
      [
        "plan",
        new Map([
          ["fte", "ETP/VTE"],
          ["a]#", "b'[@x"],
          ["old", "New name"],
        ]),
      ],
    ]),
  };
  test.each([
    ["=DATA!A1+data2!A1", "='New data'!A1+data2!A1"],
    [`="Data!A1"&'Data'!A1`, `="Data!A1"&'New data'!A1`],
    ["=Gone!A1:B2+1", "=#REF!+1"],
    ["=SUM(Gone!A:A)+Gone!name", "=SUM(#REF!)+#REF!"],
    ["=Gone!A1:Gone!B2", "=#REF!:#REF!"],
    ["=SUM(Data:Gone!A1)", "=SUM(#REF!)"],
    ["=SUM(Staff[x])+ROWS(staff)+STAFF(1)", "=SUM(People[x])+ROWS(People)+STAFF(1)"],
    ["=SUM(Lost[[#All],[x]])+1", "=SUM(#REF!)+1"],
    ["=Other!A1", "=Other!A1"],
    ["=SUM(Plan[FTE])+SUM(other[FTE])+[FTE]", "=SUM(Plan[ETP/VTE])+SUM(other[FTE])+[FTE]"],
    ["=PLAN[[#Headers],[fte]:[Old]]&Plan[#All]", "=PLAN[[#Headers],[ETP/VTE]:[New name]]&Plan[#All]"],
    ["=plan[@old]+plan[[#This Row],[old]]", "=plan[@[New name]]+plan[[#This Row],[New name]]"],
    ["=Plan[a']'#]", "=Plan[b'''['@x]"],
    [`="Plan[FTE]"&planned[FTE]`, `="Plan[FTE]"&planned[FTE]`],
  ])("%s", (formula, expected) => expect(renameInFormula(formula, renames)).toBe(expected));

  test("a column without its table's name is one of the table that the formula stands in", () => {
    expect(renameInFormula("=[@FTE]*[Old]+Staff[FTE]", renames, "plan")).toBe(
      "=[@[ETP/VTE]]*[New name]+People[FTE]",
    );
  });
});

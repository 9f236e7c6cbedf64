import { printFormula } from "../../../src/annex/formula/print";
import { sourceFigure } from "../../../src/annex/formula/source-figure";
import type { Sourced } from "../../../src/model/headcount";
import { parseArea } from "../../../src/sheet/a1";
import type { CellValue } from "../../../src/sheet/cell-value";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { newBook } from "../../../src/standin/ooxml/open-book";

const SHEET = newBook().sheets[0]?.name ?? "";

function at(text: string) {
  const area = parseArea(text, SHEET);
  if (!area) throw new Error(`${text} is no reference`);
  return area;
}

function cell(text: string, amount: number | null, written?: string): Sourced<number> {
  const { sheet, row, column } = at(text);
  const told = { amount, at: { sheet, row, column } };
  return written === undefined ? told : { ...told, text: written };
}

function formulaOf(told: Sourced<number>): string {
  return printFormula(sourceFigure(told, "n.b."), { sheet: "T1", row: 0, column: 0 });
}

/** What the formula gives on a sheet of these rows, from A1. */
async function shown(told: Sourced<number>, rows: readonly (readonly CellValue[])[]): Promise<CellValue> {
  const book = newBook();
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  rows.forEach((row, r) => row.forEach((value, c) => value !== null && sheet.setValue(r, c, value)));
  const annex = book.addSheet("T1");
  annex.setFormula(0, 0, formulaOf(told));
  expect((await loadRecalculator()).recalculate(book)).toMatchObject({ present: 1, computed: 1 });
  return annex.cell(0, 0).value;
}

describe("a cell", () => {
  test.each<[string, CellValue, CellValue]>([
    ["a number", 1.5, 1.5],
    ["nil", 0, 0],
    ["a dash", "-", 0],
    ["a text that was read", "5,5", 5.5],
    ["another text", "5,6", "n.b."],
    ["nothing", null, "n.b."],
  ])("%s", async (_, value, expected) => {
    expect(await shown(cell("A1", 5.5, "5,5"), [[value, "x"]])).toBe(expected);
  });

  test("without a text that was read the formula is as short as it can be", () => {
    const sheet = SHEET;
    expect(formulaOf(cell("A1", 3))).toBe(
      `=IF(ISNUMBER(${sheet}!A1),${sheet}!A1,IF(${sheet}!A1="-",0,"n.b."))`,
    );
    expect(formulaOf(cell("A1", 0, "-"))).toBe(formulaOf(cell("A1", 0)));
    expect(formulaOf(cell("A1", null, "veel"))).toBe(formulaOf(cell("A1", null)));
  });
});

describe("several cells", () => {
  const parts = [cell("A1", 1), cell("A2", 2), cell("A3", 0.5, "½"), cell("A5", 4)];
  const sum: Sourced<number> = { ...cell("A1", 7.5), sum: { kind: "cells", parts, per: 1 } };

  test("neighbours are one range, texts are read one by one", () => {
    expect(formulaOf(sum)).toContain("COUNT(");
    expect(formulaOf(sum)).toContain("$A$1:$A$2");
  });

  test.each<[string, readonly CellValue[], CellValue]>([
    ["are added up", [1, 2, "½", 9, 4], 7.5],
    ["are added up as they become numbers", [1, 2, 0.75, 9, 4], 7.75],
    ["are not known where one is not", [1, null, "½", 9, 4], "n.b."],
    ["are not known where a text is another", [1, 2, "¾", 9, 4], "n.b."],
  ])("%s", async (_, values, expected) => {
    expect(
      await shown(
        sum,
        values.map((value) => [value]),
      ),
    ).toBe(expected);
  });

  test("percentages count for their hundredth part", async () => {
    const shares = [cell("A1", 0.8), cell("A2", 0.5, "½")];
    const told: Sourced<number> = { ...cell("A1", 1.3), sum: { kind: "cells", parts: shares, per: 100 } };
    expect(await shown(told, [[80], ["½"]])).toBe(1.3);
  });

  test("of nothing there is nothing", async () => {
    expect(await shown({ ...cell("A1", 0), sum: { kind: "cells", parts: [], per: 1 } }, [[1]])).toBe(0);
  });
});

describe("rows of a list", () => {
  const list = (texts: readonly { text: string; amount: number }[] = [], per = 1): Sourced<number> => ({
    ...cell("C1", 1),
    sum: {
      kind: "list",
      keys: [
        { column: at("A1:A6"), holds: true, texts: ["HR", "HR "] },
        { column: at("B1:B6"), holds: true, texts: ["OCMW"] },
        { column: at("D1:D6"), holds: false, texts: ["VACANT", ""] },
      ],
      amounts: at("C1:C6"),
      per,
      texts,
    },
  });
  const ROWS: readonly (readonly CellValue[])[] = [
    ["HR", "OCMW", 1, "x"],
    ["hr", "ocmw", 0.8, "y"],
    ["HR ", "OCMW", 0.5, "z"],
    ["HR*", "OCMW", 9, "x"],
    ["HR", "Gemeente", 9, "x"],
    ["HR", "OCMW", 1, "Vacant"],
  ];

  test("those that are called so are added up, whatever their case", async () => {
    expect(await shown(list(), ROWS)).toBeCloseTo(2.3, 12);
  });

  test("a text that was read counts, another leaves the sum unknown", async () => {
    const rows = ROWS.map((row, index) => (index === 1 ? ["HR", "OCMW", "4/5", "y"] : row));
    expect(await shown(list([{ text: "4/5", amount: 0.8 }]), rows)).toBeCloseTo(2.3, 12);
    expect(await shown(list(), rows)).toBe("n.b.");
  });

  test("an empty cell leaves it unknown, and so does an error anywhere", async () => {
    expect(await shown(list(), [["HR", "OCMW", null, "x"], ...ROWS.slice(1)])).toBe("n.b.");
    expect(await shown(list(), [["IT", "OCMW", { error: "#N/A" }, "x"], ...ROWS.slice(1)])).toBe("n.b.");
  });

  test("percentages count for their hundredth part, texts for what they are", async () => {
    const rows = ROWS.map(([service, body, share, who], index) => [
      service ?? null,
      body ?? null,
      index === 2 ? "mi-temps" : Number(share) * 100,
      who ?? null,
    ]);
    expect(await shown(list([{ text: "mi-temps", amount: 0.5 }], 100), rows)).toBeCloseTo(2.3, 12);
  });

  test("a name that is a number is no text", async () => {
    const told = (key: string | number): Sourced<number> => ({
      ...cell("A1", 1),
      sum: {
        kind: "list",
        keys: [{ column: at("A1:A2"), holds: true, texts: [key] }],
        amounts: at("B1:B2"),
        per: 1,
        texts: [],
      },
    });
    const rows = [
      [104, 1],
      ["104", 2],
    ];
    expect(await shown(told(104), rows)).toBe(1);
    expect(await shown(told("104"), rows)).toBe(2);
  });

  test("rows are counted where nothing is to be added up", async () => {
    const counted: Sourced<number> = {
      ...cell("A1", 3),
      sum: {
        kind: "list",
        keys: [{ column: at("A1:A6"), holds: true, texts: ["HR"] }],
        amounts: null,
        per: 1,
        texts: [],
      },
    };
    expect(await shown(counted, ROWS)).toBe(4);
    const ranges: Sourced<number> = {
      ...cell("A1", 5),
      sum: { kind: "rows", areas: [at("A1:A3"), at("A5:A6")] },
    };
    expect(await shown(ranges, ROWS)).toBe(5);
  });
});

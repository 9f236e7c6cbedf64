import { CLOSED_ROW } from "../../src/annex/plan";
import {
  columnHeads,
  fittedHeight,
  fitting,
  languageRows,
  moneyWidth,
  ofFigures,
} from "../../src/annex/planned";

function textsOf(rows: ReturnType<typeof languageRows>): readonly string[] {
  return rows.map(({ cells }) => (cells[0]?.content.kind === "text" ? cells[0].content.text : ""));
}

describe("heights and widths that hold what they show", () => {
  test("a row is left to the host while one line will do, and grows with the longest text up to Excel's highest", () => {
    const widths = [10, 40];
    expect(fittedHeight(["short", "on one line"], widths)).toBeNull();
    const two = fittedHeight(["one two three four", "x"], widths) ?? 0;
    const many = fittedHeight(["x", "word ".repeat(60).trim()], widths) ?? 0;
    expect(two).toBeGreaterThanOrEqual(26);
    expect(many).toBeGreaterThan(two);
    expect(fittedHeight(["first\nsecond"], [40])).toBe(two);
    expect(fittedHeight(["x".repeat(5000)], [10])).toBe(409);
  });

  test("no word of a heading is broken, and its row is high enough", () => {
    const column = fitting(ofFigures("Uitgangssituatie (VTE)", 12));
    expect(column.width).toBeGreaterThanOrEqual(15);
    expect(fitting(ofFigures("Na", 12)).width).toBe(12);
    const heads = [ofFigures("VTE", 8), ofFigures("een heel lang opschrift over vijf regels", 9)];
    expect(columnHeads("head", heads).height).toBeGreaterThanOrEqual(5 * 13);
    expect(columnHeads("head", heads.slice(0, 1)).height).toBe(26);
  });

  test("a column of euros is as wide as its largest amount, either way", () => {
    expect(moneyWidth([1, null, -20.5], 11)).toBe(11);
    // 12,345,678.90: ten digits
    expect(moneyWidth([12_345_678.9], 11)).toBeGreaterThanOrEqual(13);
    expect(moneyWidth([-12_345_678.9], 11)).toBe(moneyWidth([12_345_678.9], 11));
  });
});

describe("text in one language or two", () => {
  test("takes the same rows, those without words all but closed", () => {
    const both = languageRows("note", "nl\nfr", "note", 13);
    const one = languageRows("note", "nl", "note", 13);
    expect(one.map(({ key }) => key)).toEqual(both.map(({ key }) => key));
    expect(both.map(({ height }) => height)).toEqual([13, 13]);
    expect(one.map(({ height }) => height)).toEqual([13, CLOSED_ROW]);
  });

  test("goes on in the next row where the table is too narrow for it, and loses no word", () => {
    const text = "een noot die langer is dan de tabel breed is";
    const rows = languageRows("note", text, "note", 13, { width: 20, slots: 2 });
    const texts = textsOf(rows);
    expect(rows).toHaveLength(4);
    expect(texts.slice(0, 2).join(" ")).toBe(text);
    expect(Math.max(...texts.map((line) => line.length))).toBeLessThanOrEqual(25);
    const narrow = textsOf(languageRows("note", text, "note", 13, { width: 8, slots: 2 }));
    expect(narrow.filter((line) => line !== "").join(" ")).toBe(text);
  });
});

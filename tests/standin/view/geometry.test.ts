import { newBook } from "../../../src/standin/ooxml/open-book";
import type { Sheet } from "../../../src/standin/book";
import { lengthsOf } from "../../../src/standin/view/lengths";
import {
  boxOf,
  chartBox,
  measureSheet,
  pixelsOfHeight,
  pixelsOfWidth,
} from "../../../src/standin/view/sheet-geometry";
import { cellUnder, panesOf, scrollTo } from "../../../src/standin/view/viewport";

const LEAST = { rows: 1, columns: 1 };
const VIEW = { left: 0, top: 0, width: 800, height: 500 };

function sheetWith(change: (sheet: Sheet) => void): Sheet {
  const sheet = newBook().sheets[0]!;
  change(sheet);
  return sheet;
}

test("a pixel finds its row back, and never a hidden one", () => {
  const lengths = lengthsOf(5, (index) => (index === 2 ? 0 : 20));
  expect([0, 19, 20, 40, 79, 500].map((pixel) => lengths.at(pixel))).toEqual([0, 0, 1, 3, 4, 4]);
  expect(lengths.total).toBe(80);
  expect(lengths.place(1.5)).toBe(30);
});

test("widths and heights are Excel's own on a screen of 96 dots an inch", () => {
  expect(pixelsOfWidth(9.140625)).toBe(64);
  expect(pixelsOfWidth(44)).toBe(308);
  expect(pixelsOfHeight(15)).toBe(20);
});

test("widths, heights and hidden rows come from the sheet", () => {
  const sheet = sheetWith((one) => {
    one.setColumnWidth(0, 20);
    one.setRowHeight(1, 30);
  });
  const geometry = measureSheet(sheet, LEAST);
  const box = boxOf(geometry, { row: 1, column: 1, rows: 1, columns: 1 });
  expect(box).toEqual({ left: 140, top: 20, width: 64, height: 40 });
});

test("a chart stands between its corners, which may lie within cells", () => {
  const geometry = measureSheet(
    sheetWith(() => undefined),
    LEAST,
  );
  const box = chartBox(geometry, { fromRow: 1, fromColumn: 0.5, toRow: 3.5, toColumn: 2 });
  expect(box).toEqual({ left: 32, top: 20, width: 96, height: 50 });
});

test("50,000 rows are measured, and a screenful of them is drawn", () => {
  const sheet = sheetWith((one) => one.setValue(49_999, 11, 1));
  const geometry = measureSheet(sheet, LEAST);
  const [pane] = panesOf(geometry, { ...VIEW, top: 400_000 });
  const { firstRow, lastRow, lastColumn } = pane!.extent;
  expect(firstRow).toBeLessThanOrEqual(20_000);
  expect(lastRow - firstRow).toBeLessThan(80);
  expect(lastColumn).toBeLessThan(26);
});

test("frozen rows and columns stay where they are while the rest scrolls", () => {
  const sheet = sheetWith((one) => (one.frozen = { rows: 2, columns: 1 }));
  const geometry = measureSheet(sheet, LEAST);
  const panes = panesOf(geometry, { ...VIEW, left: 640, top: 400 });
  const heading = panes.find((pane) => pane.frozenRows && pane.frozenColumns)!;
  const body = panes.find((pane) => !pane.frozenRows && !pane.frozenColumns)!;
  expect(panes).toHaveLength(4);
  expect(heading.from).toEqual({ left: 0, top: 0 });
  expect(heading.extent).toMatchObject({ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 });
  expect(body.from).toEqual({ left: 64 + 640, top: 40 + 400 });
  // A point below the frozen part lies in what is scrolled there.
  const { left, top } = body.frame;
  const scrolled = { ...VIEW, left: 640, top: 400 };
  expect(cellUnder(geometry, scrolled, { x: left + 1, y: top + 1 })).toEqual({ row: 22, column: 11 });
  expect(cellUnder(geometry, scrolled, { x: left - 1, y: top - 1 })).toEqual({ row: 1, column: 0 });
});

test("scrolls no further than needed to bring a cell into sight", () => {
  const geometry = measureSheet(
    sheetWith(() => undefined),
    { rows: 500, columns: 30 },
  );
  expect(scrollTo(geometry, VIEW, { row: 3, column: 3 })).toEqual({ left: 0, top: 0 });
  const to = scrollTo(geometry, VIEW, { row: 100, column: 0 });
  expect(to).toEqual({ left: 0, top: 101 * 20 - (500 - 22) });
  expect(scrollTo(geometry, { ...VIEW, top: 4000 }, { row: 100, column: 0 }).top).toBe(2000);
});

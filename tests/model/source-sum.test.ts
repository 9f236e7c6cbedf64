import { cellsBehind, eachOnce, runsOf } from "../../src/model/source-sum";
import type { SourceSum } from "../../src/model/source-sum";
import type { Address, Area } from "../../src/sheet/address";

const cell = (row: number, column = 2, sheet = "Staff"): Address => ({ sheet, row, column });
const area = (row: number, rows: number, column = 2, sheet = "Staff"): Area => ({
  ...cell(row, column, sheet),
  rows,
  columns: 1,
});

describe("cells that stand below each other", () => {
  test("are one area, in the order given", () => {
    expect(runsOf([cell(4), cell(5), cell(6)])).toEqual([area(4, 3)]);
    expect(runsOf([])).toEqual([]);
  });

  test("a gap, another column, another sheet or a step back begins anew", () => {
    expect(runsOf([cell(4), cell(6)])).toEqual([area(4, 1), area(6, 1)]);
    expect(runsOf([cell(4), cell(5, 3)])).toEqual([area(4, 1), area(5, 1, 3)]);
    expect(runsOf([cell(4), cell(5, 2, "Other")])).toEqual([area(4, 1), area(5, 1, 2, "Other")]);
    expect(runsOf([cell(5), cell(4), cell(5)])).toEqual([area(5, 1), area(4, 2)]);
  });
});

describe("the cells behind a figure", () => {
  const behind = (sum?: SourceSum) => cellsBehind({ amount: 1, at: cell(9), ...(sum && { sum }) });

  test("of a cell that cell, of several the areas that they make", () => {
    expect(behind()).toEqual([cell(9)]);
    const parts = [4, 5, 7].map((row) => ({ amount: 1, at: cell(row) }));
    expect(behind({ kind: "cells", parts, per: 1 })).toEqual([area(4, 2), area(7, 1)]);
  });

  test("of a list what is summed and then the columns of its keys, of rows the rows", () => {
    const keys = [{ column: area(4, 9, 0), holds: true, texts: ["HR"] }];
    const list = { kind: "list", keys, per: 1, texts: [] } as const;
    expect(behind({ ...list, amounts: area(4, 9, 5) })).toEqual([area(4, 9, 5), area(4, 9, 0)]);
    expect(behind({ ...list, amounts: null })).toEqual([area(4, 9, 0)]);
    expect(behind({ kind: "rows", areas: [area(1, 2), area(8, 3)] })).toEqual([area(1, 2), area(8, 3)]);
  });
});

test("each cell and area is told once; a cell is not the area that begins with it, nor the same cell of another sheet", () => {
  const told = [cell(4), area(4, 3), cell(4), cell(4, 2, "Other"), area(4, 1), area(4, 3), cell(4, 3)];
  expect(eachOnce(told)).toEqual([cell(4), area(4, 3), cell(4, 2, "Other"), cell(4, 3)]);
});

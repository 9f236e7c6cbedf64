import { junk } from "./junk";
import { EMPTY } from "./mutable-book";
import type { MutableCell, MutableSheet } from "./mutable-book";
import type { Random } from "./random";

type Mutation = (sheet: MutableSheet, random: Random, book: MutableSheet[]) => void;

const width = ({ cells }: MutableSheet): number => cells[0]?.length ?? 0;

const anyCell = (sheet: MutableSheet, random: Random): readonly [row: number, column: number] => [
  random.below(sheet.cells.length),
  random.below(width(sheet)),
];

function put(sheet: MutableSheet, row: number, column: number, cell: MutableCell): void {
  const line = sheet.cells[row];
  if (line && column < line.length) line[column] = cell;
}

function cellOf(sheet: MutableSheet, row: number, column: number): MutableCell {
  return sheet.cells[row]?.[column] ?? EMPTY;
}

/** A cell that holds text, if a few tries find one: headings and labels are texts. */
function anyText(sheet: MutableSheet, random: Random): readonly [row: number, column: number] {
  for (let tries = 0; tries < 12; tries++) {
    const [row, column] = anyCell(sheet, random);
    if (typeof cellOf(sheet, row, column).value === "string") return [row, column];
  }
  return anyCell(sheet, random);
}

const filled = (value: MutableCell["value"]): MutableCell => ({ value, from: null });

/** Sheet names that Excel allows and that need care in an address. */
const NAMES = [
  "O'Brien",
  'Blad "1"',
  "a!b",
  "Ünïcode 😀",
  "A1",
  "R1C1",
  "2024",
  " x ",
  "CPAS",
  "Gemeente",
  "= 1+1",
  "x".repeat(31),
  "__proto__",
] as const;

/** What happens to the workbooks of an office, and some more. Each changes one sheet in place. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "two rows exchanged": (sheet, random) => {
    const [a, b] = [random.below(sheet.cells.length), random.below(sheet.cells.length)];
    [sheet.cells[a], sheet.cells[b]] = [sheet.cells[b] ?? [], sheet.cells[a] ?? []];
    sheet.merges = [];
  },
  "two columns exchanged": (sheet, random) => {
    const [a, b] = [random.below(width(sheet)), random.below(width(sheet))];
    for (const line of sheet.cells) [line[a], line[b]] = [line[b] ?? EMPTY, line[a] ?? EMPTY];
    sheet.merges = [];
  },
  "empty rows inserted": (sheet, random) => {
    const at = random.below(sheet.cells.length + 1);
    const count = random.one([1, 1, 1, 2, 7]);
    const lines = Array.from({ length: count }, () => Array.from({ length: width(sheet) }, () => EMPTY));
    sheet.cells.splice(at, 0, ...lines);
    sheet.merges = [];
  },
  "an empty column inserted": (sheet, random) => {
    const at = random.below(width(sheet) + 1);
    for (const line of sheet.cells) line.splice(at, 0, EMPTY);
    sheet.merges = [];
  },
  "a row deleted": (sheet, random) => {
    if (sheet.cells.length > 1) sheet.cells.splice(random.below(sheet.cells.length), 1);
    sheet.merges = [];
  },
  "a column deleted": (sheet, random) => {
    const at = random.below(width(sheet));
    if (width(sheet) > 1) for (const line of sheet.cells) line.splice(at, 1);
    sheet.merges = [];
  },
  "a row twice": (sheet, random) => {
    const at = random.below(sheet.cells.length);
    const copy = (sheet.cells[at] ?? []).map(({ value }) => filled(value));
    sheet.cells.splice(random.below(sheet.cells.length + 1), 0, copy);
    sheet.merges = [];
  },
  "a cell emptied": (sheet, random) => put(sheet, ...anyCell(sheet, random), EMPTY),
  "a text emptied": (sheet, random) => put(sheet, ...anyText(sheet, random), EMPTY),
  "a cell with something else": (sheet, random) =>
    put(sheet, ...anyCell(sheet, random), filled(junk(random))),
  "a text with something else": (sheet, random) =>
    put(sheet, ...anyText(sheet, random), filled(junk(random))),
  "a number typed as text": (sheet, random) => {
    const [row, column] = anyCell(sheet, random);
    const { value } = cellOf(sheet, row, column);
    if (typeof value === "number") {
      put(sheet, row, column, filled(String(value).replace(".", random.one([",", "."]))));
    }
  },
  "a letter of a text lost": (sheet, random) => {
    const [row, column] = anyText(sheet, random);
    const { value } = cellOf(sheet, row, column);
    if (typeof value !== "string") return;
    const at = random.below(value.length);
    put(sheet, row, column, filled(value.slice(0, at) + value.slice(at + 1)));
  },
  "a text twice": (sheet, random) => {
    const [row, column] = anyText(sheet, random);
    put(sheet, ...anyCell(sheet, random), filled(cellOf(sheet, row, column).value));
  },
  "a heading twice": (sheet, random) => {
    const [row, column] = anyText(sheet, random);
    put(sheet, row, column + 1, filled(cellOf(sheet, row, column).value));
  },
  "a text in the wrong place": (sheet, random) => {
    const [row, column] = anyText(sheet, random);
    const [otherRow, otherColumn] = anyCell(sheet, random);
    const other = cellOf(sheet, otherRow, otherColumn);
    put(sheet, otherRow, otherColumn, filled(cellOf(sheet, row, column).value));
    put(sheet, row, column, filled(other.value));
  },
  "cells merged": (sheet, random) => {
    const [top, left] = anyCell(sheet, random);
    const rows = Math.min(1 + random.below(3), sheet.cells.length - top);
    const columns = Math.min(1 + random.below(4), width(sheet) - left);
    if (rows * columns < 2) return;
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        if (down + across > 0) put(sheet, top + down, left + across, EMPTY);
      }
    }
    const area = { sheet: sheet.name, row: sheet.row + top, column: sheet.column + left, rows, columns };
    sheet.merges.unshift(area);
  },
  "something beside": (sheet, random) => {
    const gap = 1 + random.below(3);
    for (const line of sheet.cells) line.push(...Array.from({ length: gap }, () => EMPTY));
    put(sheet, random.below(sheet.cells.length), width(sheet) - 1, filled(junk(random)));
  },
  "moved away": (sheet, random) => {
    sheet.row += random.below(40);
    sheet.column += random.below(40);
    sheet.merges = [];
  },
  renamed: (sheet, random, book) => {
    const name = random.one(NAMES);
    if (!book.some((other) => other.name.toLowerCase() === name.toLowerCase())) sheet.name = name;
  },
  "hidden or shown": (sheet, _, book) => {
    if (book.some((other) => other !== sheet && !other.hidden)) sheet.hidden = !sheet.hidden;
  },
  "a sheet without cells": (_sheet, random, book) => {
    const name = `Blad ${book.length + 1}`;
    book.splice(random.below(book.length + 1), 0, {
      name,
      hidden: false,
      row: 0,
      column: 0,
      cells: [[EMPTY]],
      merges: [],
      date1904: false,
    });
  },
  "a sheet twice": (sheet, _, book) => {
    if (book.length > 5) return;
    const cells = sheet.cells.map((line) => line.map(({ value }) => filled(value)));
    book.push({ ...sheet, name: `Kopie ${book.length + 1}`, cells, merges: [], date1904: false });
  },
  "cut off": (sheet, random) => {
    sheet.cells.length = Math.max(1, sheet.cells.length - random.below(6));
    sheet.merges = [];
  },
};

const NAMED = Object.entries(MUTATIONS);

/** Changes the book in place, one to six times; gives the names of what was done. */
export function mutate(book: MutableSheet[], random: Random): string[] {
  return Array.from({ length: random.one([1, 1, 1, 2, 2, 3, 4, 6]) }, () => {
    const sheet = book[random.below(book.length)];
    const [name, mutation] = NAMED[random.below(NAMED.length)] ?? [];
    if (!sheet || !mutation) return "nothing";
    mutation(sheet, random, book);
    return `${name} on ${sheet.name}`;
  });
}

import { readFileSync } from "node:fs";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { endsBetween, endsOf } from "../../../src/standin/view/ends";
import { actOf } from "../../../src/standin/view/grid-keys";
import { areaBetween } from "../../../src/standin/view/moves";
import { measureSheet } from "../../../src/standin/view/sheet-geometry";
import { SAMPLE } from "../../support/grids";

const sheet = openBook(readFileSync(SAMPLE)).sheetNamed("Personeel - Personnel")!;
const geometry = measureSheet(sheet, { rows: 1, columns: 1 });
const at = (row: number, column: number) => ({ row, column });

function press(key: string, from: { row: number; column: number }, held: "shift" | "ctrl" | null = null) {
  const event = { key, shiftKey: held === "shift", ctrlKey: held === "ctrl", metaKey: false, altKey: false };
  return actOf(event, endsBetween(sheet, from, from), sheet, geometry, 20);
}

test("arrows move by one cell and stop at the edge", () => {
  expect(press("ArrowDown", at(7, 2))).toEqual({ kind: "move", to: at(8, 2), extend: false });
  expect(press("ArrowLeft", at(7, 0))).toMatchObject({ to: at(7, 0) });
  expect(press("PageUp", at(7, 0))).toMatchObject({ to: at(0, 0) });
  expect(press("ArrowRight", at(7, 2), "shift")).toMatchObject({ to: at(7, 3), extend: true });
});

test("with Ctrl they go to the ends of what is used", () => {
  expect(press("Home", at(7, 2), "ctrl")).toMatchObject({ to: at(0, 0) });
  const used = sheet.usedArea("values")!;
  const end = at(used.row + used.rows - 1, used.column + used.columns - 1);
  expect(press("End", at(7, 2), "ctrl")).toMatchObject({ to: end });
});

test("a step leads out of a merged area, not into it again", () => {
  // C6:D6 is "Gemeente / Commune", B6:B7 is "Dienst / Service".
  expect(press("ArrowRight", at(5, 2))).toMatchObject({ to: at(5, 4) });
  expect(press("ArrowDown", at(5, 1))).toMatchObject({ to: at(7, 1) });
});

test("a selection takes merged areas in whole, and the active cell is their first", () => {
  expect(areaBetween(sheet, at(5, 3), at(6, 3))).toMatchObject({ row: 5, column: 2, rows: 2, columns: 2 });
  expect(endsBetween(sheet, at(6, 1), at(6, 1)).active).toEqual(at(5, 1));
});

test("letters, Enter and F2 begin to edit; Delete empties; what holds Ctrl is left to the browser", () => {
  expect(press("7", at(7, 2))).toEqual({ kind: "edit", start: "7" });
  expect(press("Enter", at(7, 2))).toEqual({ kind: "edit", start: null });
  expect(press("Delete", at(7, 2))).toEqual({ kind: "clear" });
  expect(press("c", at(7, 2), "ctrl")).toBeNull();
  expect(press("Tab", at(7, 2))).toBeNull();
});

test("a selection that came from elsewhere has its first cell active", () => {
  const known = endsBetween(sheet, at(9, 3), at(7, 2));
  const own = areaBetween(sheet, at(9, 3), at(7, 2));
  expect(endsOf(known, sheet, own).active).toEqual(at(9, 3));
  expect(endsOf(known, sheet, { ...own, rows: 1 }).active).toEqual(at(7, 2));
});

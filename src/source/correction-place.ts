import { cellAt } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import type { Anchor, Correction, Neighbour, PlacedCorrection, UnfitCorrection } from "./correction";
import { isOfBlock } from "./correction";
import { anchorText, around, cellsWith } from "./correction-anchor";
import type { Place } from "./correction-anchor";

export type Placement = {
  readonly placed: readonly PlacedCorrection[];
  readonly unfit: readonly UnfitCorrection[];
};

/** Sheet's name -> the host's own name for it. */
export type SheetIds = ReadonlyMap<string, string>;

/** Finds the cells of corrections again: on their sheet, or where that is gone on the only one that has them all. */
export function placeCorrections(
  grids: readonly Grid[],
  ids: SheetIds,
  corrections: readonly Correction[],
): Placement {
  const placed: PlacedCorrection[] = [];
  const unfit: UnfitCorrection[] = [];
  for (const group of bySheet(corrections)) {
    const grid = sheetOf(grids, ids, group);
    const search = grid && searchIn(grid, group);
    const claims: Claim[] = [];
    for (const correction of group) {
      const place = search ? placeOf(search, correction.anchor) : "sheet-gone";
      if (typeof place === "string") unfit.push({ correction, reason: place });
      else if (grid) claims.push({ correction, place, alike: likeness(grid, place, correction.anchor) });
    }
    for (const claim of claims) {
      const { correction, place } = claim;
      // Of two that have come to mean one cell, the other one's is gone.
      if (claims.some((other) => outdoes(other, claim))) unfit.push({ correction, reason: "text-gone" });
      else if (grid) placed.push({ correction, at: cellAt(grid.area, place.row, place.column) });
    }
  }
  return { placed, unfit };
}

type Claim = { readonly correction: Correction; readonly place: Place; readonly alike: number };

function outdoes(other: Claim, claim: Claim): boolean {
  return (
    other !== claim &&
    other.place.row === claim.place.row &&
    other.place.column === claim.place.column &&
    isOfBlock(other.correction.as) === isOfBlock(claim.correction.as) &&
    other.alike > claim.alike
  );
}

function bySheet(corrections: readonly Correction[]): Correction[][] {
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const key = JSON.stringify([correction.anchor.sheet, correction.anchor.sheetId]);
    const group = groups.get(key);
    if (group) group.push(correction);
    else groups.set(key, [correction]);
  }
  return [...groups.values()];
}

function sheetOf(grids: readonly Grid[], ids: SheetIds, group: readonly Correction[]): Grid | null {
  const anchor = group[0]?.anchor;
  if (!anchor) return null;
  const named = (name: string | undefined) => grids.find(({ area }) => area.sheet === name);
  const sameId = anchor.sheetId === null ? undefined : [...ids].find(([, id]) => id === anchor.sheetId)?.[0];
  const known = named(sameId) ?? named(anchor.sheet);
  if (known) return known;
  const fitting = grids.filter((grid) => {
    const search = searchIn(grid, group);
    return group.every((one) => {
      const found = placeOf(search, one.anchor);
      return typeof found !== "string" && (one.anchor.text === "" || likeness(grid, found, one.anchor) > 0);
    });
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

type Search = { readonly grid: Grid; readonly cells: ReadonlyMap<string, readonly Place[]> };

/** One pass over the sheet for all that its corrections are known by. */
function searchIn(grid: Grid, group: readonly Correction[]): Search {
  const texts = group.flatMap(({ anchor }) =>
    anchor.text === "" ? sidesOf(anchor).map(({ text }) => text) : [anchor.text],
  );
  return { grid, cells: cellsWith(grid, new Set(texts)) };
}

function placeOf(search: Search, anchor: Anchor): Place | UnfitCorrection["reason"] {
  return anchor.text === "" ? placeOfBlank(search, anchor) : placeOfText(search, anchor);
}

function placeOfText({ grid, cells }: Search, anchor: Anchor): Place | UnfitCorrection["reason"] {
  const places = cells.get(anchor.text) ?? [];
  if (places.length === 0) return "text-gone";
  // Where some of the same text are gone, what stood above tells whether it is this one that is left.
  if (places.length < anchor.of && !places.some((place) => isBelowTheSame(grid, place, anchor))) {
    return "text-gone";
  }
  const alike = places.map((place) => likeness(grid, place, anchor));
  const most = Math.max(...alike);
  const best = places.filter((_, index) => alike[index] === most);
  const [only] = best;
  if (only && best.length === 1) return only;
  const nth = places[anchor.nth];
  if (places.length === anchor.of && nth && best.includes(nth)) return nth;
  // Others have come or gone that are just like it: only one that never moved is surely the same.
  return best.find((place) => distance(grid, place, anchor) === 0) ?? "several";
}

function isBelowTheSame(grid: Grid, place: Place, { above }: Anchor): boolean {
  return above === null || around(grid, place.row, place.column).above?.text === above.text;
}

/** How much of what stood around an anchor stands around a place; what stands above tells most. */
function likeness(grid: Grid, place: Place, anchor: Anchor): number {
  const now = around(grid, place.row, place.column);
  const same = (side: "above" | "below" | "left" | "right") =>
    anchor[side] !== null && now[side]?.text === anchor[side].text ? 1 : 0;
  return 2 * same("above") + same("left") + same("right") + same("below");
}

type Side = Neighbour & { readonly rows: number; readonly columns: number };

/** What a cell without a text is known by: its neighbours in the row, or where it has none those in the column. */
function sidesOf({ left, right, above, below }: Anchor): Side[] {
  const side = (neighbour: Neighbour | null, rows: number, columns: number): Side[] =>
    neighbour ? [{ ...neighbour, rows: rows * neighbour.by, columns: columns * neighbour.by }] : [];
  const inRow = [...side(left, 0, 1), ...side(right, 0, -1)];
  return inRow.length > 0 ? inRow : [...side(above, 1, 0), ...side(below, -1, 0)];
}

/** The cell at the same distance from all its neighbours, if it still says nothing. */
function placeOfBlank({ grid, cells }: Search, anchor: Anchor): Place | UnfitCorrection["reason"] {
  const sides = sidesOf(anchor).map(({ text, rows, columns }) =>
    (cells.get(text) ?? []).map((place) => ({ row: place.row + rows, column: place.column + columns })),
  );
  const [first, ...others] = sides;
  const agreed = (first ?? []).filter(
    (place) =>
      anchorText(valueAt(grid, place.row, place.column)) === "" &&
      others.every((places) => places.some((one) => one.row === place.row && one.column === place.column)),
  );
  const [only] = agreed;
  if (!only) return "text-gone";
  return agreed.length === 1
    ? only
    : (agreed.find((place) => distance(grid, place, anchor) === 0) ?? "several");
}

function distance(grid: Grid, place: Place, anchor: Anchor): number {
  return (
    Math.abs(place.row + grid.area.row - anchor.row) +
    Math.abs(place.column + grid.area.column - anchor.column)
  );
}

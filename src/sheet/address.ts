/** One cell. `row` and `column` count from 0, so A1 is row 0, column 0. */
export type Address = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
};

/** A rectangle of cells on one sheet; `rows` and `columns` are its size, at least 1. */
export type Area = Address & {
  readonly rows: number;
  readonly columns: number;
};

export function areaOf(address: Address): Area {
  return { ...address, rows: 1, columns: 1 };
}

/** The cell at a distance from an area's (or a cell's) top left corner. */
export function cellAt(origin: Address, row: number, column: number): Address {
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + column };
}

export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function areaContains(area: Area, cell: Address): boolean {
  return areasOverlap(area, areaOf(cell));
}

export function sameArea(a: Area, b: Area): boolean {
  return sameAddress(a, b) && a.rows === b.rows && a.columns === b.columns;
}

export function sameAddress(a: Address, b: Address): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

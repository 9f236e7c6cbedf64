type Place = { readonly row: number; readonly column: number };

type Key = { readonly key: string; readonly ctrlKey: boolean };

/** Where a key leads in a grid, as in a sheet: arrows, Home and End in the row, with Ctrl to the corners; null for other keys. */
export function moveIn(
  size: { rows: number; columns: number },
  from: Place,
  { key, ctrlKey }: Key,
): Place | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  });
  switch (key) {
    case "ArrowUp":
      return to(from.row - 1, from.column);
    case "ArrowDown":
      return to(from.row + 1, from.column);
    case "ArrowLeft":
      return to(from.row, from.column - 1);
    case "ArrowRight":
      return to(from.row, from.column + 1);
    case "Home":
      return to(ctrlKey ? 0 : from.row, 0);
    case "End":
      return to(ctrlKey ? last.row : from.row, last.column);
    default:
      return null;
  }
}

import type { Content, Operation } from "./operation";

/**
 * Operations as they are kept in the workbook while a write lasts. A sheet of formulas repeats itself row by row but for
 * the number of the row: each text is kept once, with a mark where its own row's number stands, and cells tell which.
 */
export type StoredOperation =
  | Exclude<Operation, { kind: "set-cells" }>
  | (Omit<Extract<Operation, { kind: "set-cells" }>, "contents"> & {
      readonly texts: readonly StoredContent[];
      /** By row: the index in `texts` of each cell, and of neighbours alike how many. */
      readonly cells: readonly (readonly number[])[];
    });

/** `own`: the mark stands for the number of its row. */
type StoredContent = { readonly content: Content | null; readonly own?: true };

const ROW_MARK = "\uE000";

export function storeOperation(operation: Operation): StoredOperation {
  if (operation.kind !== "set-cells") return operation;
  const { contents, ...rest } = operation;
  const known = new Map<string, number>();
  const texts: StoredContent[] = [];
  const indexOf = (content: StoredContent): number => {
    const key = JSON.stringify(content);
    const found = known.get(key) ?? texts.push(content) - 1;
    known.set(key, found);
    return found;
  };
  const cells = contents.map((row, r) =>
    pack(row.map((one) => indexOf(withMark(one, rest.area.row + r + 1)))),
  );
  return { ...rest, texts, cells };
}

export function restoreOperation(stored: StoredOperation): Operation {
  if (stored.kind !== "set-cells") return stored;
  const { texts, cells, ...rest } = stored;
  const contents = cells.map((row, r) =>
    unpack(row).map((index) => withoutMark(texts[index], rest.area.row + r + 1)),
  );
  return { ...rest, contents };
}

function withMark(content: Content | null, row: number): StoredContent {
  if (content?.kind !== "formula" || content.formula.includes(ROW_MARK)) return { content };
  const number = new RegExp(`(?<!\\d)${row}(?!\\d)`, "g");
  return { content: { kind: "formula", formula: content.formula.replace(number, ROW_MARK) }, own: true };
}

function withoutMark(stored: StoredContent | undefined, row: number): Content | null {
  const content = stored?.content ?? null;
  if (content?.kind !== "formula" || !stored?.own) return content;
  return { kind: "formula", formula: content.formula.replaceAll(ROW_MARK, String(row)) };
}

/** Runs of equal numbers: the number, how often. */
function pack(numbers: readonly number[]): readonly number[] {
  const packed: number[] = [];
  for (const one of numbers) {
    if (packed.length > 0 && packed.at(-2) === one) packed[packed.length - 1] = (packed.at(-1) ?? 0) + 1;
    else packed.push(one, 1);
  }
  return packed;
}

function unpack(packed: readonly number[]): readonly number[] {
  return packed.flatMap((one, index) =>
    index % 2 === 0 ? Array.from({ length: packed[index + 1] ?? 0 }, () => one) : [],
  );
}

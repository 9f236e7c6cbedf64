import type { Draft } from "../../app/draft";
import type { Operation } from "../../app/operation";
import type { Address } from "../../sheet/address";

/** What a write changes in the workbook, counted. */
export type Changes = {
  readonly sheet: string;
  readonly newSheet: boolean;
  /** Cells that get other content, formats apart. */
  readonly cells: number;
  readonly table: boolean;
  readonly chartsAdded: number;
  readonly chartsRevised: number;
  /** Something changes that is none of these: formats, sizes, where the block ends. */
  readonly looksOnly: boolean;
  readonly kept: readonly Address[];
  readonly nothing: boolean;
};

export function changesOf(draft: Draft): Changes {
  const { operations, origin, kept } = draft;
  const count = (kind: Operation["kind"]) => operations.filter((operation) => operation.kind === kind).length;
  const newSheet = count("add-sheet") > 0;
  const cells = operations.reduce((sum, operation) => sum + cellsOf(operation, newSheet), 0);
  const table = count("add-table") > 0;
  const [chartsAdded, chartsRevised] = [count("add-chart"), count("aim-chart")];
  const nothing = operations.length === 0;
  const told = cells + chartsAdded + chartsRevised > 0 || table;
  return {
    sheet: origin.sheet,
    newSheet,
    cells,
    table,
    chartsAdded,
    chartsRevised,
    looksOnly: !nothing && !told,
    kept,
    nothing,
  };
}

/** On a new sheet a blank changes nothing. */
function cellsOf(operation: Operation, newSheet: boolean): number {
  if (operation.kind !== "set-cells") return 0;
  return operation.contents
    .flat()
    .filter((content) => content !== null && !(newSheet && content.kind === "blank")).length;
}

import type { BudgetGroup, BudgetLine } from "./budget-lines";
import type { DraftCell } from "./draft";
import { across, blanks, computed, sumOf, typed } from "./draft";
import type { FormatName } from "./formats";

/** The three amounts of a row: account 2022, budget 2023, draft budget 2024. */
export type YearAmounts = readonly [number, number, number];

export type PlacedGroup = {
  readonly label: string;
  readonly subtotalRow: number;
  readonly amounts: YearAmounts;
};

export type BudgetRows = {
  readonly cells: readonly DraftCell[];
  readonly groups: readonly PlacedGroup[];
  /** First and last row of the articles of each group, receipts included. */
  readonly lineRanges: readonly (readonly [number, number])[];
  readonly lastRow: number;
  /** The 2024 cell of the line that comes from the source, if the list has one. */
  readonly sourceAt: string | null;
};

const YEARS = ["E", "F", "G"] as const;

/** Groups with heading, articles and subtotal, then the total of expenditure, then the receipts if there are any. */
export function budgetRows(
  groups: readonly BudgetGroup[],
  receipts: BudgetGroup | null,
  firstRow: number,
  groupFormat: FormatName,
): BudgetRows {
  const cells: DraftCell[] = [];
  const placed: PlacedGroup[] = [];
  const lineRanges: (readonly [number, number])[] = [];
  let row = firstRow;
  let sourceAt: string | null = null;

  const addGroup = (group: BudgetGroup): PlacedGroup => {
    const label = `${group.nl} / ${group.fr}`;
    cells.push(
      typed(`A${row}`, label.toUpperCase(), groupFormat),
      ...blanks(groupFormat, ...across("BCDEFGHIJ", row)),
    );
    const first = row + 1;
    for (const line of group.lines) {
      row += 1;
      cells.push(...lineCells(line, row));
      if (line.origin === "source") sourceAt = `G${row}`;
    }
    lineRanges.push([first, row]);
    row += 1;
    const amounts = totalOf(group.lines);
    const formulas = YEARS.map((column) => `SUM(${column}${first}:${column}${row - 1})`);
    cells.push(...sumCells(`Subtotaal ${group.nl.toLowerCase()}`, `Sous-total ${group.fr.toLowerCase()}`));
    cells.push(...sumAmounts(row, formulas, amounts, ["subtotalEuro", "subtotalChange", "subtotalShare"]));
    row += 1;
    return { label, subtotalRow: row - 1, amounts };
  };
  const sumCells = (nl: string, fr: string, format: FormatName = "subtotalLabel") => [
    ...blanks(format, `A${row}`, `B${row}`, `J${row}`),
    typed(`C${row}`, nl, format),
    typed(`D${row}`, fr, format),
  ];

  for (const group of groups) placed.push(addGroup(group));
  const formulas = YEARS.map((column) => placed.map((group) => `${column}${group.subtotalRow}`).join("+"));
  const total = addUp(placed.map((group) => group.amounts));
  cells.push(...sumCells("Algemeen totaal uitgaven", "Total général des dépenses", "totalLabel"));
  cells.push(...sumAmounts(row, formulas, total, ["totalEuro", "totalChange", "totalShare"]));
  if (receipts) {
    row += 2;
    addGroup(receipts);
    row -= 1;
  }
  return { cells, groups: placed, lineRanges, lastRow: row, sourceAt };
}

function lineCells(line: BudgetLine, row: number): DraftCell[] {
  const { budget2023, budget2024 } = line;
  const known = budget2023 !== null && budget2024 !== null;
  const amount = line.origin === "source" ? "amountSource" : "amount";
  const both = `COUNT(F${row}:G${row})=2`;
  const change = known ? budget2024 - budget2023 : "n/a";
  const share = known ? (budget2024 - budget2023) / budget2023 : "n/a";
  return [
    typed(`A${row}`, line.article, "label"),
    typed(`B${row}`, Number(line.article.slice(0, 3)), "code"),
    typed(`C${row}`, line.nl, "label"),
    typed(`D${row}`, line.fr, "label"),
    typed(`E${row}`, line.account2022, "amount"),
    typed(`F${row}`, budget2023, "amount"),
    typed(`G${row}`, budget2024, amount),
    computed(`H${row}`, `IF(${both},G${row}-F${row},"n/a")`, change, "change"),
    computed(`I${row}`, `IF(${both},(G${row}-F${row})/F${row},"n/a")`, share, "changeShare"),
    typed(`J${row}`, line.origin === "source" ? "bron / source" : "illustratief / illustratif", "label"),
  ];
}

function sumAmounts(
  row: number,
  formulas: readonly string[],
  amounts: YearAmounts,
  [euro, change, share]: readonly [FormatName, FormatName, FormatName],
): DraftCell[] {
  const [, before, after] = amounts;
  return [
    ...YEARS.map((column, index) =>
      computed(`${column}${row}`, formulas[index] ?? "", amounts[index] ?? 0, euro),
    ),
    computed(`H${row}`, `G${row}-F${row}`, after - before, change),
    computed(`I${row}`, `(G${row}-F${row})/F${row}`, (after - before) / before, share),
  ];
}

function totalOf(lines: readonly BudgetLine[]): YearAmounts {
  return [
    sumOf(lines.map((line) => line.account2022)),
    sumOf(lines.map((line) => line.budget2023)),
    sumOf(lines.map((line) => line.budget2024)),
  ];
}

function addUp(all: readonly YearAmounts[]): YearAmounts {
  return [sumOf(all.map((a) => a[0])), sumOf(all.map((a) => a[1])), sumOf(all.map((a) => a[2]))];
}

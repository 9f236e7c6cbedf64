import type { BudgetArticle } from "../model/budget-article";
import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Area } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import { readAmount } from "./amount";
import { readArticleCode } from "./article-code";
import type { Block, Evidence } from "./block";
import { amountColumns, serviceKindIn } from "./budget-columns";
import { labelOf } from "./label";
import type { HeadingCell, SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { entityIn, titlesAbove } from "./titles";

/** A budget list (one article a row, years across) as read. */
export type BudgetList = {
  readonly block: Block;
  readonly articles: readonly BudgetArticle[];
  readonly findings: readonly Finding[];
};

/** All budget lists of a sheet: rows of articles below a heading row that names articles and amounts. */
export function findBudgetLists(sheet: SheetHeadings): BudgetList[] {
  const starts = [...sheet.rows].flatMap(([row, cells]) => {
    const article = cells.find(({ heading }) => heading.certain.has("article") && heading.unknown === 0);
    const amounts = article ? amountColumns(cells, []) : [];
    return article && amounts.length > 0 ? [{ row, cells, article: article.column }] : [];
  });
  return starts.flatMap((start, index) => {
    const end = starts[index + 1]?.row ?? sheet.grid.values.length;
    const firstRow = index === 0 ? 0 : (starts[index - 1]?.row ?? 0) + 1;
    return readBudgetList(sheet, start.cells, start, { firstRow, end }) ?? [];
  });
}

function readBudgetList(
  sheet: SheetHeadings,
  cells: readonly HeadingCell[],
  heading: { readonly row: number; readonly article: number },
  limits: { readonly firstRow: number; readonly end: number },
): BudgetList | null {
  const { grid } = sheet;
  const right = Math.max(...cells.map(({ column }) => column));
  const bounds = { firstRow: limits.firstRow, firstColumn: 0 };
  const titles = titlesAbove(sheet, heading.row - 1, right, bounds);
  const amounts = amountColumns(cells, titles);
  const labels = cells.filter(
    ({ column, heading: named }) => named.fields.has("label") && column !== heading.article,
  );
  const entity = entityIn(titles, sheet);
  const serviceKind = serviceKindIn(titles);
  const articles: BudgetArticle[] = [];
  const findings: Finding[] = [];
  let last = heading.row;
  for (let row = heading.row + 1; row < limits.end; row += 1) {
    const value = valueAt(grid, row, heading.article);
    const code = typeof value === "string" ? readArticleCode(value) : null;
    // Group headings, subtotals and remarks have no code.
    if (code === null) continue;
    const texts = labels
      .map(({ column }) => labelOf(valueAt(grid, row, column)))
      .filter((text) => text !== "");
    last = row;
    articles.push({
      entity,
      serviceKind,
      article: labelOf(value),
      function: code.function,
      economic: code.economic,
      label: [...new Set(texts)].join(" / "),
      at: gridAddress(grid, row, heading.article),
      amounts: amounts.map(({ column, stage, year }) => ({
        year,
        stage,
        amount: readAmount(grid, row, column, findings),
        at: gridAddress(grid, row, column),
      })),
    });
  }
  if (articles.length === 0) return null;
  const at = areaOf(gridAddress(grid, heading.row, heading.article));
  if (entity.kind === "other") {
    findings.unshift({ code: "entity-unknown", severity: "warning", at, facts: { heading: entity.name } });
  }
  const columns = [
    heading.article,
    ...labels.map(({ column }) => column),
    ...amounts.map(({ column }) => column),
  ];
  const left = Math.min(...columns);
  const area: Area = {
    ...gridAddress(grid, heading.row, left),
    rows: last - heading.row + 1,
    columns: Math.max(...columns) - left + 1,
  };
  const codes: Area = {
    ...gridAddress(grid, heading.row + 1, heading.article),
    rows: last - heading.row,
    columns: 1,
  };
  const evidence: Evidence[] = [
    { kind: "article-codes", count: articles.length, at: codes },
    ...headingEvidence(sheet, heading.row, cells, columns),
    ...leftOutRows(sheet, heading, last, columns),
  ];
  const confidence =
    0.5 +
    (labels.length > 0 ? 0.1 : 0) +
    (articles.length > 2 ? 0.2 : 0.1) +
    (entity.kind === "other" ? 0 : 0.2);
  return { block: { kind: "budget-list", area, confidence, evidence }, articles, findings };
}

/** One piece of evidence for each heading that is used. */
function headingEvidence(
  sheet: SheetHeadings,
  row: number,
  cells: readonly HeadingCell[],
  columns: readonly number[],
): Evidence[] {
  return cells
    .filter(({ column }) => columns.includes(column))
    .flatMap(({ column, heading }): Evidence[] => {
      const [field] = heading.fields;
      return field
        ? [{ kind: "heading", field, text: heading.text, at: gridAddress(sheet.grid, row, column) }]
        : [];
    });
}

/** Rows with amounts but without a code, that is: totals and subtotals. */
function leftOutRows(
  sheet: SheetHeadings,
  heading: { readonly row: number; readonly article: number },
  last: number,
  columns: readonly number[],
): Evidence[] {
  const rows: Evidence[] = [];
  for (let row = heading.row + 1; row <= last; row += 1) {
    const code = valueAt(sheet.grid, row, heading.article);
    if (typeof code === "string" && readArticleCode(code)) continue;
    if (!columns.some((column) => typeof valueAt(sheet.grid, row, column) === "number")) continue;
    const text = columns
      .map((column) => labelOf(valueAt(sheet.grid, row, column)))
      .find((label) => !isBlank(label));
    const at = areaOf(gridAddress(sheet.grid, row, heading.article));
    rows.push({ kind: "left-out", what: "subtotal-row", text: text ?? "", at });
  }
  return rows;
}

import type { BudgetArticle } from "../model/budget-article";
import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Area } from "../sheet/address";
import { gridAddress } from "../sheet/grid";
import type { Block } from "./block";
import { articlesOf, bodyAt, twiceIn } from "./budget-articles";
import type { ArticleRow } from "./budget-articles";
import { codeColumnsOf } from "./budget-code";
import { amountColumns, changesAlone } from "./budget-columns";
import type { AmountColumn } from "./budget-columns";
import { contextIn } from "./budget-context";
import type { BudgetContext } from "./budget-context";
import { budgetEvidence } from "./budget-evidence";
import { checkExecution } from "./budget-execution";
import { readMarks } from "./budget-marks";
import { findBudgetHeads } from "./budget-head";
import type { BudgetHead } from "./budget-head";
import { nameColumns } from "./budget-names";
import type { NameColumns } from "./budget-names";
import { isJournal } from "./budget-journal";
import { readBudgetRows } from "./budget-rows";
import type { BudgetRow } from "./budget-rows";
import { checkSums } from "./budget-sums";
import type { CarriedSums } from "./budget-sums";
import { unitColumns, unitTold } from "./budget-unit";
import type { SheetHeadings } from "./sheet-headings";
import { entityIn, titlesAbove } from "./titles";

/** A budget list (one article a row, years across) as read. */
export type BudgetList = {
  readonly block: Block;
  readonly articles: readonly BudgetArticle[];
  readonly findings: readonly Finding[];
};

/** What of a list is needed to read those below and beside it. */
type Before = {
  readonly head: BudgetHead;
  readonly end: number;
  readonly context: BudgetContext;
  readonly sums: CarriedSums;
};

/** All budget lists of a sheet: rows of articles below heading rows that say what the amounts are. */
export function findBudgetLists(sheet: SheetHeadings): BudgetList[] {
  const heads = findBudgetHeads(sheet);
  const stops = new Set(heads.map(({ row }) => row));
  const lists: BudgetList[] = [];
  const before: Before[] = [];
  for (const head of heads) {
    const above = before.findLast((one) => one.head.left <= head.right && head.left <= one.head.right);
    if (above && head.row < above.end) continue;
    const read = readBudgetList(sheet, head, stops, above ?? null);
    if (!read) continue;
    lists.push(read.list);
    before.push(read.before);
  }
  return lists;
}

function readBudgetList(
  sheet: SheetHeadings,
  head: BudgetHead,
  stops: ReadonlySet<number>,
  above: Before | null,
): { readonly list: BudgetList; readonly before: Before } | null {
  const { grid } = sheet;
  const bounds = { firstRow: above?.end ?? 0, firstColumn: head.left };
  const titles = titlesAbove(sheet, head.top - 1, head.right, bounds);
  const names = nameColumns(sheet, head);
  const columns = amountColumns(sheet, head, titles, names.all, bounds.firstRow);
  const { amounts } = columns;
  if (amounts.length === 0) return null;
  const start = startContext(sheet, titles, above);
  const { rows, end } = readBudgetRows(sheet, head, amounts, names.all, start, stops);
  const articleRows = rows.filter((row): row is ArticleRow => row.kind === "article");
  const last = rows.at(-1);
  if (articleRows.length === 0 || !last || isJournal(sheet, head, articleRows)) return null;

  const marks = readMarks(sheet, head, names, amounts, articleRows);
  const findings: Finding[] = [
    ...columns.findings,
    ...changesAlone(sheet, head, names.all, amounts),
    ...marks.findings,
  ];
  const unit = unitTold(sheet, head, bounds.firstRow, last.row);
  if (unit)
    findings.push({ code: "unit-thousands", severity: "warning", at: unit.at, facts: { text: unit.text } });
  const used = amounts.map((one) => ({ ...one, known: unit === null && one.unit === null }));
  const articles: BudgetArticle[] = [];
  let body: Entity | null = null;
  for (const row of articleRows) {
    body = bodyAt(sheet, row.row, names.entity) ?? body;
    const told = marks.at(row.row);
    const context: BudgetContext = {
      entity: body ?? row.context.entity,
      serviceKind: told.serviceKind ?? row.context.serviceKind,
      side: told.side ?? row.context.side,
    };
    articles.push(...articlesOf(sheet, row, context, names, used, findings));
  }
  const partOf = (row: BudgetRow) => {
    const { serviceKind, side } = marks.at(row.row);
    return row.kind === "article" ? [row.code.function, serviceKind, side].join("|") : "";
  };
  const whole = head.codes.kind === "whole" ? head.codes.article : null;
  const sums = checkSums(grid, rows, amounts, above?.sums ?? NO_SUMS, whole, partOf);
  if (unit === null)
    findings.push(
      ...checkExecution(
        grid,
        articleRows.map(({ row }) => row),
        amounts,
      ),
    );
  findings.push(...sums.findings, ...twiceIn(articles), ...unitColumns(sheet, amounts));
  const unnamed = articles.find(({ entity }) => entity.kind === "other");
  if (unnamed) {
    const at = areaOf(gridAddress(grid, head.row, codeColumnsOf(head.codes)[0] ?? head.left));
    findings.unshift({
      code: "entity-unknown",
      severity: "warning",
      at,
      facts: { heading: unnamed.entity.name },
    });
  }
  const area = areaFrom(sheet, head, names, amounts, last.row);
  const evidence = budgetEvidence(sheet, head, {
    names,
    amounts,
    leftOut: columns.leftOut,
    rows,
    agreeing: sums.agreeing,
  });
  const confidence =
    0.5 + (names.labels.length > 0 ? 0.1 : 0) + (articles.length > 2 ? 0.2 : 0.1) + (unnamed ? 0 : 0.2);
  const context = rows.findLast((row): row is ArticleRow => row.kind === "article")?.context ?? start;
  return {
    list: { block: { kind: "budget-list", area, confidence, evidence }, articles, findings },
    before: { head, end: Math.min(end, last.row + 1), context, sums: sums.sums },
  };
}

const NO_SUMS: CarriedSums = new Map();

/** A title of its own that names only the service or the side ("Recettes") leaves the body to the list above it. */
function startContext(
  sheet: SheetHeadings,
  titles: Parameters<typeof contextIn>[0],
  above: Before | null,
): BudgetContext {
  const own = contextIn(titles);
  if (own.entity) return own;
  const inherits = above !== null && (own.serviceKind !== null || own.side !== null);
  return { ...own, entity: (inherits ? above.context.entity : null) ?? entityIn(titles, sheet) };
}

function areaFrom(
  { grid }: SheetHeadings,
  head: BudgetHead,
  names: NameColumns,
  amounts: readonly AmountColumn[],
  last: number,
): Area {
  const columns = [...names.all, ...amounts.map(({ column }) => column)];
  const left = Math.min(...columns);
  return {
    ...gridAddress(grid, head.top, left),
    rows: last - head.top + 1,
    columns: Math.max(...columns) - left + 1,
  };
}

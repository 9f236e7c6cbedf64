import type { BudgetAmount, BudgetArticle } from "../model/budget-article";
import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import { formatCell } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import { readSourcedAmount } from "./amount";
import type { AmountColumn } from "./budget-columns";
import type { BudgetContext } from "./budget-context";
import type { NameColumns } from "./budget-names";
import type { BudgetRow } from "./budget-rows";
import { labelOf } from "./label";
import { bodyOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";

export type ArticleRow = Extract<BudgetRow, { kind: "article" }>;

/** One article, or one for each body that has columns of its own. */
export function articlesOf(
  sheet: SheetHeadings,
  { row, code }: ArticleRow,
  context: BudgetContext,
  names: NameColumns,
  columns: readonly (AmountColumn & { readonly known: boolean })[],
  findings: Finding[],
): readonly BudgetArticle[] {
  const { grid } = sheet;
  const texts = names.labels
    .map((column) => labelOf(valueAt(grid, row, column)))
    .filter((text) => text !== "");
  const label = [...new Set(texts)].join(" / ");
  const read = columns.map((one) => ({ one, amount: amountAt(sheet, row, one, findings) }));
  const bodies = new Map<string, Entity>();
  for (const { entity } of columns) {
    const body = entity ?? context.entity;
    if (body) bodies.set(`${body.kind}:${entity === null && body.kind === "other" ? body.name : ""}`, body);
  }
  return [...bodies.values()].map((entity) => ({
    entity,
    serviceKind: context.serviceKind,
    side: context.side,
    article: code.article,
    whole: code.article === labelOf(valueAt(grid, row, code.column)),
    function: code.function,
    economic: code.economic,
    label,
    at: gridAddress(grid, row, code.column),
    amounts: read.flatMap(({ one, amount }) =>
      (one.entity ?? context.entity)?.kind === entity.kind ? [amount] : [],
    ),
  }));
}

/** Formulas take the cell as it stands: of an amount in thousands they would make euros, so it is not known. */
function amountAt(
  sheet: SheetHeadings,
  row: number,
  { column, stage, year, known }: AmountColumn & { readonly known: boolean },
  findings: Finding[],
): BudgetAmount {
  const read = readSourcedAmount(sheet.grid, row, column, findings);
  const { amount, at } = read;
  if (!known) return { year, stage, amount: null, at };
  if (amount !== null && amount < 0 && CREDITS.includes(stage)) {
    findings.push({ code: "amount-negative", severity: "note", at: areaOf(at), facts: { amount } });
  }
  return { year, stage, ...read };
}

const CREDITS: readonly BudgetAmount["stage"][] = ["initial", "amended", "budget"];

/** The body that a cell of a column of bodies names; null where it is empty: a merged cell stands for the rows below it. */
export function bodyAt(sheet: SheetHeadings, row: number, column: number | null): Entity | null {
  if (column === null) return null;
  const value = valueAt(sheet.grid, row, column);
  if (isBlank(value)) return null;
  const heading = sheet.at(row, column);
  const kind = heading && bodyOf(heading);
  return kind ? { kind, name: heading.body } : { kind: "other", name: labelOf(value) };
}

/** An article that stands in several rows of one list counts with all of them. */
export function twiceIn(articles: readonly BudgetArticle[]): readonly Finding[] {
  const seen = new Map<string, { readonly first: BudgetArticle; said: boolean }>();
  const findings: Finding[] = [];
  for (const article of articles) {
    const { entity, serviceKind, side } = article;
    const key = [entity.kind, entity.name, serviceKind, side, article.article.toLowerCase()].join("|");
    const before = seen.get(key);
    if (!before) seen.set(key, { first: article, said: false });
    else if (!before.said) {
      before.said = true;
      const facts = { article: article.article, first: formatCell(before.first.at) };
      findings.push({ code: "article-twice", severity: "warning", at: areaOf(article.at), facts });
    }
  }
  return findings;
}

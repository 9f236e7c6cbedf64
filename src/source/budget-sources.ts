import type { BudgetAmount, BudgetArticle } from "../model/budget-article";
import { entityKey } from "../model/entity";
import type { Finding } from "../model/finding";
import { formatAddress } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import type { BudgetList } from "./budget-list";

/** The lines of all lists of a workbook that count, none of them twice. */
export type ChosenBudget = {
  readonly articles: readonly BudgetArticle[];
  readonly findings: readonly Finding[];
};

const NEGLIGIBLE = 0.005;

/**
 * An amount of one article, year and stage that two lists give counts once, from the first of them; where the second says
 * otherwise, that is a finding. Lines of one list are parts of their article, and all count.
 */
export function chooseBudgets(lists: readonly BudgetList[]): ChosenBudget {
  const told = new Map<
    string,
    { readonly article: BudgetArticle; readonly amounts: Map<string, BudgetAmount[]> }[]
  >();
  const articles: BudgetArticle[] = [];
  const findings: Finding[] = [];
  for (const list of lists) {
    const own = new Map<string, BudgetArticle[]>();
    for (const article of list.articles) {
      const key = keyOf(article);
      const lines = own.get(key);
      if (lines) lines.push(article);
      else own.set(key, [article]);
    }
    const repeated = new Set<BudgetAmount>();
    for (const [key, lines] of own) {
      for (const side of sidesOf(lines)) {
        const before = told.get(key)?.find(({ article }) => goTogether(article, side[0] ?? article));
        const amounts = byYear(side);
        for (const [of, here] of before ? amounts : []) {
          const there = before?.amounts.get(of);
          if (!there) continue;
          for (const amount of here) repeated.add(amount);
          findings.push(...differing(side, here, there));
        }
        if (before)
          for (const [of, here] of amounts) if (!before.amounts.has(of)) before.amounts.set(of, here);
        const first = side[0];
        if (!before && first) told.set(key, [...(told.get(key) ?? []), { article: first, amounts }]);
      }
    }
    for (const article of list.articles) {
      const amounts = article.amounts.filter((amount) => !repeated.has(amount));
      if (amounts.length > 0 || article.amounts.length === 0) {
        articles.push(amounts.length === article.amounts.length ? article : { ...article, amounts });
      }
    }
  }
  return { articles, findings };
}

function keyOf({ entity, article }: BudgetArticle): string {
  return `${entityKey(entity)}|${article.toLowerCase().replaceAll(" ", "")}`;
}

/** Lines of one list with the same article: revenue and expenditure, ordinary and extraordinary apart. */
function sidesOf(lines: readonly BudgetArticle[]): readonly (readonly BudgetArticle[])[] {
  const groups = new Map<string, BudgetArticle[]>();
  for (const line of lines) {
    const key = `${line.side ?? ""}|${line.serviceKind ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

/** Whether two lines can be the same: what one of them does not say does not tell them apart. */
function goTogether(a: BudgetArticle, b: BudgetArticle): boolean {
  const same = <T>(one: T | null, other: T | null) => one === null || other === null || one === other;
  return same(a.side, b.side) && same(a.serviceKind, b.serviceKind);
}

/** Year and stage -> the amounts of all lines; those of no known year are no figure that can be told twice. */
function byYear(lines: readonly BudgetArticle[]): Map<string, BudgetAmount[]> {
  const found = new Map<string, BudgetAmount[]>();
  for (const amount of lines.flatMap(({ amounts }) => amounts)) {
    if (amount.year === null) continue;
    const key = `${amount.year}|${amount.stage}`;
    found.set(key, [...(found.get(key) ?? []), amount]);
  }
  return found;
}

function differing(
  lines: readonly BudgetArticle[],
  here: readonly BudgetAmount[],
  there: readonly BudgetAmount[],
): readonly Finding[] {
  const [other, counted] = [sumOf(here), sumOf(there)];
  const [first, used, line] = [here[0], there[0], lines[0]];
  if (other === null || counted === null || !first || !used || !line) return [];
  if (Math.abs(other - counted) < NEGLIGIBLE) return [];
  const what = [line.article, line.label].filter((text) => text !== "").join(" ");
  const facts = { what, used: formatAddress(used.at), counted, other };
  return [{ code: "sources-differ", severity: "warning", at: areaOf(first.at), facts }];
}

function sumOf(amounts: readonly BudgetAmount[]): number | null {
  let sum = 0;
  for (const { amount } of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}

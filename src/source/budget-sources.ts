import type { BudgetAmount, BudgetArticle } from "../model/budget-article";
import { entityKey } from "../model/entity";
import type { Finding } from "../model/finding";
import { formatAddress } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import type { Block } from "./block";
import type { BudgetList } from "./budget-list";

/** The lines of all lists of a workbook that count, none of them twice. */
export type ChosenBudget = {
  readonly articles: readonly BudgetArticle[];
  readonly findings: readonly Finding[];
};

const NEGLIGIBLE = 0.005;

/**
 * An amount of one article, year and stage that two lists give counts once: from a list that the user prefers, else from the
 * first; where the other says otherwise, that is a finding. Lines of one list are parts of their article, and all count.
 */
export function chooseBudgets(
  lists: readonly BudgetList[],
  preferred: (block: Block) => boolean = () => false,
): ChosenBudget {
  const told: Told = new Map();
  const findings: Finding[] = [];
  const repeated = new Set<BudgetAmount>();
  const ordered = [
    ...lists.filter(({ block }) => preferred(block)),
    ...lists.filter(({ block }) => !preferred(block)),
  ];
  for (const list of ordered) {
    for (const [key, lines] of byArticle(list)) {
      for (const part of partsOf(lines)) findings.push(...addTo(told, key, part, repeated));
    }
  }
  const articles = lists.flatMap((list) =>
    list.articles.flatMap((article): BudgetArticle[] => {
      const amounts = article.amounts.filter((amount) => !repeated.has(amount));
      if (amounts.length === article.amounts.length) return [article];
      return amounts.length > 0 ? [{ ...article, amounts }] : [];
    }),
  );
  return { articles, findings };
}

type Amounts = Map<string, BudgetAmount[]>;
type Told = Map<string, { readonly article: BudgetArticle; readonly amounts: Amounts }[]>;

/** Adds what one list tells of an article; what was told before goes to `repeated`, with a finding where it differs. */
function addTo(
  told: Told,
  key: string,
  lines: readonly BudgetArticle[],
  repeated: Set<BudgetAmount>,
): readonly Finding[] {
  const [first] = lines;
  if (!first) return [];
  const amounts = byYear(lines);
  const before = told.get(key)?.find(({ article }) => goTogether(article, first));
  if (!before) {
    const known = told.get(key);
    if (known) known.push({ article: first, amounts });
    else told.set(key, [{ article: first, amounts }]);
    return [];
  }
  const findings: Finding[] = [];
  for (const [of, here] of amounts) {
    const there = before.amounts.get(of);
    if (!there) {
      before.amounts.set(of, here);
      continue;
    }
    for (const amount of here) repeated.add(amount);
    findings.push(...differing(lines, here, there));
  }
  return findings;
}

function byArticle({ articles }: BudgetList): ReadonlyMap<string, readonly BudgetArticle[]> {
  const found = new Map<string, BudgetArticle[]>();
  for (const article of articles) {
    const key = keyOf(article);
    const lines = found.get(key);
    if (lines) lines.push(article);
    else found.set(key, [article]);
  }
  return found;
}

function keyOf({ entity, article }: BudgetArticle): string {
  return `${entityKey(entity)}|${article.toLowerCase().replaceAll(" ", "")}`;
}

/** Lines of one list with the same article: revenue and expenditure, ordinary and extraordinary apart. */
function partsOf(lines: readonly BudgetArticle[]): readonly (readonly BudgetArticle[])[] {
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
function byYear(lines: readonly BudgetArticle[]): Amounts {
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

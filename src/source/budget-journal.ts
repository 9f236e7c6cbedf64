import { valueAt } from "../sheet/grid";
import type { BudgetHead } from "./budget-head";
import type { BudgetRow } from "./budget-rows";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";
import { fold } from "./words";

type ArticleRow = Extract<BudgetRow, { kind: "article" }>;

const PAPERS =
  /\b(?:factures?|factuur|facturen|invoices?|fournisseurs?|leveranciers?|suppliers?|beneficiaires?|begunstigden?|mandats?|bevelschrift\w*|bons? de commande|bestelbon\w*|n[°o]? piece|stuknummer|emprunts?|lening(?:en|nummer|nr)?|loans?|preteur|kredietgever)\b/u;
const PEOPLE =
  /\b(?:nom|noms|prenom|naam|voornaam|name|first name|matricule|stamnummer|agent|personeelslid|employee)\b/u;
const FEW = 4;

/**
 * A register of invoices, loans or agents that gives an article with each line: it looks like a budget list, and to add it
 * up as one would count money twice. Its headings name papers or people, and articles come again.
 */
export function isJournal(sheet: SheetHeadings, head: BudgetHead, articles: readonly ArticleRow[]): boolean {
  let [papers, people] = [false, false];
  for (let row = head.top; row <= head.bottom; row += 1) {
    for (let column = head.left; column <= head.right; column += 1) {
      const value = valueAt(sheet.grid, row, column);
      if (typeof value !== "string" || value.length > 60) continue;
      const plain = fold(labelOf(value));
      papers ||= PAPERS.test(plain);
      people ||= PEOPLE.test(plain) || sheet.at(row, column)?.certain.has("working-time") === true;
    }
  }
  if (!papers && !people) return false;
  const codes = new Set(articles.map(({ code }) => code.article));
  return people || articles.length < FEW || codes.size < 0.9 * articles.length;
}

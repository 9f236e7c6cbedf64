import { CELL_ERRORS } from "../../../src/sheet/cell-value";
import type { CellValue } from "../../../src/sheet/cell-value";
import type { Random } from "./random";

const LONGEST_CELL = 32_767;

const NUMBERS = [
  0,
  -1,
  0.1 + 0.2,
  1e15,
  9_007_199_254_740_992,
  1e308,
  -1e300,
  5e-324,
  45_000,
  2024,
  0.005,
] as const;

const TEXTS = [
  "NaN",
  "Infinity",
  "-Infinity",
  "1e999",
  "null",
  "undefined",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "=1+1",
  '=HYPERLINK("x")',
  "+32 2 555 55 55",
  "@SUM(A1)",
  "-",
  "--",
  "5,5",
  "5.5 ETP",
  "1.234.567,89 €",
  "(123)",
  "60 %",
  "½",
  "1/0",
  "4/5",
  "1 à 2 ETP",
  "+/- 5 ans",
  "10 à 2",
  "½½½",
  "9".repeat(400),
  "1,".repeat(500),
  "(".repeat(3000),
  "a b ".repeat(4000),
  "1 ".repeat(5000),
  "é".repeat(LONGEST_CELL),
  "9".repeat(LONGEST_CELL),
  " ".repeat(LONGEST_CELL),
  "👩‍👩‍👧‍👦 équipe",
  "\ud83d",
  "\t\n\r",
  "a\u0007b",
  "\u202eSTA",
  "\u200b",
  "ﷺ",
  "AC",
  "CPAS",
  "OCMW réel",
  "Service",
  "Dienst",
  "ETP",
  "VTE",
  "Cadre",
  "Effectif",
  "Niveau A",
  "B1-3",
  "Total",
  "Sous-total",
  "Totaal",
  "Statut",
  "Article",
  "104/111-01",
  "999/999-99",
  "Libellé",
  "2024",
  "Budget 2024",
  "Compte 2023",
  "Dossiers",
  "Coût annuel",
  "en milliers d'euros",
  "31/12/2024",
  "2024-13-45",
] as const;

/** What is found in a cell that nobody expected there. */
export function junk(random: Random): CellValue {
  switch (random.below(8)) {
    case 0:
      return random.one([true, false]);
    case 1:
      return { error: CELL_ERRORS[random.below(CELL_ERRORS.length)] ?? "#N/A" };
    case 2:
      return random.one(NUMBERS);
    case 3:
      return random.below(100_000) / 4;
    case 4:
      return 40_000 + random.below(20_000);
    default:
      return random.one(TEXTS);
  }
}

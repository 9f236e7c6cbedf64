import type { CellValue } from "../../src/sheet/cell-value";

/** Rows of a sheet as large as the largest offices have; the first is its headings. */
export type SizeSheet = readonly (readonly CellValue[])[];

const SERVICES = ["Informatique", "Ressources humaines", "Marchés publics", "Service social", "Garage"];
const STATUTES = ["Statutaire", "Contractuel", "ACS"];

/** A list of agents with 12 columns, most of which do not count. */
export function staffRows(rows: number): SizeSheet {
  const head = [
    "Matricule",
    "Nom",
    "Prénom",
    "Institution",
    "Service",
    "Fonction",
    "Niveau",
    "Grade",
    "Statut",
    "ETP",
    "Fin de carrière",
    "E-mail",
  ];
  const body = Array.from({ length: rows }, (_, row): CellValue[] => {
    const level = "ABCDE".charAt(row % 5);
    return [
      100_000 + row,
      `Nom${row}`,
      `Prénom${row % 500}`,
      row % 3 ? "Commune" : "CPAS",
      SERVICES[row % 5] ?? "",
      `employé ${row % 40}`,
      level,
      `${level}${1 + (row % 3)}`,
      STATUTES[row % 3] ?? "",
      [1, 0.8, 0.5][row % 3] ?? 1,
      45_000 + (row % 9000),
      `agent${row}@exemple.invalid`,
    ];
  });
  return [head, ...body];
}

/** A budget list of articles that all differ, with three amounts each. */
export function budgetRows(rows: number): SizeSheet {
  const title = ["CPAS – service d'exploitation – dépenses"];
  const head = ["Article", "Libellé", "Compte 2022", "Budget 2023", "Budget 2024"];
  const body = Array.from({ length: rows }, (_, row): CellValue[] => {
    const article = `${100 + (Math.floor(row / 900) % 800)}/${111 + (Math.floor(row / 9) % 100)}-0${1 + (row % 9)}`;
    return [article, `Dépense ${row}`, 1000.5 + row, 1010 + row, 1020 + row];
  });
  return [[...title, null, null, null, null], head, ...body];
}

import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

/** Sheets of a budget file that tell nothing of who works where, with words and numbers as staffing has them. */
const SHEETS: readonly (readonly [string, Rows])[] = [
  [
    "a budget list with years",
    [
      ["Commune - service ordinaire - personnel (ETP compris)"],
      ["Article", "Libellé", "Compte 2022", "Budget 2023", "Budget 2024"],
      ["104/111-01", "Traitements du personnel administratif", 812000.5, 830000, 845000],
      ["104/123-11", "Téléphone", 12000, 12500, 13000],
      ["Total", null, 824000.5, 842500, 858000],
    ],
  ],
  [
    "a long-term plan in euro, years across",
    [
      ["OCMW - meerjarenplan: loonkost (euro)"],
      ["Dienst", 2023, 2024, 2025],
      ["IT", 201000, 203000, 209000],
      ["Personeelsdienst", 1201000, 1203000, 1209000],
    ],
  ],
  [
    "costs of staff by year, with FTE in the title",
    [["Coût du personnel par ETP"], ["Service", 2023, 2024], ["IT", 65000, 67000], ["RH", 55000, 57000]],
  ],
  [
    "credits, real and planned",
    [
      ["Rekening en krediet"],
      ["Dienst", "Krediet werkelijk", "Krediet voorzien", "Beschikbaar"],
      ["IT", 12000, 15000, 3000],
      ["Communicatie", 8000, 8000, 0],
    ],
  ],
  [
    "unit costs by level",
    [
      ["Coût annuel brut chargé par ETP"],
      ["Niveau", "Statutaire", "Contractuel"],
      ["A", 98000, 91000],
      ["B", 76000, 71000],
      ["C", 61000, 58000],
    ],
  ],
  [
    "a workload",
    [
      ["Charge de travail payroll"],
      [null, "ETP gérés", "Gestionnaires", "Dossiers par gestionnaire"],
      ["CPAS", 1000, 4, 250],
      ["AC", 1400, 8, 175],
    ],
  ],
  [
    "invoices",
    [
      ["Factures DPO"],
      ["Fournisseur", "Date", "Réalisé", "Budgété", "Solde"],
      ["Firme X", 45000, 5000, 12480, 7480],
      ["Firme Y", 45100, 1200, 1200, 0],
    ],
  ],
  [
    "an address list",
    [
      ["Service", "Personne de contact", "Téléphone", "Étage"],
      ["IT", "J. Janssens", "02 123 45 67", 3],
      ["RH", "A. Dupont", "02 123 45 68", 4],
    ],
  ],
  [
    "a calendar of meetings",
    [["Calendrier des réunions"], ["Groupe", 2023, 2024, 2025], ["COMEX", 4, 4, 4], ["COMIGOV", 14, 12, 12]],
  ],
  ["a calendar of months", [["Kalender 2024"], ["", "jan", "feb", "maa"], ["IT", 1, 2, 3], ["RH", 4, 5, 6]]],
  [
    "minutes in prose",
    [
      ["Le CPAS compte 5,5 ETP réels et la commune 3 sur un cadre de 5."],
      ["De stuurgroep vraagt een overzicht van kader en effectief per dienst."],
      ["Niveau A: 2"],
      [2023],
    ],
  ],
  [
    "grades of an examination",
    [
      ["Résultats de l'examen de promotion"],
      ["Candidat", "Niveau", "Points", "Maximum"],
      ["001", "B", 14, 20],
      ["002", "C", 12, 20],
    ],
  ],
  [
    "quantities of an order",
    [
      ["Bestelling maaltijdcheques"],
      ["Dienst", "Aantal personen", "Eenheidsprijs", "Totaal"],
      ["IT", 9, 8, 72],
      ["RH", 39, 8, 312],
    ],
  ],
  [
    "joint contracts with years",
    [
      ["Marchés conjoints"],
      ["Marché", "Commune", "CPAS", "Échéance"],
      ["Carburant", "oui", "oui", 2025],
      ["Assurances", "oui", "non", 2026],
      ["Fournitures", "oui", "oui", 2027],
    ],
  ],
  [
    "people served, by level of school",
    [
      ["Élèves par niveau"],
      ["École", "Niveau A", "Niveau B", "Total"],
      ["Centre", 120, 130, 250],
      ["Parc", 90, 80, 170],
    ],
  ],
];

test.each(SHEETS)("%s is no table of staff", (_, rows) => {
  for (const sheet of ["Blad1", "CPAS"]) {
    const { sources } = scan([gridOf(rows, { sheet })]);
    // Whether a sheet is a list with a row an agent is another question.
    expect(sources.map(({ block }) => block).filter(({ kind }) => kind !== "staff-list")).toEqual([]);
  }
});

const ADDRESSES: readonly Rows[] = [
  [
    ["Service", "Personne de contact", "Téléphone", "Étage"],
    ["IT", "J. Janssens", "02 123 45 67", 3],
    ["RH", "A. Dupont", "02 123 45 68", 4],
  ],
  [
    ["Naam", "Functie", "Dienst", "E-mail", "GSM"],
    ["J. Janssens", "Diensthoofd", "Informatica", "jan@voorbeeld.invalid", "0470 00 00 00"],
    ["A. Peeters", "Loonbeheerder", "Personeelsdienst", "an@voorbeeld.invalid", "0470 00 00 01"],
  ],
  [
    ["Institution", "Service", "Nom", "Adresse", "Courriel"],
    ["CPAS", "IT", "J. Janssens", "Rue Haute 1", "jan@exemple.invalid"],
    ["AC", "RH", "A. Dupont", "Rue Basse 2", "anne@exemple.invalid"],
  ],
  [
    ["Name", "Department", "Phone"],
    ["J. Janssens", "IT", "02 123 45 67"],
    ["A. Dupont", "HR", "02 123 45 68"],
  ],
];

test.each(ADDRESSES)("a list of addresses is no list of staff: %j", (...rows) => {
  expect(scan([gridOf(rows, { sheet: "CPAS" })]).sources).toEqual([]);
});

test("who works how much, at which level or under which statute makes it one", () => {
  const [heads = [], ...people] = ADDRESSES[0] ?? [];
  for (const [heading, value] of [
    ["ETP", 0.8],
    ["Niveau", "B"],
    ["Statut", "Contractuel"],
  ] as const) {
    const rows = [[...heads, heading], ...people.map((cells) => [...cells, value])];
    expect(scan([gridOf(rows, { sheet: "CPAS" })]).sources.map(({ block }) => block.kind)).toEqual([
      "staff-list",
    ]);
  }
});

test("there are enough of them, and one more column makes staffing of one", () => {
  expect(SHEETS.length).toBeGreaterThanOrEqual(10);
  const staffing: Rows = [
    ["CPAS"],
    ["Service", "Personne de contact", "Effectif réel (ETP)", "Étage"],
    ["IT", "J. Janssens", 5.5, 3],
    ["RH", "A. Dupont", 20, 4],
  ];
  expect(scan([gridOf(staffing)]).sources).toHaveLength(1);
});

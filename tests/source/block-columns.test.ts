import { scan } from "../../src/source/scan";
import { blockColumns } from "../../src/source/block-columns";
import { headingReader } from "../../src/source/heading";
import { headingsOf } from "../../src/source/sheet-headings";
import { VOCABULARY } from "../../src/source/vocabulary";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

/** The columns of the one block of a sheet: "VTE = fte, welfare-centre". */
function columns(rows: Rows): string[] {
  const grid = gridOf(rows);
  const { blocks } = scan([grid]);
  expect(blocks).toHaveLength(1);
  const sheet = headingsOf(grid, headingReader(VOCABULARY));
  return blocks
    .flatMap((block) => blockColumns(sheet, block, [], []))
    .map(({ headings, fields, entity }) => `${headings.join(" › ")} = ${fields.join("/")}, ${entity ?? "-"}`);
}

const BELOW: Rows = [
  ["IT", 3.5, 5],
  ["RH", 19, 20],
];

test("the body is told by a heading above, by the title where no heading names one, or by nothing", () => {
  expect(columns([["Dienst", "Gemeente effectief", "OCMW effectief"], ...BELOW])).toEqual([
    "Dienst = service, -",
    "Gemeente effectief = real, municipality",
    "OCMW effectief = real, welfare-centre",
  ]);
  const heads = ["Dienst", "Effectief", "Kader"];
  expect(columns([["Personeel OCMW (VTE)"], heads, ...BELOW])).toEqual([
    "Dienst = service, welfare-centre",
    "Effectief = real, welfare-centre",
    "Kader = theoretical, welfare-centre",
  ]);
});

test("where a column of the rows names the body it comes from there, even if all rows name the same", () => {
  const list = (second: string): Rows => [
    ["Naam", "Bestuur", "Dienst", "VTE"],
    ["x", "OCMW", "IT", 0.8],
    ["y", second, "RH", 1],
  ];
  for (const second of ["Gemeente", "OCMW"]) {
    expect(columns(list(second)).at(-1)).toBe("VTE = fte, by-row");
  }
  const years: Rows = [
    ["Service", "Entité", "Effectif (ETP) 2024", "Effectif (ETP) 2025"],
    ["IT", "Commune", 3.5, 4],
    ["IT", "CPAS", 5.5, 6],
    ["RH", "Commune", 19, 19],
    ["RH", "CPAS", 20, 20],
  ];
  expect(columns(years).slice(2)).toEqual([
    "Effectif (ETP) 2024 = real, by-row",
    "Effectif (ETP) 2025 = real, by-row",
  ]);
});

test("below a merged heading the column that counts is the one with the figures", () => {
  const annex: Rows = [
    ["CPAS", null, null, null, null],
    ["Fonction", "Cadre", null, "Effectif", null],
    [null, "Unités", "ETP", "Unités", "ETP"],
    ["NIVEAU A", 3, 2.5, 3, 2.8],
    ["A4", 1, 1, 1, 1],
    ["A1", 2, 1.5, 2, 1.8],
  ];
  expect(columns(annex).slice(1)).toEqual([
    "Cadre › Unités = heads, welfare-centre",
    "Cadre › ETP = theoretical, welfare-centre",
    "Effectif › Unités = heads, welfare-centre",
    "Effectif › ETP = real, welfare-centre",
  ]);
});

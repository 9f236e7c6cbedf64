import { formatArea } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { importRows } from "../../src/source/measure-import/import-rows";
import { findMeasureBlock, withField } from "../../src/source/measure-import/measure-block";
import { readVocabularies } from "../../src/source/scenario-tables/read-lists";
import { gridOf } from "../support/grids";
import { told } from "../support/scenario-tables";

const { vocabularies } = readVocabularies(null, null);
const target = { scenario: "S1", taken: ["S1.1"], vocabularies };

function blockIn(values: readonly (readonly CellValue[])[]) {
  const grid = gridOf(values, { sheet: "Acties", row: 2, column: 1 });
  const block = findMeasureBlock(grid, vocabularies);
  if (!block) throw new Error("no block");
  return { grid, block };
}

function mappingOf(values: readonly (readonly CellValue[])[]): readonly string[] {
  return blockIn(values).block.columns.map(({ field, evidence }) => `${field ?? "-"} ${evidence ?? "-"}`);
}

function importOf(values: readonly (readonly CellValue[])[]) {
  const { grid, block } = blockIn(values);
  return importRows(block, grid, target);
}

describe("the columns of a sheet as fields of a measure", () => {
  test.each<[string, readonly string[], readonly CellValue[]]>([
    [
      "Dutch",
      ["Maatregel", "Bestuur", "Dienst", "Aantal VTE", "Vanaf"],
      ["Minder drukwerk", "OCMW", "IT", 1, 2028],
    ],
    [
      "French",
      ["Intitulé", "Entité", "Département", "ETP", "Échéance"],
      ["Moins d’imprimés", "CPAS", "IT", 1, 2028],
    ],
    ["English", ["Measure", "Body", "Department", "FTE", "Year"], ["Less print", "CPAS", "IT", 1, 2028]],
  ])("in %s, with words of others and accents", (language, headings, row) => {
    const title = language === "French" ? "titleFr" : "titleNl";
    expect(mappingOf([headings, row]).map((one) => one.split(" ")[0])).toEqual([
      title,
      "entity",
      "service",
      "fte",
      "start",
    ]);
  });

  test("our own headings in either language, and what stands between brackets left out", () => {
    expect(
      mappingOf([
        ["Titel (nl) / Titre (nl)", "Bedrag per jaar", "N° mesure"],
        ["x", 5000, "M1"],
      ]),
    ).toEqual(["titleNl heading", "amount heading", "id heading"]);
  });

  test("a part of a heading, a letter wrong, and what nothing tells", () => {
    const values = [
      ["Omschrijving van de winst", "Institusion", "Kleur"],
      ["Minder drukwerk", "OCMW", "rood"],
      ["Samen aankopen", "Gemeente", "blauw"],
    ];
    expect(mappingOf(values)).toEqual(["titleNl part", "entity typo", "- -"]);
  });

  test("where the heading says nothing, a column of words of one list is that list", () => {
    const values = [
      ["Maatregel", "Wie"],
      ["Minder drukwerk", "OCMW"],
      ["Samen aankopen", "Gemeente"],
    ];
    expect(mappingOf(values)).toEqual(["titleNl synonym", "entity values"]);
  });

  test("one word for two things is decided by the values: a statute of staff or how far a measure is", () => {
    const rows = (a: string, b: string) => [
      ["Mesure", "Statut"],
      ["x", a],
      ["y", b],
    ];
    expect(mappingOf(rows("statutaire", "contractuel"))[1]).toBe("statute heading");
    expect(mappingOf(rows("proposée", "décidée"))[1]).toBe("status synonym");
  });

  test("the row of headings may stand below a title; the block ends at an empty row", () => {
    const { block } = blockIn([
      ["Acties 2025"],
      [null],
      ["Maatregel", "VTE"],
      ["a", 1],
      ["b", 2],
      [null, null],
      ["Nota van de dienst", null],
    ]);
    expect(formatArea(block.area)).toBe("Acties!B5:C7");
  });

  test("the user's word goes first, and a field has one column", () => {
    const { block } = blockIn([
      ["Maatregel", "Bedrag", "Besparing"],
      ["a", 1, 2],
    ]);
    expect(block.columns.map(({ field }) => field)).toEqual(["titleNl", "amount", null]);
    const mended = withField(block, 2, "amount");
    expect(mended.columns.map(({ field }) => field)).toEqual(["titleNl", null, "amount"]);
    expect(withField(mended, 0, null).columns[0]).toMatchObject({ field: null, evidence: null });
  });

  test("a sheet without headings is none", () => {
    expect(
      findMeasureBlock(
        gridOf([
          [1, 2],
          [3, 4],
        ]),
        vocabularies,
      ),
    ).toBeNull();
    expect(findMeasureBlock(gridOf([["Maatregel", "VTE"]]), vocabularies)).toBeNull();
  });
});

describe("the rows of a sheet as measures", () => {
  const HEAD = ["Nr", "Maatregel", "Mechanisme", "Bestuur", "Niveau", "VTE", "Bedrag", "Vanaf"];

  test("are told in the words of the lists, numbers as numbers, dates as numbers of their day", () => {
    const { rows, findings } = importOf([
      HEAD,
      [
        "A1",
        "Minder drukwerk",
        "non-remplacement à la pension",
        "C.P.A.S.",
        "niv. B",
        "1,5 VTE",
        null,
        "15/06/2028",
      ],
      ["A2", "Samen", "BEVORDERING", "commune", "b4", 0.5, "€ 12.480,00", 2030],
    ]);
    expect(told(findings)).toEqual([]);
    expect(rows).toEqual([
      {
        id: "A1",
        scenario: "S1",
        titleNl: "Minder drukwerk",
        mechanism: "niet-vervanging bij pensionering",
        entity: "OCMW",
        level: "B",
        fte: 1.5,
        // 15 June 2028
        start: 46_919,
      },
      {
        id: "A2",
        scenario: "S1",
        titleNl: "Samen",
        mechanism: "bevordering",
        entity: "Gemeente",
        level: "B4",
        fte: 0.5,
        amount: 12_480,
        start: 2030,
      },
    ]);
  });

  test("a range keeps its ends, and its middle is added up", () => {
    const { rows, findings } = importOf([
      ["Maatregel", "VTE"],
      ["Loonbeheer", "1 à 2 ETP"],
    ]);
    expect(rows[0]).toMatchObject({ fteLow: 1, fte: 1.5, fteHigh: 2 });
    expect(told(findings)).toEqual(["import-range note C4", "mechanism-assumed note B4"]);
  });

  test("what cannot be read is left empty and said at its cell", () => {
    const { rows, findings } = importOf([
      HEAD,
      ["A1", "x", "toverstaf", "Provincie", "Q", "veel", "gratis?", "ooit"],
      ["A2", "y", "bevordering", "OCMW", "B", 1, 1, 2028],
      ["A3", "z", "bevordering", "OCMW", "B", 1, 1, 2028],
    ]);
    expect(rows[0]).toEqual({ id: "A1", scenario: "S1", titleNl: "x", mechanism: "kwalitatieve winst" });
    expect(told(findings)).toEqual([
      "choice-unknown warning D4",
      "choice-unknown warning E4",
      "choice-unknown warning F4",
      "fte-is-text warning G4",
      "amount-is-text warning H4",
      "date-unreadable warning I4",
      "mechanism-assumed note B4",
    ]);
  });

  test("ids are the sheet's own where they are free, else new ones; totals and empty rows are no measures", () => {
    const { rows } = importOf([
      ["Nr", "Maatregel", "VTE"],
      ["S1.1", "a", 1],
      ["X", "b", 1],
      ["X", "c", 1],
      ["Totaal", null, 3],
    ]);
    expect(rows.map(({ id }) => id)).toEqual(["S1.2", "X", "S1.3"]);
  });

  test.each([
    ["FTE", { VTE: 1, Bedrag: null }, "besparing zonder aanwijzing hoe"],
    ["an amount", { VTE: null, Bedrag: 500 }, "kostenwijziging"],
    ["neither", { VTE: null, Bedrag: null }, "kwalitatieve winst"],
  ])("a row that tells %s and no way gets one, and that is said", (_, { VTE, Bedrag }, mechanism) => {
    const { rows, findings } = importOf([
      ["Maatregel", "VTE", "Bedrag"],
      ["a", VTE, Bedrag],
      ["b", 1, 1],
    ]);
    expect(rows[0]?.mechanism).toBe(mechanism);
    expect(findings[0]).toMatchObject({ code: "mechanism-assumed", facts: { id: "S1.2", mechanism } });
  });
});

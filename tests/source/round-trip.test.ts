import fc from "fast-check";
import { cellsBehind } from "../../src/model/source-sum";
import { areaOf, areasOverlap } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/address";
import { CELL_ERRORS } from "../../src/sheet/cell-value";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import { plain, shape, draw } from "./drawn-staffing";
import type { Plain } from "./drawn-staffing";

function hasFraction({ entities, measures, services }: Plain, measure: "real" | "theoretical"): boolean {
  const place = measures.indexOf(measure);
  return services.some(({ figures }) =>
    [...entities.keys()].some((entity) => (figures[entity * measures.length + place] ?? 0) % 1 !== 0),
  );
}

test("any staffing drawn in any language, shape and place reads back as it was", () => {
  fc.assert(
    fc.property(plain, shape, (staffing, drawn) => {
      const grid = draw(staffing, drawn);
      const result = scan([grid]);
      const back = result.staffing;
      expect(back?.entities.map(({ kind }) => kind)).toEqual(staffing.entities);
      expect(back?.services.map((service) => service.label)).toEqual(
        staffing.services.map((service) => service.label),
      );
      expect(back?.asAt).toBe(drawn.dated ? "2023-01-19" : null);
      for (const [service, { figures }] of staffing.services.entries()) {
        for (const entity of staffing.entities.keys()) {
          const count = back?.headcounts.find((one) => one.service === service && one.entity === entity);
          for (const measure of ["real", "theoretical"] as const) {
            const place = staffing.measures.indexOf(measure);
            const sourced = count?.[measure];
            if (place === -1) expect(sourced).toBeNull();
            else {
              const amount = figures[entity * staffing.measures.length + place];
              expect(sourced?.amount).toBe(amount);
              const { row, column } = sourced!.at;
              expect(grid.values[row - grid.area.row]?.[column - grid.area.column]).toBe(amount);
            }
          }
        }
      }
      // Everything that is said is about what is unknown or more than planned, never about the shape.
      const codes = new Set(result.findings.map(({ code }) => code));
      codes.delete("fte-missing");
      codes.delete("real-exceeds-theoretical");
      // "Effectif" is FTE or people, where no figure has a fraction to decide it.
      if (drawn.words.real.includes("Effectif") && !hasFraction(staffing, "real"))
        codes.delete("heading-ambiguous");
      expect([...codes]).toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test("never fails, whatever stands in the sheets, and says what it does not understand", () => {
  const word = fc.constantFrom(
    ...[
      "AC",
      "CPAS",
      "Gemeente / Commune",
      "OCMW",
      "Réel",
      "Théorique",
      "Kader",
      "Effectief",
      "Service",
      "Dienst",
    ],
    ...[
      "Total",
      "Sous-total",
      "Samen",
      "ETP",
      "Vacant",
      "Unités",
      "Article",
      "Libellé",
      "Compte 2022",
      "Budget 2023",
    ],
    ...[
      "104/111-01",
      "10400/11101",
      "Niveau",
      "Statut",
      "Coût annuel",
      "Dossiers",
      "Gestionnaires",
      "A",
      "B4",
    ],
    ...[
      "Situation au 19/01/2023",
      "5,5",
      "½",
      "60 %",
      "-",
      "",
      " ",
      "=1",
      "RH*",
      "Zone de police",
      "N-2",
      "%",
    ],
  );
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 5, arbitrary: word },
    {
      weight: 4,
      arbitrary: fc.oneof(
        fc.integer({ min: -5, max: 50 }),
        fc.double(),
        fc.constant(44945),
        fc.constant(2023),
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.constantFrom(...CELL_ERRORS).map((error) => ({ error })) },
  );
  const grid = fc
    .record({ columns: fc.integer({ min: 1, max: 10 }), row: fc.nat(20), column: fc.nat(20) })
    .chain(({ columns, row, column }) =>
      fc
        .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 14 })
        .map((rows) => gridOf(rows, { row, column })),
    );
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
      const { staffing, findings, blocks } = scan(grids);
      expect(staffing === null).toBe(findings.some(({ code }) => code === "no-staffing-sheet"));
      for (const { confidence, area } of blocks) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(Math.min(area.rows, area.columns)).toBeGreaterThanOrEqual(1);
      }
      if (!staffing) return;
      for (const { real, theoretical } of staffing.headcounts) {
        for (const sourced of [real, theoretical]) {
          if (sourced?.amount != null) expect(Number.isFinite(sourced.amount)).toBe(true);
          if (sourced?.amount !== null) continue;
          // Unknown never goes without a word, at one of its cells.
          const cells = cellsBehind(sourced).map((cell) => ("rows" in cell ? (cell as Area) : areaOf(cell)));
          const words = findings.filter(
            ({ at }) => at?.columns === 1 && cells.some((cell) => areasOverlap(at, cell)),
          );
          expect(words).not.toEqual([]);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

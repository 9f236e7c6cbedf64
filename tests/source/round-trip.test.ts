import fc from "fast-check";
import { cellsBehind } from "../../src/model/source-sum";
import { areaOf, areasOverlap } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/address";
import { CELL_ERRORS } from "../../src/sheet/cell-value";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";

/** A staffing as a person thinks of it, before it is a sheet. `null` is unknown. */
type Plain = {
  readonly entities: readonly ("municipality" | "welfare-centre")[];
  readonly measures: readonly ("real" | "theoretical")[];
  /** Per service its name and per entity and measure a figure. */
  readonly services: readonly { readonly label: string; readonly figures: readonly (number | null)[] }[];
};

type Words = Readonly<
  Record<"service" | "municipality" | "welfare-centre" | "real" | "theoretical" | "total", string> & {
    asAt: string;
  }
>;

const FRENCH: Words = {
  service: "Service",
  municipality: "Administration communale",
  "welfare-centre": "CPAS",
  real: "Effectif",
  theoretical: "Cadre",
  total: "Total général",
  asAt: "Situation au",
};
const DUTCH: Words = {
  service: "Dienst",
  municipality: "Gemeente",
  "welfare-centre": "OCMW",
  real: "Werkelijk",
  theoretical: "Theoretisch",
  total: "Totaal",
  asAt: "Toestand op",
};
const ENGLISH: Words = {
  service: "Service",
  municipality: "Municipality",
  "welfare-centre": "Welfare centre",
  real: "Actual (FTE)",
  theoretical: "Establishment (FTE)",
  total: "Total",
  asAt: "As at",
};
const both = (nl: string, fr: string, between: string) => `${nl}${between}${fr}`;
const bilingual = (between: string): Words =>
  Object.fromEntries(
    (Object.keys(DUTCH) as (keyof Words)[]).map((key) => [key, both(DUTCH[key], FRENCH[key], between)]),
  ) as Words;
const LANGUAGES = [FRENCH, DUTCH, ENGLISH, bilingual(" / "), bilingual("\n"), bilingual(" - ")];

type Shape = {
  readonly words: Words;
  readonly nesting: "entity above" | "measure above" | "one cell";
  readonly serviceHeading: boolean;
  readonly totalRow: boolean;
  readonly together: boolean;
  readonly dated: boolean;
  readonly blankAfter: readonly boolean[];
  readonly origin: { readonly row: number; readonly column: number };
};

const HOSTILE = [
  "RH*",
  "<5",
  "=1",
  "4",
  'a"b',
  "Cadre de vie",
  "Réel",
  "Service",
  "#N/A",
  "60 %",
  "AC",
  "x\ny",
  "'",
];
const label = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }))
  .map((text) => text.trim())
  .filter((text) => text !== "" && !/tota|samen|ensemble|both|beide|report/iu.test(text));
const figure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const plain: fc.Arbitrary<Plain> = fc
  .record({
    entities: fc.constantFrom<Plain["entities"]>(
      ["municipality", "welfare-centre"],
      ["welfare-centre", "municipality"],
      ["municipality"],
      ["welfare-centre"],
    ),
    measures: fc.constantFrom<Plain["measures"]>(
      ["real", "theoretical"],
      ["theoretical", "real"],
      ["real"],
      ["theoretical"],
    ),
  })
  .chain((frame) =>
    fc.record({
      entities: fc.constant(frame.entities),
      measures: fc.constant(frame.measures),
      services: fc.uniqueArray(
        fc.record({
          label,
          figures: fc
            .array(figure, {
              minLength: frame.entities.length * frame.measures.length,
              maxLength: frame.entities.length * frame.measures.length,
            })
            .filter((figures) => figures.some((amount) => amount !== null)),
        }),
        {
          minLength: 1,
          maxLength: 12,
          selector: (service) =>
            service.label.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " "),
        },
      ),
    }),
  );
const shape: fc.Arbitrary<Shape> = fc.record({
  words: fc.constantFrom(...LANGUAGES),
  nesting: fc.constantFrom("entity above", "measure above", "one cell"),
  serviceHeading: fc.boolean(),
  totalRow: fc.boolean(),
  together: fc.boolean(),
  dated: fc.boolean(),
  blankAfter: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  origin: fc.record({ row: fc.nat(300), column: fc.nat(60) }),
});

/** Draws the staffing the way a person would, in one of many shapes. */
function draw({ entities, measures, services }: Plain, shape: Shape) {
  const { words } = shape;
  // The together columns stand last, under a heading of their own.
  const columns = entities.flatMap((entity, e) =>
    measures.map((measure, m) => ({
      entity: words[entity],
      measure: words[measure],
      index: e * measures.length + m,
    })),
  );
  if (shape.nesting === "measure above")
    columns.sort((a, b) => (a.index % measures.length) - (b.index % measures.length));
  const sums = shape.together && shape.nesting !== "measure above" ? measures : [];
  const merged = (names: readonly string[]) =>
    names.map((name, i) => (i > 0 && names[i - 1] === name ? null : name));
  const corner = shape.serviceHeading ? words.service : null;
  const upper = [...columns.map(({ entity }) => entity), ...sums.map(() => words.total)];
  const lower = [...columns.map(({ measure }) => measure), ...sums.map((measure) => words[measure])];
  const headings: CellValue[][] =
    shape.nesting === "entity above"
      ? [
          [null, ...merged(upper)],
          [corner, ...lower],
        ]
      : shape.nesting === "measure above"
        ? [
            [null, ...merged(lower)],
            [corner, ...upper],
          ]
        : [[corner, ...upper.map((name, i) => `${name} ${lower[i] ?? ""}`)]];
  const amount = (figures: readonly (number | null)[], of: (index: number) => boolean) =>
    figures.filter((_, index) => of(index)).reduce((sum: number, part) => sum + (part ?? 0), 0);
  const bodyRow = (figures: readonly (number | null)[]): CellValue[] => [
    ...columns.map(({ index }) => figures[index] ?? null),
    ...sums.map((_, m) => amount(figures, (index) => index % measures.length === m)),
  ];
  const totals = (services[0]?.figures ?? []).map((_, index) =>
    services.reduce((sum, { figures }) => sum + (figures[index] ?? 0), 0),
  );
  const rows: CellValue[][] = [
    ["Personnel"],
    shape.dated ? [`${words.asAt} 19/01/2023`] : [],
    [],
    ...headings,
    ...services.flatMap(({ label, figures }, i): CellValue[][] =>
      shape.blankAfter[i] ? [[label, ...bodyRow(figures)], []] : [[label, ...bodyRow(figures)]],
    ),
    ...(shape.totalRow
      ? [
          [words.total, ...bodyRow(totals)],
          ["Source: x", 1, 1, 1, 1],
        ]
      : []),
  ];
  return gridOf(rows, shape.origin);
}

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

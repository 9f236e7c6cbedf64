import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell-value";
import { gridOf } from "../support/grids";

/** A staffing as a person thinks of it, before it is a sheet. `null` is unknown. */
export type Plain = {
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
export const plain: fc.Arbitrary<Plain> = fc
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
export const shape: fc.Arbitrary<Shape> = fc.record({
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
export function draw({ entities, measures, services }: Plain, shape: Shape) {
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

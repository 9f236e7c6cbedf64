import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell-value";
import { tablesIn } from "./table-told";
import { LANGUAGES } from "./table-words";
import { ENTITIES, hundredths, place, blanks, back, spaced, sum } from "./table-drawing";

type Plan = {
  readonly entities: readonly (typeof ENTITIES)[number][];
  readonly measures: readonly ("real" | "theoretical")[];
  readonly years: readonly number[];
  /** Per service its name and a figure for each entity, measure and year, in this order. */
  readonly services: readonly { readonly label: string; readonly figures: readonly number[] }[];
};

const plan: fc.Arbitrary<Plan> = fc
  .record({
    entities: fc.shuffledSubarray([...ENTITIES], { minLength: 1 }),
    measures: fc.shuffledSubarray<"real" | "theoretical">(["real", "theoretical"], { minLength: 1 }),
    years: fc
      .record({ first: fc.integer({ min: 2015, max: 2030 }), count: fc.integer({ min: 2, max: 6 }) })
      .map(({ first, count }) => Array.from({ length: count }, (_, index) => first + index)),
  })
  .chain((frame) => {
    const length = frame.entities.length * frame.measures.length * frame.years.length;
    return fc.record({
      entities: fc.constant(frame.entities),
      measures: fc.constant(frame.measures),
      years: fc.constant(frame.years),
      services: fc.uniqueArray(
        fc.record({
          label: fc.constantFrom(
            "IT",
            "RH",
            "Dienst X",
            "Marchés publics",
            "4",
            "RH*",
            "Cadre de vie",
            "=1",
            "CPAS?",
            "Réel",
          ),
          figures: fc.array(hundredths, { minLength: length, maxLength: length }),
        }),
        { selector: ({ label }) => label, minLength: 1, maxLength: 8 },
      ),
    });
  });

const planShape = fc.record({
  words: fc.constantFrom(...LANGUAGES),
  nesting: fc.constantFrom(
    "entity, measure, year",
    "measure, entity, year",
    "entity, year, measure",
    "one cell",
    "blocks",
  ),
  asText: fc.constantFrom("number", "text", "worded", "day"),
  newestFirst: fc.boolean(),
  total: fc.boolean(),
  blankAfter: blanks,
  origin: place,
});

test("any years across drawn in any language, nesting and place read back as they were", () => {
  fc.assert(
    fc.property(plan, planShape, ({ entities, measures, years, services }, shape) => {
      const { words } = shape;
      const order = shape.newestFirst ? [...years].reverse() : years;
      const index = (e: number, m: number, year: number) =>
        (e * measures.length + m) * years.length + years.indexOf(year);
      const yearCell = (year: number): CellValue =>
        ({ number: year, text: String(year), worded: `${words.year} ${year}`, day: `31/12/${year}` })[
          shape.asText
        ];
      const nested = (
        columns: readonly { e: number; m: number; year: number }[],
        tiers: readonly string[],
      ) => {
        const text = (tier: string, { e, m, year }: { e: number; m: number; year: number }): CellValue =>
          tier === "year"
            ? yearCell(year)
            : tier === "entity"
              ? words[entities[e]!]
              : `${words[measures[m]!]} (${words.fte})`;
        if (tiers.length === 1) {
          return [
            [
              words.service,
              ...columns.map((one) => `${words[entities[one.e]!]} - ${words[measures[one.m]!]} ${one.year}`),
            ],
          ];
        }
        return tiers.map((tier, depth): CellValue[] => [
          depth === tiers.length - 1 ? words.service : null,
          ...columns.map((column, at): CellValue => {
            const before = columns[at - 1];
            const same =
              depth < tiers.length - 1 &&
              before !== undefined &&
              tiers.slice(0, depth + 1).every((one) => text(one, before) === text(one, column));
            return same ? null : text(tier, column);
          }),
        ]);
      };
      const table = (of: readonly number[], tiers: readonly string[]): CellValue[][] => {
        const columns = of.flatMap((e) => measures.flatMap((_, m) => order.map((year) => ({ e, m, year }))));
        const rank = (tier: string, { e, m, year }: (typeof columns)[number]) =>
          tier === "entity" ? e : tier === "measure" ? m : order.indexOf(year);
        if (tiers.length > 1) {
          columns.sort((a, b) => tiers.reduce((so, tier) => so || rank(tier, a) - rank(tier, b), 0));
        }
        const amount = (figures: readonly number[], { e, m, year }: (typeof columns)[number]) =>
          figures[index(e, m, year)] ?? 0;
        return [
          ...nested(columns, tiers),
          ...spaced(
            [
              ...services.map(({ label, figures: told }) => [
                label,
                ...columns.map((one) => amount(told, one)),
              ]),
              ...(shape.total
                ? [
                    [
                      words.total,
                      ...columns.map((one) => sum(services.map(({ figures: told }) => amount(told, one)))),
                    ],
                  ]
                : []),
            ],
            shape.blankAfter,
          ),
        ];
      };
      const all = entities.map((_, e) => e);
      const rows =
        shape.nesting === "blocks"
          ? all.flatMap((e): CellValue[][] => [
              [words[entities[e]!]],
              ...table([e], ["measure", "year"]),
              [],
              [],
            ])
          : shape.nesting === "one cell"
            ? table(all, ["all"])
            : table(all, shape.nesting.split(", "));
      const found = tablesIn(rows, shape.origin);
      const expected = services.flatMap(({ label, figures: told }) =>
        entities.flatMap((entity, e) =>
          years.map((year) => {
            const of = (measure: "real" | "theoretical") =>
              measures.includes(measure) ? told[index(e, measures.indexOf(measure), year)] : undefined;
            return [entity, label, null, null, null, year, of("real"), of("theoretical"), undefined].join(
              " · ",
            );
          }),
        ),
      );
      expect(found.flatMap(back).sort()).toEqual([...expected].sort());
      const codes = new Set(found.flatMap(({ findings }) => findings.map(({ code }) => code)));
      expect(codes.has("year-chosen")).toBe(true);
      codes.delete("year-chosen");
      codes.delete("real-exceeds-theoretical");
      expect([...codes]).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

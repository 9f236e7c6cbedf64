import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell-value";
import type { StaffingSource } from "../../src/source/staffing-source";
import { tablesIn } from "./table-told";
import { LANGUAGES } from "./table-words";

const STATUTES = ["statutory", "contractual", "subsidised"] as const;
const LEVELS = ["A", "B", "C", "D", "E"] as const;
const GRADES = ["11", "4", "1- 3", "1", ""] as const;
const ENTITIES = ["municipality", "welfare-centre"] as const;

const hundredths = fc.integer({ min: 0, max: 60_000 }).map((number) => number / 100);
const whole = fc.nat(700);
const place = fc.record({ row: fc.nat(200), column: fc.nat(40) });
const blanks = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });

/** "municipality · A4 · statutory: 3/5 (4)", with the cells of its figures. */
function back(source: StaffingSource): string[] {
  return source.posts.map(({ entity, service, level, grade, statute, year, real, theoretical, heads }) =>
    [
      entity.kind,
      service,
      level,
      grade,
      statute,
      year,
      real?.amount,
      theoretical?.amount,
      heads?.amount,
    ].join(" · "),
  );
}

/** Rows with a blank one after some of them. */
function spaced(rows: readonly (readonly CellValue[])[], after: readonly boolean[]): CellValue[][] {
  return rows.flatMap((row, index) => (after[index % after.length] ? [[...row], []] : [[...row]]));
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

type Figures = { readonly real: number; readonly theoretical: number; readonly heads: number };

const figures: fc.Arbitrary<Figures> = fc.record({ real: hundredths, theoretical: hundredths, heads: whole });

type Annex = {
  readonly entity: (typeof ENTITIES)[number];
  readonly blocks: readonly {
    readonly statute: (typeof STATUTES)[number];
    readonly levels: readonly {
      readonly level: (typeof LEVELS)[number];
      /** Of a level without grades one, which is "". */
      readonly grades: readonly (Figures & { readonly grade: (typeof GRADES)[number] })[];
    }[];
  }[];
};

const annex: fc.Arbitrary<Annex> = fc.record({
  entity: fc.constantFrom(...ENTITIES),
  blocks: fc.uniqueArray(
    fc.record({
      statute: fc.constantFrom(...STATUTES),
      levels: fc
        .uniqueArray(
          fc.record({
            level: fc.constantFrom(...LEVELS),
            grades: fc
              .uniqueArray(
                fc.tuple(fc.constantFrom(...GRADES), figures).map(([grade, told]) => ({ grade, ...told })),
                { selector: ({ grade }) => grade, minLength: 1, maxLength: 4 },
              )
              .map((grades) => (grades.some(({ grade }) => grade === "") ? grades.slice(0, 1) : grades))
              .map((grades) =>
                grades.length === 1 ? grades.map((one) => ({ ...one, grade: "" as const })) : grades,
              ),
          }),
          { selector: ({ level }) => level, minLength: 2, maxLength: 5 },
        )
        .map((levels) => [...levels].sort((a, b) => a.level.localeCompare(b.level))),
    }),
    { selector: ({ statute }) => statute, minLength: 1, maxLength: 3 },
  ),
});

type Group = "theoretical" | "real" | "leave" | "gender";

const annexShape = fc.record({
  words: fc.constantFrom(...LANGUAGES),
  groups: fc.shuffledSubarray<Group>(["theoretical", "real", "leave", "gender"], { minLength: 4 }),
  fteFirst: fc.boolean(),
  sums: fc.boolean(),
  total: fc.boolean(),
  headingEach: fc.boolean(),
  blankAfter: blanks,
  origin: place,
});

test("any official annex drawn in any language, order and place reads back as it was", () => {
  fc.assert(
    fc.property(annex, annexShape, ({ entity, blocks }, shape) => {
      const { words } = shape;
      // [units, FTE] of a group, or the other way round; of the two genders a pair each.
      const pair = <Value>(units: Value, fte: Value): Value[] =>
        shape.fteFirst ? [fte, units] : [units, fte];
      const cells = (told: Figures): CellValue[] =>
        shape.groups.flatMap((group): CellValue[] => {
          if (group === "theoretical") return pair(Math.ceil(told.theoretical), told.theoretical);
          if (group === "real") return pair(told.heads, told.real);
          return group === "leave" ? pair(0, 0) : [...pair(told.heads, told.real), ...pair(0, 0)];
        });
      const headings: CellValue[][] = [
        [
          words.function,
          ...shape.groups.flatMap((group): CellValue[] =>
            group === "gender" ? [words.gender, null, null, null] : [words[group], null],
          ),
        ],
        [
          null,
          ...shape.groups.flatMap((group) =>
            group === "gender" ? ["F/V", null, "M/M", null] : [null, null],
          ),
        ],
        [
          null,
          ...shape.groups.flatMap((group) => [
            ...pair(words.heads, words.fte),
            ...(group === "gender" ? pair(words.heads, words.fte) : []),
          ]),
        ],
      ];
      const added = (of: readonly Figures[]): Figures => ({
        real: sum(of.map(({ real }) => real)),
        theoretical: sum(of.map(({ theoretical }) => theoretical)),
        heads: sum(of.map(({ heads }) => heads)),
      });
      const level = (name: string) => `${words.level} ${name}`;
      const rows = blocks.flatMap(({ statute, levels }, index): CellValue[][] => {
        const body = levels.flatMap(({ level: name, grades }): CellValue[][] => {
          const [only] = grades;
          if (only?.grade === "") return [[level(name), ...cells(only)]];
          return [
            [level(name), ...(shape.sums ? cells(added(grades)) : [])],
            ...grades.map((grade) => [`${name} ${grade.grade}`, ...cells(grade)]),
          ];
        });
        const all = levels.flatMap(({ grades }) => grades);
        const title = [[words[statute]]];
        return [
          ...(index === 0 || shape.headingEach ? [...title, ...headings] : title),
          ...spaced(
            [...body, ...(shape.total ? [[words.total, ...cells(added(all))]] : [])],
            shape.blankAfter,
          ),
          [],
        ];
      });
      const found = tablesIn([[words[entity]], ...rows], shape.origin);
      expect(found.flatMap(back)).toEqual(
        blocks.flatMap(({ statute, levels }) =>
          levels.flatMap(({ level: name, grades }) =>
            grades.map(({ grade, real, theoretical, heads }) =>
              [
                entity,
                "",
                name,
                grade === "" ? null : `${name}${grade.replace(" ", "")}`,
                statute,
                null,
                real,
                theoretical,
                heads,
              ].join(" · "),
            ),
          ),
        ),
      );
      expect(found.every(({ block }) => block.kind === "official-annex")).toBe(true);
      const codes = new Set(found.flatMap(({ findings }) => findings.map(({ code }) => code)));
      codes.delete("real-exceeds-theoretical");
      expect([...codes].filter((code) => code !== "row-without-figures" || shape.sums)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

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

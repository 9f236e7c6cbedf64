import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell-value";
import { tablesIn } from "./table-told";
import { LANGUAGES } from "./table-words";
import {
  STATUTES,
  LEVELS,
  GRADES,
  ENTITIES,
  hundredths,
  whole,
  place,
  blanks,
  back,
  spaced,
  sum,
} from "./table-drawing";

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

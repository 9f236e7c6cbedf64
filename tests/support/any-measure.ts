import fc from "fast-check";
import type { Measure } from "../../src/model/measure";
import { MECHANISMS } from "../../src/model/mechanism";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import { measureOf } from "./measures";

/* Measures of any mechanism, anywhere in the staffing of these tests or outside it, dated or not. */

export const ENTITIES = ["municipality", "welfare-centre", null] as const;
export const LEVELS = ["A", "B", "C", "D", "D4", "E", null] as const;
const SERVICES = ["HR", "IT", "elders", null] as const;

const quarter = fc.integer({ min: 0, max: 40 }).map((count) => count / 4);
const euros = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((cents) => cents / 100);
const start = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 2020, max: 2036 }).map(inYear),
  fc
    .tuple(
      fc.integer({ min: 2020, max: 2036 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, month, day]) => ({ kind: "day" as const, year: year(y), month, day })),
);
const place = fc.record({
  entity: fc.constantFrom(...ENTITIES),
  service: fc.constantFrom(...SERVICES),
  cell: fc.constant(null),
  level: fc.constantFrom(...LEVELS),
});

export const anyMeasure: fc.Arbitrary<Measure> = fc
  .record({
    mechanism: fc.constantFrom(...MECHANISMS),
    from: place,
    to: place,
    people: fc.option(quarter, { nil: null, freq: 8 }),
    amount: fc.option(euros, { nil: null, freq: 2 }),
    oneOff: fc.option(
      euros.map((amount) => Math.abs(amount)),
      { nil: null, freq: 2 },
    ),
    start,
    end: fc.option(fc.integer({ min: 2026, max: 2040 }).map(inYear), { nil: null, freq: 2 }),
    counted: fc.boolean(),
    unchanged: fc.boolean(),
    article: fc.constantFrom("104/111-01", "104/123-13", null),
  })
  .map(({ from, people, unchanged, ...told }) =>
    measureOf({
      ...told,
      ...from,
      fte: people,
      class: unchanged ? "unchanged-policy" : "synergy",
    }),
  );

export const anyMeasures = fc
  .array(anyMeasure, { maxLength: 12 })
  .map((all) => all.map((one, index) => ({ ...one, what: { ...one.what, id: `M${index}` } })));

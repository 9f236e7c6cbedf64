import fc from "fast-check";
import type { Measure } from "../../src/model/measure";
import { estimateOf } from "../../src/model/measure";
import type { Basis } from "../../src/scenario/basis";
import { budgetEffectsOf } from "../../src/scenario/budget-effect";
import { figuresOf } from "../../src/scenario/figures";
import type { Figures, Selection } from "../../src/scenario/figures";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Outcome } from "../../src/scenario/outcome";
import { positionsOf } from "../../src/scenario/staffing-by-year";
import { ENTITIES, anyMeasure, anyMeasures } from "../support/any-measure";
import { BASIS, SCENARIO, SETTINGS, STAFFING } from "../support/measures";
import { RUNS } from "../support/runs";

/* The invariants of facts §7, over scenarios of any measures at all. */

const settings = { ...SETTINGS, yearlyIndex: 0.02 };
function run(measures: readonly Measure[], basis: Basis = BASIS): Outcome {
  return outcomeOf(SCENARIO, measures, basis, settings);
}

const SELECTIONS: readonly Selection[] = [...settings.years, "undated" as const].map((of) => ({ year: of }));

/** Sum and unknowns of each figure, by its name. */
type Numbers = Readonly<Record<string, readonly [number, number]>>;

function numbers(figures: Figures): Numbers {
  return Object.fromEntries(
    Object.entries(figures).map(([key, { sum, unknowns }]) => [key, [sum, unknowns] as const]),
  );
}

function everything(outcome: Outcome): readonly Numbers[] {
  return SELECTIONS.map((selection) => numbers(figuresOf(outcome.lines, selection)));
}

function added(parts: readonly Numbers[]): Numbers {
  const keys = Object.keys(parts[0] ?? {});
  const sum = (key: string, at: 0 | 1) => parts.reduce((total, part) => total + (part[key]?.[at] ?? NaN), 0);
  return Object.fromEntries(keys.map((key) => [key, [sum(key, 0), sum(key, 1)] as const]));
}

/** Where two lists of figures differ, but for what adding up in another order rounds. */
function differences(found: readonly Numbers[], expected: readonly Numbers[]): readonly string[] {
  if (found.length !== expected.length) return ["another number of years"];
  return expected.flatMap((figures, index) =>
    Object.entries(figures).flatMap(([key, [sum, unknowns]]) => {
      const [ours, lacking] = found[index]?.[key] ?? [NaN, NaN];
      return close(ours, sum) && lacking === unknowns ? [] : [`${index} ${key}: ${ours} is not ${sum}`];
    }),
  );
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-5;
}

test("no measure, no change", () => {
  const outcome = run([]);
  for (const figures of everything(outcome)) {
    expect(Object.values(figures)).toEqual(Object.values(figures).map(() => [0, 0]));
  }
  for (const { before, after } of positionsOf(outcome, BASIS, {})) expect(after).toEqual(before);
  expect(budgetEffectsOf(outcome, BASIS)).toEqual([]);
  expect(outcome.findings).toEqual([]);
});

test("what does not count changes nothing", () => {
  fc.assert(
    fc.property(anyMeasures, anyMeasure, (measures, extra) => {
      const uncounted = { ...extra, trail: { ...extra.trail, counted: false } };
      expect(differences(everything(run([...measures, uncounted])), everything(run(measures)))).toEqual([]);
    }),
    RUNS,
  );
});

test.each([
  ["entities", "entity", [...ENTITIES]],
  ["services", "service", [0, 1, null]],
  ["levels", "level", ["A", "B", "C", "D", "E", null]],
] as const)("the sum over %s is the consolidated figure", (_, key, values) => {
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const { lines } = run(measures);
      const parts = SELECTIONS.map((selection) =>
        added(values.map((value) => numbers(figuresOf(lines, { ...selection, [key]: value })))),
      );
      const whole = SELECTIONS.map((selection) => numbers(figuresOf(lines, selection)));
      expect(differences(parts, whole)).toEqual([]);
    }),
    RUNS,
  );
});

test("before and what changes make after, for each service, entity and year", () => {
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const outcome = run(measures);
      const selections = [
        {},
        ...[0, 1].flatMap((service) =>
          (["municipality", "welfare-centre"] as const).map((entity) => ({ service, entity })),
        ),
      ];
      const wrong = selections
        .flatMap((selection) => positionsOf(outcome, BASIS, selection))
        .filter(
          ({ before, change, after }) =>
            !close(after.sum, before.sum + change.sum) ||
            after.unknowns !== before.unknowns + change.unknowns,
        );
      expect(wrong).toEqual([]);
    }),
    RUNS,
  );
});

test("the order of the measures does not matter", () => {
  fc.assert(
    fc.property(anyMeasures, fc.array(fc.nat(), { maxLength: 12 }), (measures, keys) => {
      const shuffled = measures
        .map((measure, index) => ({ measure, key: keys[index] ?? index }))
        .sort((a, b) => a.key - b.key)
        .map(({ measure }) => measure);
      expect(differences(everything(run(shuffled)), everything(run(measures)))).toEqual([]);
    }),
    RUNS,
  );
});

function twiceUnknown(figures: Numbers): Numbers {
  return Object.fromEntries(
    Object.entries(figures).map(([key, [sum, unknowns]]) => [key, [sum, unknowns * 2] as const]),
  );
}

test("a measure split in two halves changes nothing", () => {
  const halved = (measure: Measure): Measure => {
    const half = <Amount extends number>(amount: Amount | null) =>
      (amount === null ? null : amount / 2) as Amount;
    const { fte, amount, oneOff } = measure.howMuch;
    return {
      ...measure,
      howMuch: {
        ...measure.howMuch,
        fte: { ...fte, mid: half(fte.mid) },
        amount: { ...amount, mid: half(amount.mid) },
        oneOff: half(oneOff),
      },
    };
  };
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const halves = everything(run([...measures, ...measures].map(halved)));
      // what is unknown is now unknown twice; what is known is the same
      const whole = everything(run(measures)).map((figures) => twiceUnknown(figures));
      expect(differences(halves, whole)).toEqual([]);
    }),
    RUNS,
  );
});

test("doubling unit costs doubles what pay brings and costs", () => {
  const dear: Basis = {
    ...BASIS,
    unitCosts: BASIS.unitCosts.map((cost) => ({
      ...cost,
      amount: (Number(cost.amount) * 2) as typeof cost.amount,
    })),
  };
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const byPay = measures.filter(({ howMuch }) => estimateOf(howMuch.amount, "mid") === null);
      const pay = ({ gross, offsets }: Numbers, times: number): Numbers => ({
        gross: [(gross?.[0] ?? NaN) * times, gross?.[1] ?? NaN],
        offsets: [(offsets?.[0] ?? NaN) * times, offsets?.[1] ?? NaN],
      });
      const double = everything(run(byPay, dear)).map((figures) => pay(figures, 1));
      const single = everything(run(byPay)).map((figures) => pay(figures, 2));
      expect(differences(double, single)).toEqual([]);
    }),
    RUNS,
  );
});

test("nothing undated enters a year, and nothing dated is undated", () => {
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const { lines } = run(measures);
      expect(
        lines.filter(({ year: of, measure }) => (of === null) !== (measure.when.start === null)),
      ).toEqual([]);
    }),
    RUNS,
  );
});

test("a move changes no total of its body, or moves it between bodies", () => {
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const moves = measures.filter(({ what }) => what.mechanism.target !== "none");
      expect(everything(run(moves)).filter(({ fte }) => fte?.[0] !== 0)).toEqual([]);
    }),
    RUNS,
  );
});

test("each figure tells the measures that make it", () => {
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const { lines } = run(measures);
      const wrong = SELECTIONS.flatMap((selection) => Object.values(figuresOf(lines, selection))).filter(
        ({ sum, unknowns, parts }) => {
          const known = parts.reduce((total, { amount }) => total + (amount ?? 0), 0);
          const lacking = parts.some(({ amount }) => amount === null);
          const once = new Set(parts.map(({ measure }) => measure)).size === parts.length;
          return !once || lacking !== unknowns > 0 || (unknowns === 0 && !close(known, sum));
        },
      );
      expect(wrong).toEqual([]);
    }),
    RUNS,
  );
});

test("the articles of the budget add up to the budget effect", () => {
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const outcome = run(measures);
      const rows = budgetEffectsOf(outcome, BASIS);
      outcome.years.forEach((of, index) => {
        const total = rows.reduce((sum, row) => sum + (row.years[index]?.effect.sum ?? NaN), 0);
        expect(total + figuresOf(outcome.lines, { year: of }).net.sum).toBeCloseTo(0, 5);
      });
    }),
    RUNS,
  );
});

test("the staffing behind these properties knows its services", () => {
  expect(STAFFING.services.map(({ label }) => label)).toEqual(["HR", "IT"]);
});

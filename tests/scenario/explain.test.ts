import fc from "fast-check";
import { money } from "../../src/model/money";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import { explainFigure } from "../../src/scenario/explain";
import type { Asked, ExplainedFigure, Term } from "../../src/scenario/explain";
import type { Factor } from "../../src/scenario/factor";
import { figuresOf } from "../../src/scenario/figures";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Settings } from "../../src/scenario/settings";
import type { Measure } from "../../src/model/measure";
import { ENTITIES, anyMeasures } from "../support/any-measure";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import { RUNS } from "../support/runs";

const settings: Settings = { ...SETTINGS, yearlyIndex: 0.02, pensionRate: 0.5, statute: "statutory" };
/** M0 has amounts of its own in two years, one of them half a fund's. */
const basis = {
  ...BASIS,
  profiles: [
    [2027, 900, "own"],
    [2028, -400, "own"],
    [2028, 250, "regional"],
  ].map(([of, amount, funding]) => ({
    measure: "M0",
    year: year(Number(of)),
    amount: money(Number(amount)),
    funding: funding === "own" ? ("own" as const) : ("regional" as const),
    cells: {},
  })),
};

const FIGURES = ["fte", "redeployed", "freed", "gross", "offsets", "oneOff", "net", "avoided"] as const;

function explained(measures: readonly Measure[], asked: Asked): ExplainedFigure {
  return explainFigure(outcomeOf(SCENARIO, measures, basis, settings), basis, asked);
}

function worth(factor: Factor): number | null {
  switch (factor.kind) {
    case "people":
      return factor.fte;
    case "unit-cost":
      if (factor.amount === null || factor.less?.amount === null) return null;
      return factor.amount - (factor.less?.amount ?? 0);
    case "index":
      return factor.index;
    case "months":
      return factor.months / 12;
    case "pension":
      return factor.share;
    case "typed":
      return factor.amount;
  }
}

/** What the factors come to, as gains and costs are put: zero or more. */
function product({ factors, head }: Term): number | null {
  const numbers = factors.map(worth);
  if (numbers.includes(null)) return null;
  const found = numbers.reduce<number>((all, one) => all * (one ?? NaN), 1);
  return head === "avoided" ? found : Math.abs(found);
}

function sum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
}

const anyAsked: fc.Arbitrary<Asked> = fc
  .record({
    figure: fc.constantFrom(...FIGURES),
    year: fc.constantFrom(...settings.years, "undated" as const),
    entity: fc.option(fc.constantFrom(...ENTITIES), { nil: undefined }),
  })
  .map(({ figure, year: of, entity }) => ({
    figure,
    selection: { year: of, ...(entity === undefined ? {} : { entity }) },
  }));

test("the parts of an explained figure make that figure, and the factors of each what it has in it", () => {
  fc.assert(
    fc.property(anyMeasures, anyAsked, (measures, asked) => {
      const { lines } = outcomeOf(SCENARIO, measures, basis, settings);
      const told = explained(measures, asked);
      const figure = figuresOf(lines, asked.selection)[asked.figure];
      expect(told.sum).toBe(figure.sum);
      expect(told.unknowns).toBe(figure.unknowns);
      const terms = told.parts.flatMap((part) => part.terms);
      // One of a measure's lines that is not known leaves all of it unknown, and in the figure what is known of it.
      expect(sum(terms.map(({ amount }) => amount))).toBeCloseTo(figure.sum, 6);
      expect(terms.filter(({ amount }) => amount === null)).toHaveLength(figure.unknowns);
      for (const { amount, terms: own } of told.parts) {
        const amounts = own.map((term) => term.amount);
        if (amounts.includes(null)) expect(amount).toBeNull();
        else expect(amount).toBeCloseTo(sum(amounts), 6);
      }
      for (const term of terms) {
        const found = product(term);
        if (term.amount === null) expect(found).toBeNull();
        else {
          const shown = term.head === "avoided" ? term.amount : Math.abs(term.amount);
          expect(found).toBeCloseTo(shown, 6);
        }
      }
    }),
    RUNS,
  );
});

const asked = (figure: Asked["figure"], of: number): Asked => ({ figure, selection: { year: year(of) } });
const kinds = ({ factors }: Term) => factors.map(({ kind }) => kind);

test("net of statutory staff who leave: the pay saved, what the pension fund takes back of it, and the one-off", () => {
  const measure = measureOf({ id: "M7", start: { kind: "month", year: year(2028), month: 7 }, oneOff: 300 });
  const [part] = explained([measure], asked("net", 2028)).parts;
  expect(part?.terms.map(kinds)).toEqual([
    ["people", "unit-cost", "index", "months"],
    ["people", "unit-cost", "pension", "index", "months"],
    ["typed"],
  ]);
  expect(part?.terms[0]?.factors.at(-1)).toEqual({ kind: "months", months: 6 });
  expect(part?.terms[2]?.amount).toBe(-300);
});

test("a promotion costs what the new level costs more than the old one", () => {
  const measure = measureOf({ mechanism: "promotion", level: "C", to: { level: "B" }, start: inYear(2027) });
  const [part] = explained([measure], asked("offsets", 2028)).parts;
  const cost = part?.terms[0]?.factors.find(({ kind }) => kind === "unit-cost");
  expect(cost).toMatchObject({ less: { amount: expect.any(Number) as number } });
  expect(part?.amount).toBeGreaterThan(0);
});

test("a year's own amounts stand as they were typed, a fund's apart", () => {
  const measure = measureOf({ id: "M0", mechanism: "cost-change" });
  const [own] = explained([measure], asked("offsets", 2028)).parts;
  expect(own?.terms).toEqual([
    { head: "offset", amount: 400, factors: [{ kind: "typed", amount: -400, at: [] }] },
  ]);
  const [fund] = explained([measure], asked("avoided", 2028)).parts;
  expect(fund?.terms[0]?.factors[0]).toMatchObject({ amount: 250 });
});

import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { budgetEffectsOf, touchedArticles } from "../../src/scenario/budget-effect";
import { figuresOf } from "../../src/scenario/figures";
import { outcomeOf } from "../../src/scenario/outcome";
import { budgetCell, budgetLine } from "../support/budget";
import { BASIS, SCENARIO, SETTINGS, STAFFING, measureOf } from "../support/measures";
import type { Told } from "../support/measures";

/* A cost change of 2028 alone has its money from 2029. */
const GAIN: Told = { mechanism: "cost-change", fte: null, amount: 100, article: "104/ab" };

const basis: Basis = {
  ...BASIS,
  budget: [
    budgetLine({ row: 1, article: "104/ab", amounts: [{ amount: 1000 }] }),
    budgetLine({ row: 2, article: "104/ab", amounts: [{ amount: 500 }] }),
    budgetLine({ row: 3, article: "9", entity: STAFFING.entities[1]!, amounts: [{ amount: null }] }),
  ],
};
const outcome = (...told: readonly Told[]) =>
  outcomeOf(
    SCENARIO,
    told.map((one, index) => measureOf({ id: `${index}`, ...one })),
    basis,
    SETTINGS,
  );
const effects = (...told: readonly Told[]) => budgetEffectsOf(outcome(...told), basis);
const articles = (...told: readonly Told[]) =>
  touchedArticles(outcome(...told)).map(({ entity, article }) => `${entity} ${article}`);

test("an article is one row for each body, however it is written; money without an article is one of its own", () => {
  expect(
    articles(
      { ...GAIN, article: "104/AB" },
      { ...GAIN, article: "104/ab" },
      { ...GAIN, article: "104/ab", entity: "welfare-centre" },
      { ...GAIN, article: null },
      { ...GAIN, article: null, entity: null },
      { ...GAIN, article: "null" },
    ),
  ).toEqual([
    "municipality 104/AB",
    "welfare-centre 104/ab",
    "municipality null",
    "null null",
    "municipality null",
  ]);
});

test.each<[string, Told, number]>([
  ["a gain", {}, 1],
  ["an unknown gain", { amount: null }, 1],
  ["a one-off alone", { mechanism: "qualitative", amount: null, oneOff: 5 }, 1],
  ["nothing at all", { mechanism: "qualitative", amount: null }, 0],
  ["what is for information", { mechanism: "in-kind" }, 0],
  ["what is not claimed", { counted: false }, 0],
  ["no synergy", { class: "regional" }, 0],
])("%s touches its article or not", (_, told, rows) => {
  expect(articles({ ...GAIN, ...told })).toHaveLength(rows);
});

test("a gain lowers the credit of all lines of its article, by year, in a full year, and apart where it has no date", () => {
  const [row, ...more] = effects(
    { ...GAIN, oneOff: 30, article: "104/AB" },
    { ...GAIN, amount: -40, article: "104/ab" },
    { ...GAIN, amount: 7, start: null, article: "104/Ab" },
    { ...GAIN, amount: 1, class: "regional", article: "104/AB" },
    { ...GAIN, amount: 1, entity: "welfare-centre", article: "8" },
  );
  expect(row).toMatchObject({
    entity: "municipality",
    article: "104/AB",
    line: { at: budgetCell(1) },
    credit: 1500,
    creditFrom: { amount: 1500 },
    fullYear: { sum: -60, unknowns: 0 },
    undated: { sum: -7, unknowns: 0 },
    after: 1440,
  });
  // 2029: 100 better, 40 worse, 30 once; then 60 a year
  expect(row!.years.map(({ effect }) => effect.sum).slice(3, 8)).toEqual([0, 0, -30, -60, -60]);
  const in2029 = row!.years.find((one) => one.year === year(2029))!.effect;
  expect(in2029.parts.map(({ measure, amount }) => [measure.what.id, amount])).toEqual([
    ["0", -70],
    ["1", 40],
  ]);
  expect(row!.fullYear.parts.map(({ measure, amount }) => [measure.what.id, amount])).toEqual([
    ["0", -100],
    ["1", 40],
  ]);
  expect(more.map(({ article }) => article)).toEqual(["8"]);
});

test("an article that no measure names has nothing of anything", () => {
  const { net, gross, fte } = figuresOf(outcome(GAIN).lines, { year: year(2030), article: "7" });
  expect([net, gross, fte]).toEqual([net, gross, fte].map(() => ({ sum: 0, unknowns: 0, parts: [] })));
});

test("what is not known leaves the year, the full year and what remains unknown, not the credit", () => {
  const [row] = effects({ ...GAIN, amount: null }, { ...GAIN, amount: 20 });
  expect(row).toMatchObject({ credit: 1500, fullYear: { sum: -20, unknowns: 1 }, after: null });
  expect(row!.years.at(-1)?.effect).toMatchObject({ sum: -20, unknowns: 1 });
  expect(row!.fullYear.parts[0]?.amount).toBeNull();
  const [unknown] = effects({ ...GAIN, entity: "welfare-centre", article: "9" });
  expect(unknown).toMatchObject({ credit: null, after: null, fullYear: { sum: -100 } });
  const [none] = effects({ ...GAIN, article: null });
  expect(none).toMatchObject({ line: null, credit: null, creditFrom: null, after: null });
});

test("a measure without an article is none of an article's, and the other way round", () => {
  const rows = effects({ ...GAIN, amount: 3 }, { ...GAIN, article: null, amount: 4 });
  expect(rows.map(({ fullYear }) => fullYear.sum)).toEqual([-3, -4]);
});

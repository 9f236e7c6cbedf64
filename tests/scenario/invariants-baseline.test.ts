import fc from "fast-check";
import { fte } from "../../src/model/fte";
import { levelOfGrade } from "../../src/model/level";
import type { Measure } from "../../src/model/measure";
import { sameText } from "../../src/model/same-text";
import { holdsAtYearEnd } from "../../src/model/when";
import type { Basis } from "../../src/scenario/basis";
import { figuresOf } from "../../src/scenario/figures";
import type { Selection } from "../../src/scenario/figures";
import type { Line } from "../../src/scenario/line";
import { outcomeOf } from "../../src/scenario/outcome";
import { ENTITIES, LEVELS, anyMeasures } from "../support/any-measure";
import { budgetLine } from "../support/budget";
import { BASIS, SCENARIO, SETTINGS, STAFFING } from "../support/measures";
import { RUNS } from "../support/runs";

/* What measures may do to the baseline, and that the index of lines gives what looking at each of them would. */

const credit = (article: string, entity: 0 | 1, amount: number) =>
  budgetLine({
    article,
    entity: STAFFING.entities[entity]!,
    side: "expenditure",
    amounts: [{ stage: "budget", amount }],
  });

const basis: Basis = {
  ...BASIS,
  budget: [credit("104/111-01", 0, 90_000), credit("104/123-13", 1, 20_000)],
};
const run = (measures: readonly Measure[]) => outcomeOf(SCENARIO, measures, basis, SETTINGS);
const counts = ({ trail, what }: Measure) =>
  trail.counted && what.class === "synergy" && what.mechanism.computed;

/** What a measure changes at a level, by its own words: who leaves or comes where it says, and who appears elsewhere. */
function changeAt(level: string, { what, who, howMuch }: Measure): number {
  const { sign, target } = what.mechanism;
  const people = Number(howMuch.fte.mid);
  const here = who.level !== null && levelOfGrade(who.level) === level ? people * sign : 0;
  if (sign === 0 || target === "none") return here;
  const to = target === "level" ? who.to.level : (who.to.level ?? who.level);
  return here + (to !== null && levelOfGrade(to) === level ? -people * sign : 0);
}

test("at each level and 31 December, what changes is who came less who left", () => {
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const outcome = run(measures);
      const wrong = outcome.years.flatMap((of) =>
        ["A", "B", "C", "D", "E"].filter((level) => {
          const expected = outcome.effects
            .filter(
              ({ measure, timing }) =>
                counts(measure) && timing !== null && holdsAtYearEnd(timing.position, timing.until, of),
            )
            .reduce((sum, { measure }) => sum + changeAt(level, measure), 0);
          return Math.abs(figuresOf(outcome.lines, { year: of, level }).fte.sum - expected) > 1e-9;
        }),
      );
      expect(wrong).toEqual([]);
    }),
    RUNS,
  );
});

/** Whether a move of a measure, the first from its place and the second to another, can bring staff. */
function mayCome({ what: { mechanism } }: Measure, index: number): boolean {
  return mechanism.id === "working-time-change" || (index === 0 ? mechanism.sign > 0 : mechanism.sign < 0);
}

test("nobody is taken out of a service that has not so many, but a finding says so", () => {
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const outcome = run(measures);
      const counted = outcome.effects.filter(
        ({ measure, standing }) => counts(measure) && standing === "counted",
      );
      const over = STAFFING.services.flatMap(({ label }) =>
        STAFFING.entities.flatMap(({ kind }) => {
          const here = counted
            .flatMap(({ moves, measure }) =>
              moves.map((move, index) => ({ ...move, mayCome: mayCome(measure, index) })),
            )
            .filter(
              ({ place }) =>
                place.entity === kind && place.service !== null && sameText(place.service, label),
            );
          const gone = here.reduce((sum, { fte: moved }) => sum - Number(moved), 0);
          // Who comes, we do not know how many, may make up for who goes.
          const open = here.some(({ fte: moved, mayCome: may }) => moved === null && may);
          // ten work in each
          return gone > 10.005 && !open ? [label] : [];
        }),
      );
      const said = outcome.findings.flatMap((finding) =>
        finding.code === "gain-exceeds-staff" ? [finding.facts.service] : [],
      );
      expect(said.sort()).toEqual(over.sort());
    }),
    RUNS,
  );
});

test("no more is taken out of an article than its credit, but a finding says so", () => {
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const outcome = run(measures);
      const over = basis.budget.flatMap(({ article: code, entity, amounts }) => {
        const taken = outcome.effects.flatMap(({ measure, standing, result }) =>
          counts(measure) &&
          standing === "counted" &&
          measure.who.entity === entity.kind &&
          measure.howMuch.article === code &&
          result.kind === "net"
            ? [result.amount]
            : [],
        );
        const known = taken.every((amount) => amount !== null);
        const sum = taken.reduce((total: number, amount) => total + Number(amount), 0);
        return known && taken.length > 0 && sum > Number(amounts[0]?.amount) + 0.005 ? [code] : [];
      });
      const said = outcome.findings.flatMap((finding) =>
        finding.code === "gain-exceeds-credit" ? [finding.facts.article] : [],
      );
      expect(said.sort()).toEqual(over.sort());
    }),
    RUNS,
  );
});

const anySelection: fc.Arbitrary<Selection> = fc.record(
  {
    year: fc.constantFrom(...SETTINGS.years, "undated" as const),
    entity: fc.constantFrom(...ENTITIES),
    service: fc.constantFrom(0, 1, null),
    level: fc.constantFrom(...LEVELS),
    article: fc.constantFrom("104/111-01", "104/123-13", "104/111-02", null),
    class: fc.constantFrom("synergy" as const, "unchanged-policy" as const),
  },
  { requiredKeys: ["year"] },
);

function isMeant(
  line: Line,
  { year: of, entity, service, level, article: code, ...rest }: Selection,
): boolean {
  const grade = (one: string | null) => one && levelOfGrade(one);
  return (
    line.year === (of === "undated" ? null : of) &&
    line.measure.what.class === (rest.class ?? "synergy") &&
    (entity === undefined || line.entity === entity) &&
    (service === undefined || line.service === service) &&
    (level === undefined || grade(line.level) === grade(level)) &&
    (code === undefined || ("article" in line && line.article === code))
  );
}

test("a figure is the sum of the lines that are meant, as if each of them were looked at", () => {
  fc.assert(
    fc.property(anyMeasures, anySelection, (measures, selection) => {
      const { lines } = run(measures);
      const meant = lines.filter((line) => isMeant(line, selection));
      const sum = (head: Line["head"]) =>
        meant.reduce((total, line) => total + (line.head === head ? Number(line.amount) : 0), 0);
      const { fte: position, redeployed, gross, offsets, oneOff, avoided } = figuresOf(lines, selection);
      expect([position.sum, redeployed.sum, gross.sum, offsets.sum, oneOff.sum, avoided.sum]).toEqual(
        (["position", "redeployed", "gross", "offset", "one-off", "avoided"] as const).map(sum),
      );
    }),
    RUNS,
  );
});

test("ten work in each place of these properties", () => {
  expect(STAFFING.headcounts.map(({ real }) => real?.amount)).toEqual([10, 10, 10, 10].map(fte));
});

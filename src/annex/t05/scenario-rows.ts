import type { RealisableOutcome } from "../../scenario/realisable";
import { binary, call, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, isNumber, minus, when } from "../formula/logic";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { blankCells, fixedCell, formulaCell, opening, textCell } from "../planned";
import { bodyName } from "../scenario-input";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import { SYNERGY, cellsOf, countUnknownYear, sumYear } from "../sums";

/** What one scenario lets each body realise of its capacity freed, by the last year that is shown. */
export type ScenarioWork = Numbered & RealisableOutcome;

/** Where the rows above tell the capacity freed: the first body's row, and the column of it. */
type Above = { readonly first: number; readonly freed: number };

/** For each scenario a row a body and one for all together; `row` is the first of them. */
export function scenarioRows(
  scenarios: readonly ScenarioWork[],
  choices: ScenarioChoices,
  above: Above,
  row: number,
): readonly PlannedRow[] {
  return scenarios.flatMap((work, index) => {
    const { bodies, scenario } = work;
    const start = row + index * (bodies.length + 1);
    const rows = bodies.map((body, at): PlannedRow => {
      const place = { freed: above.freed, at: above.first + at, row: start + at };
      return {
        key: `work:${scenario.id}:${body.entity}`,
        height: null,
        cells: bodyCells(body, work, choices, place),
        ...opening(at === 0),
      };
    });
    const cells = togetherCells(work, choices, above.freed, start);
    return [...rows, { key: `work:${scenario.id}`, height: null, cells }];
  });
}

function togetherCells(
  { scenario, bodies, together }: ScenarioWork,
  { words, calc }: ScenarioChoices,
  freed: number,
  start: number,
): readonly PlannedCell[] {
  const its = words.workload;
  const name = `${scenario.id} – ${words.together}`;
  const columns = [
    [its.freed, together.freed],
    [its.departures(calc.layout.years.at(-1) ?? 0), together.leaving],
    [its.realisable, together.realisable],
  ] as const;
  const sums = columns.map(([column, value], offset) => {
    const parts = own(start, freed + offset, bodies.length, 1);
    const known = equals(call("COUNT", parts), number(bodies.length));
    const formula = when(known, call("SUM", parts), text(words.unknown));
    return formulaCell(formula, "fte-total", fteFigure(value, its.meaning(column, name)));
  });
  return [textCell(name, "label-total"), ...blankCells(freed - 1, "label-total"), ...sums];
}

/** The row that tells what is freed there, and the body's own. */
type Place = { readonly freed: number; readonly at: number; readonly row: number };

function bodyCells(
  body: ScenarioWork["bodies"][number],
  work: ScenarioWork,
  choices: ScenarioChoices,
  { freed, at, row }: Place,
): readonly PlannedCell[] {
  const { words } = choices;
  const its = words.workload;
  const name = `${work.scenario.id} – ${bodyName(body.entity, words)}`;
  const zero = number(0);
  const unknown = text(words.unknown);
  const [capacity, leaving] = [own(row, freed), own(row, freed + 1)];
  const least = call("MAX", zero, call("MIN", capacity, leaving));
  // Where nothing is freed nothing can be realised, whoever leaves.
  const some = when(binary(capacity, "<=", zero), zero, when(isNumber(leaving), least, unknown));
  return [
    textCell(name, "label"),
    ...blankCells(freed - 1, "label"),
    formulaCell(own(at, freed), "fte", fteFigure(body.freed, its.meaning(its.freed, name))),
    departureCell(body, work, choices, name),
    formulaCell(
      when(isNumber(capacity), some, unknown),
      "fte",
      fteFigure(body.realisable, its.meaning(its.realisable, name)),
    ),
  ];
}

/** Of measures a sum over the calculation sheet; of a staff list the figure of the day of writing. */
function departureCell(
  { entity, departures, leaving }: ScenarioWork["bodies"][number],
  { number: scenario }: Numbered,
  { words, calc, codes }: ScenarioChoices,
  name: string,
): PlannedCell {
  const year = calc.layout.years.at(-1) ?? 0;
  const meaning = words.workload.meaning(words.workload.departures(year), name);
  const sources = departures.listed ? departures.posts : cellsOf(departures.measures);
  const figure = { ...fteFigure(leaving, meaning), sources };
  if (departures.listed) return fixedCell(figure, "not-live", words.unknown);
  const criteria = { scenario, class: SYNERGY, claims: 1, natural: 1, pool: 1, entity: codes.entity(entity) };
  const known = equals(countUnknownYear(calc, "fte", year, criteria, words.unknown), number(0));
  const sum: Expression = minus(number(0), sumYear(calc, "fte", year, criteria));
  return formulaCell(when(known, sum, text(words.unknown)), "fte", figure);
}

function fteFigure(value: number | null, meaning: string): Figure {
  return { value, unit: "FTE", meaning, sources: [], live: true };
}

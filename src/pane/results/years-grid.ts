import type { Address } from "../../sheet/address";
import type { Figure, Figures } from "../../scenario/figures";
import type { ScenarioFigures } from "../../scenario/scenario-figures";
import type { Position } from "../../scenario/staffing-by-year";
import type { UiLanguage } from "../../text/language";
import type { ResultWords, YearlyFigure } from "../../text/scenario-pane-words";
import { columnsOf } from "./columns";
import { madeOf } from "./figure-grid";
import type { FigureGrid, ShownFigure } from "./figure-grid";

export type YearsAsked = {
  readonly figure: YearlyFigure;
  /** Which of the bodies, by its place in `ScenarioFigures.whose`. */
  readonly body: number;
  readonly bodyName: string;
  /** The cells of real FTE that the position of that body starts from. */
  readonly baseline: readonly Address[];
  /** The word for what has no date. */
  readonly undated: string;
};

type Rest = Parameters<typeof madeOf>[1];

const OF_STAFF: readonly YearlyFigure[] = ["position", "change", "redeployed"];

/** One figure of one body, by year, a column for each scenario; what is undated in a row of its own. */
export function yearsGrid(
  scenarios: readonly ScenarioFigures[],
  asked: YearsAsked,
  words: ResultWords,
  language: UiLanguage,
): FigureGrid {
  const { figure, body, bodyName, baseline, undated } = asked;
  const unit = OF_STAFF.includes(figure) ? "FTE" : "EUR";
  const name = words.figures[figure];
  const row = (
    when: string,
    of: (scenario: ScenarioFigures, rest: Rest) => ShownFigure | null,
  ): FigureGrid["rows"][number] => ({
    label: when,
    cells: scenarios.flatMap((one) => {
      const { id } = one.outcome.scenario;
      return of(one, { unit, scenario: id, meaning: `${id} – ${name}, ${bodyName}, ${when}` }) ?? [];
    }),
  });
  const years = (scenarios[0]?.whose[body]?.years ?? []).map(({ year }, index) =>
    row(unit === "FTE" ? words.atYearEnd(String(year)) : String(year), ({ whose }, rest) => {
      const own = whose[body]?.years[index];
      if (!own) return null;
      return figure === "position"
        ? positionFigure(own.position, baseline, rest)
        : madeOf(pick(own.figures, figure), rest);
    }),
  );
  // Nobody stands anywhere on no date.
  const without =
    figure === "position"
      ? []
      : [
          row(undated, ({ whose }, rest) => {
            const own = whose[body];
            return own ? madeOf(pick(own.undated, figure), rest) : null;
          }),
        ];
  return {
    label: `${name}, ${bodyName}`,
    corner: words.year,
    columns: columnsOf(scenarios, language),
    bars: true,
    rows: [...years, ...without],
  };
}

function pick(figures: Figures, figure: Exclude<YearlyFigure, "position">): Figure<number> {
  return figures[figure === "change" ? "fte" : figure];
}

/** The position: real FTE under unchanged policy, and what the measures change. */
function positionFigure(
  { before, change, after }: Position,
  sources: readonly Address[],
  rest: Rest,
): ShownFigure {
  return {
    ...madeOf(change, rest),
    value: sources.length === 0 && after.unknowns > 0 ? null : after.sum,
    unknowns: after.unknowns,
    baseline: before.sum,
    sources,
  };
}

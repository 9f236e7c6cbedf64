import type { Address } from "../../sheet/address";
import type { Year } from "../../model/year";
import type { Figures } from "../../scenario/figures";
import type { ScenarioFigures, WhoseFigures } from "../../scenario/scenario-figures";
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
type YearFigures = { readonly figures: Figures; readonly position?: Position };

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
    label: string,
    year: Year | "undated",
    figuresIn: (own: WhoseFigures) => YearFigures | undefined,
  ): FigureGrid["rows"][number] => ({
    label,
    cells: scenarios.flatMap(({ outcome, whose }) => {
      const own = whose[body];
      const found = own && figuresIn(own);
      if (!found) return [];
      const { id } = outcome.scenario;
      const rest = { unit, scenario: id, meaning: `${id} – ${name}, ${bodyName}, ${label}` } as const;
      const selection = { ...own.selection, year };
      if (figure === "position") {
        const made = { ...rest, asked: { figure: "fte", selection } } as const;
        return found.position ? positionFigure(found.position, baseline, made) : [];
      }
      const which = figure === "change" ? "fte" : figure;
      return madeOf(found.figures[which], { ...rest, asked: { figure: which, selection } });
    }),
  });
  const years = (scenarios[0]?.whose[body]?.years ?? []).map(({ year }, index) =>
    row(unit === "FTE" ? words.atYearEnd(String(year)) : String(year), year, (own) => own.years[index]),
  );
  // Nobody stands anywhere on no date.
  const without = figure === "position" ? [] : [row(undated, "undated", (own) => ({ figures: own.undated }))];
  return {
    label: `${name}, ${bodyName}`,
    corner: words.year,
    columns: columnsOf(scenarios, language),
    bars: true,
    rows: [...years, ...without],
  };
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

import type { EntityKey } from "../model/measure";
import { complete } from "../model/total";
import type { Year } from "../model/year";
import type { Figures } from "./figures";
import type { ScenarioFigures } from "./scenario-figures";

/** The figures that a row tells. FTE are positions on 31 December, money is the year's in euro. */
export const ROW_FIGURES = ["fte", "gross", "offsets", "oneOff", "net", "redeployed", "avoided"] as const;
export type RowFigure = (typeof ROW_FIGURES)[number];

/** What a scenario does to one body in one year. */
export type OutcomeRow = {
  readonly scenario: string;
  /** Null: of measures without a date, the amounts of a full year; they belong to no year. */
  readonly year: Year | null;
  /** Null: of measures that name no body. */
  readonly entity: EntityKey | null;
  /** Null where a part of it is not known: what is known is no answer to what was asked. */
  readonly figures: Readonly<Record<RowFigure, number | null>>;
  /** The sum of the parts that are known. */
  readonly known: Readonly<Record<RowFigure, number>>;
  /** Ids of the measures that leave a figure unknown. */
  readonly unknown: readonly string[];
};

/** One row for each scenario, body and year, and one more where a body has undated gains. All together is not a row: it is their sum. */
export function outcomeRows(scenarios: readonly ScenarioFigures[]): readonly OutcomeRow[] {
  return scenarios.flatMap(({ outcome, whose }) =>
    whose.flatMap(({ whom, years, undated }) => {
      if (whom.kind === "together") return [];
      const entity = whom.kind === "body" ? whom.entity : null;
      const row = (year: Year | null, figures: Figures): OutcomeRow => ({
        scenario: outcome.scenario.id,
        year,
        entity,
        ...told(figures),
      });
      const dated = years.map(({ year, figures }) => row(year, figures));
      return saysSomething(undated) ? [...dated, row(null, undated)] : dated;
    }),
  );
}

function told(figures: Figures): Pick<OutcomeRow, "figures" | "known" | "unknown"> {
  const each = <Value>(value: (figure: Figures[RowFigure]) => Value) =>
    Object.fromEntries(ROW_FIGURES.map((name) => [name, value(figures[name])])) as Record<RowFigure, Value>;
  const missing = ROW_FIGURES.flatMap((name) =>
    figures[name].parts.flatMap(({ amount, measure }) => (amount === null ? [measure.what.id] : [])),
  );
  return {
    figures: each((figure): number | null => complete<number>(figure)),
    known: each((figure): number => figure.sum),
    unknown: [...new Set(missing)],
  };
}

function saysSomething(figures: Figures): boolean {
  return ROW_FIGURES.some((name) => figures[name].parts.length > 0);
}

import type { Measure } from "../model/measure";
import type { Basis } from "./basis";
import type { Effect } from "./effect";
import { factorsOf } from "./factor";
import type { Factor } from "./factor";
import { chosenLines, figuresOf } from "./figures";
import type { Figures, Selection } from "./figures";
import type { FteHead, Line, MoneyHead } from "./line";
import { measureInputs } from "./measure-inputs";
import type { MeasureInput } from "./measure-inputs";
import type { Outcome } from "./outcome";

/** A line of a measure as it enters a figure: in net, what is worse for the result is below zero. Null is unknown. */
export type Term = {
  readonly head: FteHead | MoneyHead;
  readonly amount: number | null;
  /** Their product is the amount, but for its sign. */
  readonly factors: readonly [Factor, ...Factor[]];
};

/** What one measure has in a figure: the sum of its terms, unknown as soon as one of them is. */
export type ExplainedPart = {
  readonly measure: Measure;
  readonly amount: number | null;
  readonly terms: readonly Term[];
  /** The cells that it comes from. */
  readonly inputs: readonly MeasureInput[];
};

/** A figure of an outcome: the sum of what is known of its parts. */
export type ExplainedFigure = {
  readonly sum: number;
  readonly unknowns: number;
  readonly parts: readonly ExplainedPart[];
};

/** Which figure of an outcome is asked for. */
export type Asked = { readonly figure: keyof Figures; readonly selection: Selection };

const HEADS: Readonly<Record<keyof Figures, readonly Line["head"][]>> = {
  fte: ["position"],
  redeployed: ["redeployed"],
  freed: ["freed"],
  gross: ["gross"],
  offsets: ["offset"],
  oneOff: ["one-off"],
  net: ["gross", "offset", "one-off"],
  avoided: ["avoided"],
};

/** The measures and inputs that make a figure of an outcome. */
export function explainFigure(
  { effects, lines, settings }: Outcome,
  basis: Basis,
  { figure, selection }: Asked,
): ExplainedFigure {
  const { sum, unknowns, parts } = figuresOf(lines, selection)[figure];
  const chosen = chosenLines(lines, selection).filter(({ head }) => HEADS[figure].includes(head));
  const termOf = (effect: Effect, line: Line): Term => ({
    head: line.head,
    amount: line.amount === null ? null : line.amount * (figure === "net" && line.head !== "gross" ? -1 : 1),
    factors: factorsOf(effect, line, basis, settings),
  });
  return {
    sum,
    unknowns,
    parts: parts.map(({ measure, amount }) => {
      const effect = effects.find((one) => one.measure === measure);
      const terms = effect
        ? chosen.filter((line) => line.measure === measure).map((line) => termOf(effect, line))
        : [];
      return { measure, amount, terms, inputs: measureInputs(measure, basis, settings) };
    }),
  };
}

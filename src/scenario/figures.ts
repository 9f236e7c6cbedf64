import type { Fte } from "../model/fte";
import { sumFte } from "../model/fte";
import { levelOfGrade } from "../model/level";
import type { EntityKey, Measure, MeasureClass } from "../model/measure";
import { scaleMoney, sumMoney } from "../model/money";
import type { Money } from "../model/money";
import { sameText } from "../model/same-text";
import { totalOf } from "../model/total";
import type { Total } from "../model/total";
import type { Level } from "../model/unit-cost";
import type { Year } from "../model/year";
import type { FteHead, Line, MoneyHead } from "./line";

/** What of an outcome a figure is about; what is left out makes no difference. Null asks for what is unknown. */
export type Selection = {
  readonly year: Year | "undated";
  readonly entity?: EntityKey | null;
  readonly service?: number | null;
  /** A level; grades count in theirs. */
  readonly level?: Level | null;
  readonly article?: string | null;
  /** Synergies where it is left out: other classes are shown apart, never added to them. */
  readonly class?: MeasureClass;
};

/** A total with the measures that make it. */
export type Figure<Amount extends number> = Total<Amount> & { readonly parts: readonly Part<Amount>[] };
export type Part<Amount extends number> = { readonly measure: Measure; readonly amount: Amount | null };

/** The figures of one year (or of all that is undated) for a selection. */
export type Figures = {
  readonly fte: Figure<Fte>;
  readonly redeployed: Figure<Fte>;
  readonly gross: Figure<Money>;
  readonly offsets: Figure<Money>;
  readonly oneOff: Figure<Money>;
  /** Gross − offsets − one-off: the effect on the budget. */
  readonly net: Figure<Money>;
  readonly avoided: Figure<Money>;
};

export function figuresOf(lines: readonly Line[], selection: Selection): Figures {
  const chosen = lines.filter((line) => isChosen(line, selection));
  const gross = moneyParts(chosen, "gross");
  const offsets = moneyParts(chosen, "offset");
  const oneOff = moneyParts(chosen, "one-off");
  return {
    fte: fteFigure(chosen, "position"),
    redeployed: fteFigure(chosen, "redeployed"),
    gross: moneyFigure(gross),
    offsets: moneyFigure(offsets),
    oneOff: moneyFigure(oneOff),
    net: moneyFigure([...gross, ...[...offsets, ...oneOff].map(negative)]),
    avoided: moneyFigure(moneyParts(chosen, "avoided")),
  };
}

function isChosen(line: Line, { year, entity, service, level, article, ...rest }: Selection): boolean {
  if (line.year !== (year === "undated" ? null : year)) return false;
  if (line.measure.what.class !== (rest.class ?? "synergy")) return false;
  if (entity !== undefined && line.entity !== entity) return false;
  if (service !== undefined && line.service !== service) return false;
  if (level !== undefined && levelOf(line.level) !== levelOf(level)) return false;
  if (article === undefined) return true;
  if (!("article" in line)) return false;
  return article === null || line.article === null
    ? article === line.article
    : sameText(line.article, article);
}

function levelOf(level: Level | null): Level | null {
  return level === null ? null : levelOfGrade(level);
}

function fteFigure(lines: readonly Line[], head: FteHead): Figure<Fte> {
  const parts = lines.flatMap((line) =>
    line.head === head ? [{ measure: line.measure, amount: line.amount }] : [],
  );
  return { ...totalOf(amounts(parts), sumFte), parts: byMeasure(parts, sumFte) };
}

function moneyParts(lines: readonly Line[], head: MoneyHead): readonly Part<Money>[] {
  return lines.flatMap((line) =>
    line.head === head ? [{ measure: line.measure, amount: line.amount }] : [],
  );
}

function moneyFigure(parts: readonly Part<Money>[]): Figure<Money> {
  return { ...totalOf(amounts(parts), sumMoney), parts: byMeasure(parts, sumMoney) };
}

function negative({ measure, amount }: Part<Money>): Part<Money> {
  return { measure, amount: amount === null ? null : scaleMoney(amount, -1) };
}

function amounts<Amount extends number>(parts: readonly Part<Amount>[]): readonly (Amount | null)[] {
  return parts.map(({ amount }) => amount);
}

/** One part for each measure; unknown as soon as one of its lines is. */
function byMeasure<Amount extends number>(
  parts: readonly Part<Amount>[],
  sum: (known: readonly Amount[]) => Amount,
): readonly Part<Amount>[] {
  const grouped = new Map<Measure, (Amount | null)[]>();
  for (const { measure, amount } of parts) {
    const own = grouped.get(measure);
    if (own) own.push(amount);
    else grouped.set(measure, [amount]);
  }
  return [...grouped].map(([measure, own]) => {
    const total = totalOf(own, sum);
    return { measure, amount: total.unknowns > 0 ? null : total.sum };
  });
}

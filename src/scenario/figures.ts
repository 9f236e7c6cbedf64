import type { Fte } from "../model/fte";
import { sumFte } from "../model/fte";
import { levelOfGrade } from "../model/level";
import type { EntityKey, Measure, MeasureClass } from "../model/measure";
import { scaleMoney, sumMoney } from "../model/money";
import type { Money } from "../model/money";
import { totalOf } from "../model/total";
import type { Total } from "../model/total";
import type { Level } from "../model/unit-cost";
import type { Year } from "../model/year";
import type { FteHead, Line, MoneyHead } from "./line";
import { indexedLines } from "./line-index";

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
  /** Capacity freed without a credit. */
  readonly freed: Figure<Fte>;
  readonly gross: Figure<Money>;
  readonly offsets: Figure<Money>;
  readonly oneOff: Figure<Money>;
  /** Gross − offsets − one-off: the effect on the budget. */
  readonly net: Figure<Money>;
  readonly avoided: Figure<Money>;
};

export function figuresOf(lines: readonly Line[], selection: Selection): Figures {
  const parts = partsByHead(lines, selection);
  const { gross, offset, "one-off": oneOff } = parts;
  return {
    fte: fteFigure(parts.position),
    redeployed: fteFigure(parts.redeployed),
    freed: fteFigure(parts.freed),
    gross: moneyFigure(gross),
    offsets: moneyFigure(offset),
    oneOff: moneyFigure(oneOff),
    net: moneyFigure([...gross, ...[...offset, ...oneOff].map(negative)]),
    avoided: moneyFigure(parts.avoided),
  };
}

/** The position alone: the figure that is asked for most. */
export function positionFigure(lines: readonly Line[], selection: Selection): Figure<Fte> {
  const parts: Part<Fte>[] = [];
  for (const line of chosenLines(lines, selection)) {
    if (line.head === "position") parts.push(line);
  }
  return fteFigure(parts);
}

type Parts = Readonly<Record<FteHead, Part<Fte>[]> & Record<MoneyHead, Part<Money>[]>>;

function partsByHead(lines: readonly Line[], selection: Selection): Parts {
  const parts: Parts = {
    position: [],
    redeployed: [],
    freed: [],
    gross: [],
    offset: [],
    "one-off": [],
    avoided: [],
  };
  for (const line of chosenLines(lines, selection)) {
    if ("article" in line) parts[line.head].push(line);
    else parts[line.head].push(line);
  }
  return parts;
}

/** The lines that a figure of the selection may be made of, in their order. */
export function chosenLines(lines: readonly Line[], selection: Selection): readonly Line[] {
  return indexedLines(lines, selection).filter((line) => isChosen(line, selection));
}

/** What the index has not chosen by. */
function isChosen(line: Line, { entity, service, level }: Selection): boolean {
  if (entity !== undefined && line.entity !== entity) return false;
  if (service !== undefined && line.service !== service) return false;
  return level === undefined || levelOf(line.level) === levelOf(level);
}

function levelOf(level: Level | null): Level | null {
  return level === null ? null : levelOfGrade(level);
}

function fteFigure(parts: readonly Part<Fte>[]): Figure<Fte> {
  return { ...totalOf(amounts(parts), sumFte), parts: byMeasure(parts, sumFte) };
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

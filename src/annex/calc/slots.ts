import { turnEnds } from "../../model/turns";
import type { Turns } from "../../model/turns";
import { MONTHS_IN_YEAR } from "../../model/when";
import { above, binary, filled, number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { isBlank, minus, plus, times, when } from "../formula/logic";
import { PRINT_START, SPARE } from "../plan";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { columnHeads, formulaCell, textCell } from "../planned";
import type { Column } from "../planned";
import type { CellStyle } from "../style";
import type { BlockColumn, LeftColumn } from "./columns";
import { BLOCKS, LEFT_COLUMNS, LEFT_GROUPS } from "./columns";
import type { CalcInput, SlotValues } from "./input";
import { parameter } from "./layout";
import type { CalcLayout, Parameter } from "./layout";
import { leftFormula } from "./left";
import { pivotIndex } from "./pivots";
import { calcWidths } from "./widths";
import type { AnnexLanguage } from "../language";
import type { CalcWords } from "./words";
import { yearFormula } from "./years";

/** Slots that are planned in one turn: with fifteen years each has two hundred cells. */
const SLOTS_A_TURN = 25;

/** The rows of years, indices, headings, and one for each slot. */
export function* slotRows(
  input: CalcInput,
  layout: CalcLayout,
  words: CalcWords,
  { unknown, language }: { readonly unknown: string; readonly language: AnnexLanguage },
): Turns<readonly PlannedRow[]> {
  const article60 = input.codes.statute("article-60");
  const statutory = input.codes.statute("statutory");
  const context = { layout, unknown, language, article60, statutory };
  // Each column holds one formula, filled down.
  const left = LEFT_COLUMNS.map((column) => ({
    column,
    style: styleOf(column),
    formula: leftFormula(column, 0, context),
  }));
  const years = BLOCKS.flatMap((block) =>
    layout.years.map((year, at) => ({ block, year, at, formula: yearFormula(block, year, 0, context) })),
  );
  const slots: PlannedRow[] = [];
  for (let slot = 0; slot < layout.slots; slot += 1) {
    const values = input.rows[slot] ?? null;
    const figure = figuresIn(values, words);
    const key = slot < input.rows.length ? `slot:${slot}` : `${SPARE}:${slot}`;
    const cells = [
      ...left.map(({ column, style, formula }) => {
        const own = column === "n" ? number(slot + 1) : filled(formula, slot);
        return formulaCell(own, style, figure.left(column));
      }),
      ...years.map(({ block, year, at, formula }) =>
        formulaCell(filled(formula, slot), BLOCK_STYLES[block], figure.year(block, year, at)),
      ),
    ];
    slots.push({ key, height: null, cells });
    if (turnEnds(slot, SLOTS_A_TURN)) yield;
  }
  const shown = (value: (year: number, column: number, block: BlockColumn) => Expression, style: CellStyle) =>
    yearCells(layout, style, value);
  return [
    groupRow(layout, words),
    {
      key: "years",
      height: null,
      cells: [...label(words.yearRow), ...shown((year) => number(year), "order")],
    },
    {
      key: "indices",
      height: null,
      cells: [...label(words.indexRow), ...shown((_, column) => indexFormula(layout, column), "index")],
    },
    {
      key: "months",
      height: null,
      cells: [
        ...label(words.monthRow),
        ...shown((_, column, block) => monthFormula(layout, column, block), "order"),
      ],
    },
    columnHeads("head", headings(layout, words, language)),
    ...slots,
  ];
}

/** What groups of columns are about, each above its first; the line below goes on above the others. */
function groupRow(layout: CalcLayout, words: CalcWords): PlannedRow {
  const group: Readonly<Partial<Record<LeftColumn, keyof typeof words.groups>>> = LEFT_GROUPS;
  const left = LEFT_COLUMNS.map((column) => {
    const name = group[column];
    return name === undefined ? "" : words.groups[name];
  });
  const years = BLOCKS.flatMap((block) =>
    layout.years.map((_, index) => (index === 0 ? words.groups[block] : "")),
  );
  const cells = [...left, ...years].map((word) => textCell(word, "section"));
  return { key: PRINT_START, height: 20, cells };
}

function headings(layout: CalcLayout, words: CalcWords, language: AnnexLanguage): readonly Column[] {
  const widths = calcWidths(layout, language);
  const left = LEFT_COLUMNS.map((column) => ({ heading: words.left[column], over: OVER[styleOf(column)] }));
  const years = BLOCKS.flatMap((block) =>
    layout.years.map((year) => ({ heading: words.block[block](year), over: "figures" as const })),
  );
  return [...left, ...years].map(({ heading, over = "figures" }, index): Column => ({
    heading,
    over,
    width: widths[index] ?? 0,
  }));
}

/** What stands in the columns of a style; figures where it is not told. */
const OVER: Readonly<Partial<Record<CellStyle, Column["over"]>>> = {
  "text-linked": "words",
  text: "words",
  order: "marks",
  code: "marks",
  month: "marks",
  when: "marks",
};

/** Beside the first year, where the columns on the left end: the label of a row of years. */
function label(word: string): readonly (PlannedCell | null)[] {
  return [...LEFT_COLUMNS.slice(1).map(() => null), textCell(word, "year-label")];
}

/** Something for each year in each block. */
function yearCells(
  layout: CalcLayout,
  style: CellStyle,
  make: (year: number, column: number, block: BlockColumn) => Expression,
): readonly PlannedCell[] {
  const years = BLOCKS.flatMap((block) => layout.years.map((year) => ({ block, year })));
  return years.map(({ block, year }, index) =>
    formulaCell(make(year, LEFT_COLUMNS.length + index, block), style),
  );
}

/** How much dearer the year is than the year of the prices. */
function indexFormula(layout: CalcLayout, column: number): Expression {
  const base = parameter(layout, "priceYear");
  const years = minus(above(layout.yearRow, column), base);
  const since = (rate: Parameter) => binary(plus(number(1), parameter(layout, rate)), "^", years);
  const index = pivotIndex(layout, above(layout.yearRow, column), since("index"));
  return when(isBlank(base), number(1), times(index, since("drift")));
}

/** Months are counted from year 0 on. FTE are those of 31 December, money is that of twelve months from January on. */
function monthFormula({ yearRow }: CalcLayout, column: number, block: BlockColumn): Expression {
  const january = times(above(yearRow, column), number(MONTHS_IN_YEAR));
  return block === "fte" || block === "freed" ? plus(january, number(MONTHS_IN_YEAR - 1)) : january;
}

function styleOf(column: LeftColumn): CellStyle {
  if (column === "n") return "order";
  if (column.endsWith("Text")) return "text-linked";
  if (column.endsWith("Word")) return "text";
  return LEFT_STYLES[column] ?? "code";
}

/** Of columns that hold neither typed words nor codes. */
const LEFT_STYLES: Readonly<Partial<Record<LeftColumn, CellStyle>>> = {
  id: "text-linked",
  article: "text-linked",
  fte: "fte-linked",
  amount: "money-linked",
  oneOff: "money-linked",
  start: "when",
  end: "when",
  endMonth: "month",
  positionFrom: "month",
  moneyFrom: "month",
  until: "month",
  cost: "money",
  toCost: "money",
  result: "money",
  effect: "fte",
  yearly: "money",
  saving: "money",
  spending: "money",
  pension: "money",
  capacity: "fte",
  aside: "money",
  lastOwn: "money",
  lastAll: "money",
};

const BLOCK_STYLES: Readonly<Record<BlockColumn, CellStyle>> = {
  fte: "fte",
  months: "count-cell",
  gross: "money",
  offsets: "money",
  oneOff: "money",
  net: "money",
  freed: "fte",
  avoided: "money",
};

type FiguresOf = {
  /** The engine's word on what decides: whether a measure counts, and what it brings in a full year. */
  readonly left: (column: LeftColumn) => Figure | null;
  /** `at`: which of the years that is. */
  readonly year: (block: BlockColumn, year: number, at: number) => Figure | null;
};

const NO_FIGURES: FiguresOf = { left: () => null, year: () => null };

function figuresIn(values: SlotValues | null, words: CalcWords): FiguresOf {
  if (!values) return NO_FIGURES;
  const { measure, effect, years } = values;
  const { id } = measure.what;
  const sources = Object.values(measure.cells).slice(0, 1);
  // Of hundreds of thousands of meanings few are ever asked for: they are put into words then.
  const figure = (value: number | null, unit: Figure["unit"], meaning: () => string): Figure => ({
    value,
    unit,
    get meaning() {
      return meaning();
    },
    sources,
    live: true,
  });
  return {
    left: (column) => {
      if (column === "counted") {
        return figure(effect.standing === "counted" ? 1 : 0, "count", () => words.meaning.counted(id));
      }
      if (column !== "result") return null;
      const { result } = effect;
      return figure(result.kind === "net" ? result.amount : 0, "EUR", () => words.meaning.result(id));
    },
    year: (block, year, at) => {
      const found = years[at];
      if (found?.year !== year) return null;
      return figure(found[block], UNITS[block] ?? "EUR", () => words.meaning.block[block](id, year));
    },
  };
}

/** Of the blocks that are not in euro. */
const UNITS: Readonly<Partial<Record<BlockColumn, Figure["unit"]>>> = {
  fte: "FTE",
  freed: "FTE",
  months: "month",
};

import { MONTHS_IN_YEAR } from "../../model/when";
import { above, binary, number } from "../formula/expression";
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

/** The rows of years, indices, headings, and one for each slot. */
export function slotRows(
  input: CalcInput,
  layout: CalcLayout,
  words: CalcWords,
  { unknown, language }: { readonly unknown: string; readonly language: AnnexLanguage },
): readonly PlannedRow[] {
  const article60 = input.codes.statute("article-60");
  const statutory = input.codes.statute("statutory");
  const context = { layout, unknown, language, article60, statutory };
  const slots = Array.from({ length: layout.slots }, (_, slot): PlannedRow => {
    const values = input.rows[slot] ?? null;
    const left = LEFT_COLUMNS.map((column) =>
      formulaCell(leftFormula(column, slot, context), styleOf(column), leftFigure(column, values, words)),
    );
    const years = eachYear(layout, (block, year) =>
      formulaCell(
        yearFormula(block, year, slot, context),
        BLOCK_STYLES[block],
        yearFigure(block, year, values, words),
      ),
    );
    const key = slot < input.rows.length ? `slot:${slot}` : `${SPARE}:${slot}`;
    return { key, height: null, cells: [...left, ...years] };
  });
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

function eachYear(
  { years }: CalcLayout,
  make: (block: BlockColumn, year: number) => PlannedCell,
): readonly PlannedCell[] {
  return BLOCKS.flatMap((block) => years.map((year) => make(block, year)));
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

/** The engine's word on what decides: whether a measure counts, and what it brings in a full year. */
function leftFigure(column: LeftColumn, values: SlotValues | null, words: CalcWords): Figure | null {
  if (!values) return null;
  const { measure, effect } = values;
  const figure = (value: number | null, unit: Figure["unit"], meaning: string): Figure => ({
    value,
    unit,
    meaning,
    sources: Object.values(measure.cells).slice(0, 1),
    live: true,
  });
  const { id } = measure.what;
  if (column === "counted")
    return figure(effect.standing === "counted" ? 1 : 0, "count", words.meaning.counted(id));
  if (column !== "result") return null;
  return figure(effect.result.kind === "net" ? effect.result.amount : 0, "EUR", words.meaning.result(id));
}

function yearFigure(
  block: BlockColumn,
  year: number,
  values: SlotValues | null,
  words: CalcWords,
): Figure | null {
  const found = values?.years.find((one) => one.year === year);
  if (!values || !found) return null;
  const { id } = values.measure.what;
  const unit = block === "fte" || block === "freed" ? "FTE" : block === "months" ? "month" : "EUR";
  const sources = Object.values(values.measure.cells).slice(0, 1);
  return { value: found[block], unit, meaning: words.meaning.block[block](id, year), sources, live: true };
}

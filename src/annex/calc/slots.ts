import { MONTHS_IN_YEAR } from "../../model/when";
import { above, binary, number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { isBlank, minus, plus, times, when } from "../formula/logic";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { formulaCell, headRow, textCell } from "../planned";
import type { CellStyle } from "../style";
import type { BlockColumn, LeftColumn } from "./columns";
import { BLOCKS, LEFT_COLUMNS } from "./columns";
import type { CalcInput, SlotValues } from "./input";
import { parameter } from "./layout";
import type { CalcLayout } from "./layout";
import { leftFormula } from "./left";
import type { CalcWords } from "./words";
import { yearFormula } from "./years";

/** The rows of years, indices, headings, and one for each slot. */
export function slotRows(
  input: CalcInput,
  layout: CalcLayout,
  words: CalcWords,
  unknown: string,
): readonly PlannedRow[] {
  const article60 = input.codes.statute("article-60");
  const context = { layout, unknown, article60 };
  const slots = Array.from({ length: layout.slots }, (_, slot): PlannedRow => {
    const values = input.rows[slot] ?? null;
    const left = LEFT_COLUMNS.map((column) =>
      formulaCell(
        leftFormula(column, slot, context),
        LEFT_STYLES[column] ?? "number",
        leftFigure(column, values, words),
      ),
    );
    const years = eachYear(layout, (block, year) =>
      formulaCell(
        yearFormula(block, year, slot, context),
        BLOCK_STYLES[block],
        yearFigure(block, year, values, words),
      ),
    );
    return { key: `slot:${slot}`, height: null, cells: [...left, ...years] };
  });
  const left = LEFT_COLUMNS.map((column) => words.left[column]);
  const years = BLOCKS.flatMap((block) => layout.years.map((year) => words.block[block](year)));
  return [
    { key: "years", height: null, cells: yearCells(layout, words.yearRow, "number", (year) => number(year)) },
    {
      key: "indices",
      height: null,
      cells: yearCells(layout, words.indexRow, "factor", (_, column) => indexFormula(layout, column)),
    },
    {
      key: "months",
      height: null,
      cells: yearCells(layout, words.monthRow, "number", (_, column, block) =>
        monthFormula(layout, column, block),
      ),
    },
    headRow("head", [...left, ...years], 2, 12),
    ...slots,
  ];
}

function eachYear(
  { years }: CalcLayout,
  make: (block: BlockColumn, year: number) => PlannedCell,
): readonly PlannedCell[] {
  return BLOCKS.flatMap((block) => years.map((year) => make(block, year)));
}

/** A row above the headings: a label on the left, something for each year in each block. */
function yearCells(
  layout: CalcLayout,
  label: string,
  style: CellStyle,
  make: (year: number, column: number, block: BlockColumn) => Expression,
): readonly (PlannedCell | null)[] {
  const years = BLOCKS.flatMap((block) => layout.years.map((year) => ({ block, year })));
  return [
    textCell(label, "label"),
    ...LEFT_COLUMNS.slice(1).map(() => null),
    ...years.map(({ block, year }, index) =>
      formulaCell(make(year, LEFT_COLUMNS.length + index, block), style),
    ),
  ];
}

/** How much dearer the year is than the year of the prices. */
function indexFormula(layout: CalcLayout, column: number): Expression {
  const base = parameter(layout, "priceYear");
  const rate = plus(number(1), parameter(layout, "index"));
  const years = minus(above(layout.yearRow, column), base);
  return when(isBlank(base), number(1), binary(rate, "^", years));
}

/** Months are counted from year 0 on. FTE are those of 31 December, money is that of twelve months from January on. */
function monthFormula({ yearRow }: CalcLayout, column: number, block: BlockColumn): Expression {
  const january = times(above(yearRow, column), number(MONTHS_IN_YEAR));
  return block === "fte" ? plus(january, number(MONTHS_IN_YEAR - 1)) : january;
}

const LEFT_STYLES: Readonly<Partial<Record<LeftColumn, CellStyle>>> = {
  id: "text-linked",
  scenarioText: "text-linked",
  classText: "text-linked",
  mechanismText: "text-linked",
  entityText: "text-linked",
  serviceText: "text-linked",
  levelText: "text-linked",
  statuteText: "text-linked",
  toEntityText: "text-linked",
  toServiceText: "text-linked",
  toLevelText: "text-linked",
  countedText: "text-linked",
  statusText: "text-linked",
  article: "text-linked",
  start: "number-linked",
  end: "number-linked",
  fte: "fte-linked",
  amount: "money-linked",
  oneOff: "money-linked",
  cost: "money",
  toCost: "money",
  result: "money",
  effect: "fte",
  yearly: "money",
  saving: "money",
  spending: "money",
};

const BLOCK_STYLES: Readonly<Record<BlockColumn, CellStyle>> = {
  fte: "fte",
  months: "count",
  gross: "money",
  offsets: "money",
  oneOff: "money",
  net: "money",
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
  const unit = block === "fte" ? "FTE" : block === "months" ? "month" : "EUR";
  const sources = Object.values(values.measure.cells).slice(0, 1);
  return { value: found[block], unit, meaning: words.meaning.block[block](id, year), sources, live: true };
}

import type { AnnexLanguage } from "../language";
import { BLOCKS, LEFT_COLUMNS } from "./columns";
import type { BlockColumn, LeftColumn } from "./columns";
import type { CalcLayout } from "./layout";

/** In characters: of codes and whether-or-not, which most columns hold. */
const CODE = 10;
const TEXT = 16;
const MONEY = 13;

/** The first columns also hold the parameters and the lists above the table; what is typed may be in both languages. */
const WIDTHS: Readonly<Partial<Record<LeftColumn, number>>> = {
  n: 6,
  id: 26,
  scenarioText: 14,
  classText: TEXT,
  mechanismText: 58,
  entityText: 32,
  serviceText: 24,
  cellText: 26,
  levelText: 12,
  statuteText: 14,
  toEntityText: 20,
  toServiceText: 24,
  toLevelText: 12,
  countedText: 11,
  statusText: 24,
  article: MONEY,
  natural: 11,
  mechanismWord: 32,
  entityWord: 18,
  statusWord: 22,
  amount: MONEY,
  oneOff: MONEY,
  cost: MONEY,
  toCost: MONEY,
  result: MONEY,
  yearly: MONEY,
  saving: MONEY,
  spending: MONEY,
  pension: MONEY,
  aside: MONEY,
  lastOwn: MONEY,
  lastAll: MONEY,
  toStatuteText: 14,
  leadText: 32,
  placeKey: 12,
  toPlaceKey: 12,
  budgetKey: 12,
};

const BLOCK_WIDTHS: Readonly<Record<BlockColumn, number>> = {
  fte: 10,
  months: 9,
  gross: MONEY,
  offsets: MONEY,
  oneOff: MONEY,
  net: MONEY,
  freed: 10,
  avoided: MONEY,
};

export const LEFT_WIDTHS: readonly number[] = LEFT_COLUMNS.map((column) => WIDTHS[column] ?? CODE);

/** Words stand there in both languages of the annex. */
const BOTH: Readonly<Partial<Record<LeftColumn, number>>> = {
  mechanismWord: 56,
  entityWord: 32,
  statusWord: 32,
};

/** The widths of all columns of the calculation sheet. */
export function calcWidths({ years }: CalcLayout, language: AnnexLanguage): readonly number[] {
  const left = LEFT_COLUMNS.map((column, index) => {
    const width = LEFT_WIDTHS[index] ?? CODE;
    return language === "nl+fr" ? (BOTH[column] ?? width) : width;
  });
  return [...left, ...BLOCKS.flatMap((block) => years.map(() => BLOCK_WIDTHS[block]))];
}

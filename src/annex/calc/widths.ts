import { BLOCKS, LEFT_COLUMNS } from "./columns";
import type { BlockColumn, LeftColumn } from "./columns";
import type { CalcLayout } from "./layout";

/** In characters: of codes and whether-or-not, which most columns hold. */
const CODE = 11;
const TEXT = 18;
const MONEY = 14;

/** The first column names the parameters above the table. */
const WIDTHS: Readonly<Partial<Record<LeftColumn, number>>> = {
  n: 30,
  id: 18,
  scenarioText: TEXT,
  classText: TEXT,
  mechanismText: 32,
  entityText: TEXT,
  serviceText: 24,
  levelText: 12,
  statuteText: 14,
  toEntityText: TEXT,
  toServiceText: 24,
  toLevelText: 12,
  countedText: 12,
  statusText: TEXT,
  article: MONEY,
  amount: MONEY,
  oneOff: MONEY,
  cost: MONEY,
  toCost: MONEY,
  result: MONEY,
  yearly: MONEY,
};

const BLOCK_WIDTHS: Readonly<Record<BlockColumn, number>> = {
  fte: 10,
  months: 9,
  gross: MONEY,
  offsets: MONEY,
  oneOff: MONEY,
  net: MONEY,
};

/** The widths of all columns of the calculation sheet. */
export function calcWidths({ years }: CalcLayout): readonly number[] {
  return [
    ...LEFT_COLUMNS.map((column) => WIDTHS[column] ?? CODE),
    ...BLOCKS.flatMap((block) => years.map(() => BLOCK_WIDTHS[block])),
  ];
}

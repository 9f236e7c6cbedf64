import type { Area } from "../sheet/address";
import { HostProblem } from "../app/host-problem";
import type { CellBlock } from "../app/workbook";
import { runBatch } from "./batch";
import { cellFormula, cellValue } from "./host-values";
import { rangeOf } from "./ranges";

const POLL_MS = 100;
const POLLS = 600;

/** Formulas and values of a few blocks, in one round trip. */
export function readCells(areas: readonly Area[]): Promise<readonly CellBlock[]> {
  return runBatch(async (context) => {
    const ranges = areas.map((area) => rangeOf(context, area).load("formulas,values"));
    await context.sync();
    return areas.map((area, index) => cellBlock(area, ranges[index]));
  });
}

/** The same once calculation is done; in manual mode it is asked for. */
export async function readCalculated(areas: readonly Area[], manual: boolean): Promise<readonly CellBlock[]> {
  for (let asked = 0; ; asked++) {
    const { state, blocks } = await readWithState(areas, manual && asked === 0);
    if (state === "Done") return blocks;
    if (asked === POLLS) throw new HostProblem("no-answer", "calculation pending");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function readWithState(
  areas: readonly Area[],
  calculate: boolean,
): Promise<{ state: string; blocks: readonly CellBlock[] }> {
  return runBatch(async (context) => {
    const { application } = context.workbook;
    if (calculate) application.calculate("Recalculate");
    application.load("calculationState");
    const ranges = areas.map((area) => rangeOf(context, area).load("formulas,values"));
    await context.sync();
    return {
      state: application.calculationState,
      blocks: areas.map((area, index) => cellBlock(area, ranges[index])),
    };
  });
}

function cellBlock(area: Area, range: Excel.Range | undefined): CellBlock {
  const values = (range?.values ?? []) as unknown[][];
  const formulas = (range?.formulas ?? []) as unknown[][];
  return {
    area,
    values: values.map((row) => row.map(cellValue)),
    formulas: formulas.map((row, r) => row.map((formula, c) => cellFormula(formula, values[r]?.[c]))),
  };
}

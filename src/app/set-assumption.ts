import type { AnnexLanguage } from "../annex/language";
import type { AssumptionId } from "../model/assumption";
import { areaOf } from "../sheet/address";
import { currentContent } from "./block-comparison";
import type { Content } from "./operation";
import { scanWorkbook } from "./scan-workbook";
import { carryOut } from "./transaction";
import type { Workbook } from "./workbook";

/**
 * Puts a number into the table of assumptions, where it has a row for it. What the host refuses is thrown, and nothing is
 * changed then.
 */
export async function setAssumption(
  workbook: Workbook,
  language: AnnexLanguage,
  id: AssumptionId,
  value: number,
): Promise<void> {
  const { memory, tables } = await scanWorkbook(workbook);
  const told = tables?.input.assumptions.find((one) => one.id === id);
  // A write that was cut off is finished or taken back first: its journal is the only way.
  if (!told?.at || memory?.journal) return;
  const area = areaOf(told.at);
  const put = (content: Content) => [{ kind: "set-cells", area, contents: [[content]] } as const];
  const [block] = await workbook.readCells([area]);
  const job = {
    before: memory,
    language: memory?.language ?? language,
    sheets: [],
    operations: put({ kind: "number", number: value }),
    undo: put(block ? currentContent(block, 0, 0) : { kind: "blank" }),
  };
  const ending = await carryOut(workbook, job, () => Promise.resolve({ memory, result: null }), {});
  if (ending.status !== "done" && ending.problem) throw ending.problem;
}

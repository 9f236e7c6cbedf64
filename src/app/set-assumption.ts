import type { AnnexLanguage } from "../annex/language";
import type { AssumptionId } from "../model/assumption";
import { areaOf } from "../sheet/address";
import { currentContent } from "./block-comparison";
import { HostProblem } from "./host-problem";
import type { Content } from "./operation";
import { scanWorkbook } from "./scan-workbook";
import { carryOut } from "./transaction";
import type { Workbook } from "./workbook";

/** no-row: no table of assumptions has one for it · unfinished: a write that was cut off comes first, its journal is the only way. */
export type SetAssumptionResult = "set" | "no-row" | "unfinished";

/** Puts a number into the table of assumptions. What the host refuses is thrown, and nothing is changed then. */
export async function setAssumption(
  workbook: Workbook,
  language: AnnexLanguage,
  id: AssumptionId,
  value: number,
): Promise<SetAssumptionResult> {
  const { memory, tables, outline } = await scanWorkbook(workbook);
  const told = tables?.input.assumptions.find((one) => one.id === id);
  if (!told?.at) return "no-row";
  if (memory?.journal) return "unfinished";
  const area = areaOf(told.at);
  // What fails halfway is taken back, and on a protected sheet that fails too: the workbook would be left half written.
  const closed = outline.sheets.some(({ name, protected: locked }) => locked && name === area.sheet);
  if (closed) throw new HostProblem("protected", area.sheet);
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
  return "set";
}

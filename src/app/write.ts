import type { Finding } from "../model/finding";
import { hasErrors } from "../model/finding";
import type { AnnexRequest } from "./annex-request";
import type { Draft } from "./draft";
import type { HostProblem } from "./host-problem";
import { encodeMemory } from "./memory";
import type { Operation } from "./operation";
import { prepare } from "./prepare";
import type { Prepared } from "./prepare";
import { differenceFindings, reconcile } from "./reconcile";
import type { Reconciliation } from "./reconcile";
import { remember } from "./remember";
import { restore } from "./restore";
import { scanWorkbook } from "./scan-workbook";
import { carryOut } from "./transaction";
import type { WriteOptions } from "./transaction";
import type { Workbook } from "./workbook";

/**
 * written: done and read back · unchanged: everything stood there already · refused: errors, nothing written ·
 * taken-back: it failed (or was cancelled) and the workbook is as before · half-written: it failed and so did taking it
 * back; the journal in the workbook says how, and the next run does.
 */
export type WriteResult =
  | { readonly status: "refused"; readonly prepared: Prepared; readonly findings: readonly Finding[] }
  | {
      readonly status: "written" | "unchanged";
      readonly prepared: Prepared;
      readonly findings: readonly Finding[];
      readonly reconciliation: Reconciliation;
    }
  | {
      readonly status: "taken-back" | "half-written";
      readonly prepared: Prepared;
      readonly problem: HostProblem | null;
    };

/**
 * Writes the annexes that were asked for: everything that can be checked is checked before, and what was written is read
 * back and compared with the engine. Rejects with `HostProblem` only while nothing has been written.
 */
export async function write(
  workbook: Workbook,
  request: AnnexRequest,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const step = options.onStep ?? (() => undefined);
  step("reading");
  let prepared = await prepare(workbook, request);
  const unfinished = prepared.scanned.memory;
  if (unfinished?.journal) {
    step("undoing");
    await restore(workbook, unfinished.journal, unfinished);
    prepared = await prepare(workbook, request);
  }
  if (hasErrors(prepared.findings)) return { status: "refused", prepared, findings: prepared.findings };

  const { drafts, names } = prepared;
  const blocks = drafts.map((draft) => draft.block);
  const operations = operationsOf(prepared);
  if (operations.length === 0) {
    const standing = await workbook.readCalculated(blocks);
    if (isForgotten(prepared)) {
      await workbook.apply([{ kind: "set-memory", xml: encodeMemory(remember(prepared, standing)) }]);
    }
    const reconciliation = reconcile(drafts, standing);
    return { status: "unchanged", prepared, findings: allFindings(prepared, reconciliation), reconciliation };
  }
  const ending = await carryOut(
    workbook,
    {
      before: prepared.scanned.memory,
      language: prepared.language,
      sheets: drafts.filter((draft) => draft.operations.length > 0).map((draft) => draft.origin.sheet),
      operations,
      undo: [...drafts.flatMap((draft: Draft) => draft.undo), ...names.undo],
    },
    async () => {
      const written = await workbook.readCalculated(blocks);
      return { memory: remember(prepared, written), result: reconcile(drafts, written) };
    },
    options,
  );
  if (ending.status !== "done") return { ...ending, prepared };
  const findings = allFindings(prepared, ending.result);
  return { status: "written", prepared, findings, reconciliation: ending.result };
}

/** Only takes an unfinished write back; gives false when there is none. */
export async function undoUnfinished(workbook: Workbook): Promise<boolean> {
  const { memory } = await scanWorkbook(workbook);
  if (!memory?.journal) return false;
  await restore(workbook, memory.journal, memory);
  return true;
}

/** An annex stands just as it should, and the memory that the file had of it is lost. */
function isForgotten({ drafts, scanned: { memory } }: Prepared): boolean {
  return drafts.some(({ plan }) => !memory?.annexes.some(({ annex }) => annex === plan.annex));
}

/** Sheets and names come first: no formula may name what is not there yet. */
function operationsOf({ drafts, names }: Prepared): readonly Operation[] {
  const all = drafts.flatMap((draft) => draft.operations);
  const sheets = all.filter(({ kind }) => kind === "add-sheet");
  return [...sheets, ...names.operations, ...all.filter(({ kind }) => kind !== "add-sheet")];
}

/** What the write itself has mended is no longer told. */
function allFindings(prepared: Prepared, reconciliation: Reconciliation): readonly Finding[] {
  const left = prepared.findings.filter(({ code }) => code !== "slots-exceeded");
  return [...left, ...differenceFindings(reconciliation)];
}

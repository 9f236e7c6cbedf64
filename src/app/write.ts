import type { Finding } from "../model/finding";
import { hasErrors } from "../model/finding";
import type { Draft } from "./draft";
import { HostProblem } from "./host-problem";
import { remember } from "./remember";
import { encodeMemory, emptyMemory } from "./memory";
import type { Journal, Memory } from "./memory";
import { prepare } from "./prepare";
import type { AnnexRequest, Prepared } from "./prepare";
import { differenceFindings, reconcile } from "./reconcile";
import type { Reconciliation } from "./reconcile";
import { restore } from "./restore";
import { scanWorkbook } from "./scan-workbook";
import type { Workbook } from "./workbook";

export type WriteStep = "reading" | "undoing" | "writing" | "checking" | "finishing";

export type WriteOptions = {
  readonly onStep?: (step: WriteStep) => void;
  /** Cancels between two round trips; what was written is taken back. */
  readonly signal?: AbortSignal;
};

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
 * Writes the annexes that were asked for. Excel has no transaction, so: everything that can be checked is checked
 * before, a journal of how to undo goes into the workbook first, what was written is read back and compared with the
 * engine, and only then the journal is closed. Rejects with `HostProblem` only while nothing has been written.
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

  const { drafts } = prepared;
  const blocks = drafts.map((draft) => draft.block);
  const operations = drafts.flatMap((draft) => draft.operations);
  if (operations.length === 0) {
    const reconciliation = reconcile(drafts, await workbook.readCalculated(blocks));
    return { status: "unchanged", prepared, findings: allFindings(prepared, reconciliation), reconciliation };
  }

  const before = prepared.scanned.memory;
  const journal = journalOf(drafts, before);
  const writing = encodeMemory({ ...(before ?? emptyMemory(prepared.language)), journal });
  try {
    options.signal?.throwIfAborted();
    step("writing");
    await workbook.apply([{ kind: "set-memory", xml: writing }, ...operations]);
    options.signal?.throwIfAborted();
    step("checking");
    const written = await workbook.readCalculated(blocks);
    const reconciliation = reconcile(drafts, written);
    options.signal?.throwIfAborted();
    step("finishing");
    const memory = encodeMemory(remember(prepared, written));
    await workbook.apply([{ kind: "set-memory", xml: memory }]);
    return { status: "written", prepared, findings: allFindings(prepared, reconciliation), reconciliation };
  } catch (error) {
    const problem = error instanceof HostProblem ? error : null;
    if (!problem && !options.signal?.aborted) throw error;
    step("undoing");
    return { status: await takeBack(workbook, journal, before), prepared, problem };
  }
}

/** Only takes an unfinished write back; gives false when there is none. */
export async function undoUnfinished(workbook: Workbook): Promise<boolean> {
  const { memory } = await scanWorkbook(workbook);
  if (!memory?.journal) return false;
  await restore(workbook, memory.journal, memory);
  return true;
}

async function takeBack(
  workbook: Workbook,
  journal: Journal,
  before: Memory | null,
): Promise<"taken-back" | "half-written"> {
  try {
    await restore(workbook, journal, before);
    return "taken-back";
  } catch (error) {
    if (error instanceof HostProblem) return "half-written";
    throw error;
  }
}

function journalOf(drafts: readonly Draft[], before: Memory | null): Journal {
  return {
    sheets: drafts.filter((draft) => draft.operations.length > 0).map((draft) => draft.origin.sheet),
    remembered: before !== null,
    undo: drafts.flatMap((draft) => draft.undo),
  };
}

function allFindings(prepared: Prepared, reconciliation: Reconciliation): readonly Finding[] {
  return [...prepared.findings, ...differenceFindings(reconciliation)];
}

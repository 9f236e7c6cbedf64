import type { AnnexLanguage } from "../annex/language";
import { HostProblem } from "./host-problem";
import { emptyMemory, encodeMemory } from "./memory";
import type { Journal, Memory } from "./memory";
import type { Steps } from "./operation";
import { restore } from "./restore";
import type { Workbook } from "./workbook";

export type WriteStep = "reading" | "undoing" | "writing" | "checking" | "finishing";

export type WriteOptions = {
  readonly onStep?: (step: WriteStep) => void;
  /** Cancels between two round trips; what was written is taken back. */
  readonly signal?: AbortSignal;
};

/** What is to be done to a workbook, with the memory that it holds before. */
export type Job = Steps & {
  readonly before: Memory | null;
  readonly language: AnnexLanguage;
  readonly sheets: readonly string[];
};

/** taken-back: the workbook is as before · half-written: taking it back failed too, and the journal says how. */
export type Ending<T> =
  | { readonly status: "done"; readonly result: T }
  | { readonly status: "taken-back" | "half-written"; readonly problem: HostProblem | null };

/**
 * Excel has no transaction, so: a journal of how to undo goes into the workbook first, then the operations are carried
 * out, `check` reads back what came of them and gives the memory to keep, and only then the journal is closed. Whatever
 * fails on the way, or a cancellation, takes everything back.
 */
export async function carryOut<T>(
  workbook: Workbook,
  { before, language, sheets, operations, undo }: Job,
  check: () => Promise<{ readonly memory: Memory | null; readonly result: T }>,
  { onStep, signal }: WriteOptions,
): Promise<Ending<T>> {
  const step = onStep ?? (() => undefined);
  const journal: Journal = { sheets, remembered: before !== null, undo };
  const writing = encodeMemory({ ...(before ?? emptyMemory(language)), journal });
  try {
    signal?.throwIfAborted();
    step("writing");
    await workbook.apply([{ kind: "set-memory", xml: writing }, ...operations]);
    signal?.throwIfAborted();
    step("checking");
    const { memory, result } = await check();
    signal?.throwIfAborted();
    step("finishing");
    await workbook.apply([{ kind: "set-memory", xml: memory && encodeMemory(memory) }]);
    return { status: "done", result };
  } catch (error) {
    const problem = error instanceof HostProblem ? error : null;
    if (!problem && !signal?.aborted) throw error;
    step("undoing");
    return { status: await takeBack(workbook, journal, before), problem };
  }
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

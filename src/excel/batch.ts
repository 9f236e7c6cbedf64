import { HostProblem } from "../app/host-problem";
import { hostProblem } from "./host-error";

/** Longer than any answer that we have seen reported; a host that hangs must not hang the pane. */
export const PATIENCE_MS = 60_000;

/**
 * Runs statements in Excel. Rejects with `HostProblem` only; "no-answer" when the host takes longer than `patience`, and
 * then it may still have done what was asked.
 */
export async function runBatch<T>(
  statements: (context: Excel.RequestContext) => Promise<T>,
  patience = PATIENCE_MS,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostProblem("no-answer", `${patience} ms`));
    }, patience);
  });
  try {
    return await Promise.race([Excel.run(statements), late]);
  } catch (error) {
    throw hostProblem(error);
  } finally {
    clearTimeout(timer);
  }
}

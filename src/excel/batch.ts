import { HostProblem } from "../app/host-problem";
import { hostProblem } from "./host-error";

/**
 * How long to wait for the host, counted in ticks of a timer. While our own thread is busy no answer can be heard: however
 * long that lasts, it is one tick.
 */
export type Patience = { readonly ticks: number; readonly tickMs: number };

/** Longer than any answer that we have seen reported; a host that hangs must not hang the pane. */
const PATIENCE: Patience = { ticks: 60, tickMs: 1000 };

/**
 * Runs statements in Excel. Rejects with `HostProblem` only; "no-answer" when the host takes longer than `patience`, and
 * then it may still have done what was asked.
 */
export async function runBatch<T>(
  statements: (context: Excel.RequestContext) => Promise<T>,
  { ticks, tickMs }: Patience = PATIENCE,
): Promise<T> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const late = new Promise<never>((_, reject) => {
    let count = 0;
    timer = setInterval(() => {
      count++;
      if (count >= ticks) reject(new HostProblem("no-answer", `${ticks * tickMs} ms`));
    }, tickMs);
  });
  try {
    return await Promise.race([Excel.run(statements), late]);
  } catch (error) {
    throw hostProblem(error);
  } finally {
    clearInterval(timer);
  }
}

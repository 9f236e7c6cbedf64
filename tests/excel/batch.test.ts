import { HostProblem } from "../../src/app/host-problem";
import { runBatch } from "../../src/excel/batch";
import type { Weather } from "../../src/standin/weather";
import { standOn } from "../support/standin";

const PATIENCE = { ticks: 5, tickMs: 20 };

const readCell = (context: Excel.RequestContext): Promise<string> => {
  const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
  return context.sync().then(() => cell.address);
};

/** As recalculating a large workbook in the same thread does. */
function busy(milliseconds: number): void {
  const until = Date.now() + milliseconds;
  while (Date.now() < until);
}

test("a host that never answers is given up", async () => {
  const silent: Weather = () => [{ kind: "lost-request", seen: "silence" }];
  standOn(undefined, { weather: silent });
  const begun = Date.now();
  const problem = await runBatch(readCell, PATIENCE).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(HostProblem);
  expect(problem).toMatchObject({ kind: "no-answer" });
  expect(Date.now() - begun).toBeGreaterThanOrEqual(90);
});

test("an answer that comes while our own thread is busy for longer than that is heard", async () => {
  // Calculating here takes four times the patience, and nothing else gets its turn meanwhile.
  standOn(undefined, { weather: () => [{ kind: "before", happens: () => busy(400) }] });
  await expect(runBatch(readCell, PATIENCE)).resolves.toBe("Sheet1!A1");
});

test("an answer that is slow but in time is heard", async () => {
  standOn(undefined, { weather: () => [{ kind: "slow", milliseconds: 30 }] });
  await expect(runBatch(readCell, PATIENCE)).resolves.toBe("Sheet1!A1");
});

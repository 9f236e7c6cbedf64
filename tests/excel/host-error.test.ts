import type { HostProblem } from "../../src/app/host-problem";
import { hostProblem } from "../../src/excel/host-error";
import { newBook } from "../../src/standin/ooxml/open-book";
import { settled, standOn } from "../support/standin";

/** What the port says of what Excel refused. */
async function problemOf(act: (context: Excel.RequestContext) => void): Promise<HostProblem> {
  try {
    await Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
  } catch (error) {
    return hostProblem(error);
  } finally {
    await settled();
  }
  throw new Error("nothing was refused");
}

const setCell = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
};

test("a cell that is being edited is said to be so", async () => {
  standOn(newBook(), { weather: ({ number }) => (number === 1 ? [{ kind: "edit-mode" }] : []) });
  const problem = await problemOf(setCell);
  expect(problem.kind).toBe("cell-edit");
});

test("what Excel will not do with the workbook is not taken for a cell that is being edited", async () => {
  standOn();
  const problem = await problemOf((context) => context.workbook.worksheets.getItem("Sheet1").delete());
  expect(problem.kind).toBe("refused");
  expect(problem.detail).toMatch(/^InvalidOperation\b/);
});

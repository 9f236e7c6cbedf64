import { newBook } from "../../src/standin/ooxml/open-book";
import type { Standin } from "../../src/standin/standin";
import type { Trouble } from "../../src/standin/weather";
import { refusal, settled, standOn } from "../support/standin";

const write = (context: Excel.RequestContext, address: string, value: unknown): void => {
  context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
};

/** Trouble for one round trip only. */
function standIn(trouble: Trouble, on = 1): Standin {
  return standOn(newBook(), { weather: ({ number }) => (number === on ? [trouble] : []) });
}

const valueOf = (standin: Standin, row = 0): unknown => standin.book.sheets[0]?.cell(row, 0).value;

test("while a cell is edited nothing is processed", async () => {
  const standin = standIn({ kind: "edit-mode" });
  expect(await refusal((context) => write(context, "A1", 1))).toBe("InvalidOperationInCellEditMode");
  expect(valueOf(standin)).toBeNull();
  await Excel.run(async (context) => {
    write(context, "A1", 2);
    await context.sync();
  });
  expect(valueOf(standin)).toBe(2);
});

test("a request that is lost is not processed, and the client sees an error", async () => {
  const standin = standIn({ kind: "lost-request", seen: "error" });
  expect(await refusal((context) => write(context, "A1", 1))).toBe("ConnectionFailure");
  expect(valueOf(standin)).toBeNull();
});

test("an answer that is lost hides what was done", async () => {
  const standin = standIn({ kind: "lost-answer", seen: "error" });
  expect(await refusal((context) => write(context, "A1", 1))).toBe("ConnectionFailure");
  expect(valueOf(standin)).toBe(1);
});

test.each([
  { kind: "lost-request", done: null },
  { kind: "lost-answer", done: 1 },
] as const)("$kind in silence leaves the client waiting", async ({ kind, done }) => {
  const standin = standIn({ kind, seen: "silence" });
  let answered = false;
  const running = Excel.run(async (context) => {
    write(context, "A1", 1);
    await context.sync();
    answered = true;
  });
  void running;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).toBe(false);
  expect(valueOf(standin)).toBe(done);
});

test("a failing action leaves what came before it, and nothing after it", async () => {
  const calm = standOn();
  await Excel.run(async (context) => {
    for (const row of [1, 2, 3]) write(context, `A${row}`, row);
    await context.sync();
  });
  const actions = new Set<string>();
  let asked = 0;
  standOn(newBook(), {
    weather: (request) => {
      asked = request.actions;
      return [];
    },
  });
  await Excel.run(async (context) => {
    for (const row of [1, 2, 3]) write(context, `A${row}`, row);
    await context.sync();
  });
  for (let at = 0; at < asked; at += 1) {
    const standin = standIn({ kind: "fail", at, code: "GeneralException" });
    const code = await refusal((context) => {
      for (const row of [1, 2, 3]) write(context, `A${row}`, row);
    });
    expect(code).toBe("GeneralException");
    actions.add([0, 1, 2].map((row) => valueOf(standin, row)).join());
  }
  expect(valueOf(calm, 2)).toBe(3);
  expect([...actions]).toEqual([",,", "1,,", "1,2,"]);
});

test("a slow answer comes late", async () => {
  standIn({ kind: "slow", milliseconds: 80 });
  const start = performance.now();
  await Excel.run(async (context) => {
    write(context, "A1", 1);
    await context.sync();
  });
  expect(performance.now() - start).toBeGreaterThanOrEqual(75);
});

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  ["adding a sheet", "GeneralException", ({ workbook }) => workbook.worksheets.add("New")],
  ["the selection", "InvalidSelection", ({ workbook }) => workbook.getSelectedRange().load("address")],
  ["activating", "GeneralException", ({ workbook }) => workbook.worksheets.getItem("Sheet1").activate()],
  [
    "freezing",
    "GeneralException",
    ({ workbook }) => workbook.worksheets.getItem("Sheet1").freezePanes.freezeRows(1),
  ],
  [
    "gridlines",
    "GeneralException",
    ({ workbook }) => (workbook.worksheets.getItem("Sheet1").showGridlines = false),
  ],
])("while another workbook is active, %s fails with %s", async (_what, code, statements) => {
  standIn({ kind: "other-workbook" });
  expect(await refusal(statements)).toBe(code);
});

test("while another workbook is active, cells can be written", async () => {
  const standin = standIn({ kind: "other-workbook" });
  await Excel.run(async (context) => {
    write(context, "A1", 1);
    await context.sync();
  });
  expect(valueOf(standin)).toBe(1);
});

test("a co-author can get in between two round trips", async () => {
  const standin = standOn();
  const cell = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };
  standin.weather = ({ number }) =>
    number === 2 ? [{ kind: "before", happens: () => standin.edit(cell, [["theirs"]], "co-author") }] : [];
  const read = await Excel.run(async (context) => {
    write(context, "A1", "ours");
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    const first = range.values;
    range.load("values");
    await context.sync();
    return [first, range.values];
  });
  expect(read).toEqual([[["ours"]], [["theirs"]]]);
});

test("letting go of ranges goes through in any weather and is not counted", async () => {
  const standin = standOn(newBook(), {
    weather: ({ number }) => (number > 1 ? [{ kind: "edit-mode" }] : []),
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
  });
  await settled();
  expect(standin.traffic.syncs).toBe(1);
  expect(standin.traffic.housekeeping).toBe(1);
  expect(standin.keptRanges).toBe(0);
});

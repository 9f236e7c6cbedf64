import { HostProblem } from "../../src/app/host-problem";
import { openSession } from "../../src/pane/session";
import type { Session } from "../../src/pane/session";
import { memoryWorkbook } from "../support/memory-workbook";
import type { MemoryWorkbook } from "../support/memory-workbook";
import type { MemorySheet } from "../support/memory-sheet";
import { sampleSheets } from "../support/sample-workbook";

const STAFFING = "Personeel - Personnel";
let sheets: MemorySheet[];
let workbook: MemoryWorkbook;
let session: Session;
let stop: () => void;

beforeEach(async () => {
  sheets = await sampleSheets();
  jest.useFakeTimers();
  workbook = memoryWorkbook(sheets);
  session = openSession(workbook, { language: "nl", clock: () => "15/10/2024" });
  stop = session.start();
  await jest.advanceTimersByTimeAsync(50);
});

afterEach(() => {
  stop();
  jest.useRealTimers();
});

const wait = (ms = 50) => jest.advanceTimersByTimeAsync(ms);
const names = () => workbook.sheets.map(({ name }) => name);

/** Each sheet's cells in one number of characters and the names of the rest: small where a test fails. */
const contents = () => ({
  sheets: workbook.sheets.map(({ name, cells, charts }) => [name, JSON.stringify([...cells]).length, charts]),
  tables: [...workbook.tables.keys()],
  names: [...workbook.names.keys()],
  memory: workbook.memory,
});

async function write(): Promise<void> {
  const done = session.write();
  await wait(200);
  await done;
}

test("reads at the start", () => {
  const { reading, prepared, trouble } = session.state();
  expect({ reading, trouble }).toEqual({ reading: false, trouble: null });
  expect(prepared?.scanned.scan.staffing?.services).toHaveLength(5);
  expect(prepared?.drafts[0]?.plan.sheet).toBe("T1 Personeel");
});

describe("an edit in the sheet", () => {
  test("is read once the sheet is left alone, and said when the figures change", async () => {
    workbook.type(STAFFING, 7, 2, 4);
    await wait(300);
    workbook.type(STAFFING, 7, 2, 4.5);
    await wait(300);
    expect(session.state().changed).toBe(false);
    await wait(400);
    expect(session.state()).toMatchObject({ changed: true, reading: false });
    expect(session.state().prepared?.scanned.scan.staffing?.headcounts[0]?.real?.amount).toBe(4.5);
  });

  test("that changes no figure of ours is not said", async () => {
    // a note below the payroll table; its figures would change T5
    workbook.type("Loonbeheer - Paie", 10, 1, "Nota");
    await wait(700);
    expect(session.state().changed).toBe(false);
  });

  test("of the payroll's files is said, for T5 rests on them", async () => {
    workbook.type("Loonbeheer - Paie", 6, 2, 1001);
    await wait(700);
    expect(session.state().changed).toBe(true);
    expect(session.state().prepared?.scanned.scan.workloads[0]?.files.amount).toBe(1001);
  });

  test("that is still being typed is waited for", async () => {
    workbook.refuse = (call) => (call === "outline" ? new HostProblem("cell-edit", "") : null);
    workbook.type(STAFFING, 7, 2, 4);
    await wait(1000);
    expect(session.state()).toMatchObject({ trouble: null, changed: false });
    workbook.refuse = null;
    await wait(3000);
    expect(session.state().changed).toBe(true);
  });

  test("is no longer read when the pane is closed", async () => {
    expect(workbook.watchers).toBe(2); // edits, selections
    stop();
    await wait();
    expect(workbook.watchers).toBe(0);
  });
});

describe("a cell selected in the workbook", () => {
  const cell = { sheet: STAFFING, row: 7, column: 2, rows: 1, columns: 1 };

  test("is followed, and left when several are or when the pane says so", () => {
    workbook.pick(cell);
    expect(session.state().selected).toEqual(cell);
    workbook.pick({ ...cell, rows: 2 });
    expect(session.state().selected).toBeNull();
    workbook.pick(cell);
    workbook.pick(null);
    expect(session.state().selected).toBeNull();
    workbook.pick(cell);
    session.unfollow();
    expect(session.state().selected).toBeNull();
  });

  test("stays when the pane shows another, which is followed once the user comes back to it", async () => {
    workbook.pick(cell);
    const other = { ...cell, row: 8 };
    void session.select(other);
    await wait();
    expect(workbook.selected).toEqual([other]);
    expect(session.state().selected).toEqual(cell);
    workbook.pick(other);
    expect(session.state().selected).toEqual(other);
  });

  test("that the pane could not show is no news either", async () => {
    workbook.refuse = (call) => (call === "select" ? new HostProblem("gone", "") : null);
    void session.select(cell);
    await wait();
    expect(session.state().trouble?.kind).toBe("gone");
    workbook.pick(cell);
    expect(session.state().selected).toEqual(cell);
  });

  test("is not asked for where the host has no such events, and all else goes on", async () => {
    const silent = memoryWorkbook(sheets);
    silent.refuse = (call) => (call === "watchSelection" ? new HostProblem("not-available", "") : null);
    const other = openSession(silent, { language: "fr", clock: () => "15/10/2024" });
    const end = other.start();
    await wait();
    expect(other.state()).toMatchObject({ trouble: null, reading: false });
    expect(silent.watchers).toBe(1);
    end();
  });
});

test("what the host refuses when asked is said, and asking again helps", async () => {
  workbook.refuse = () => new HostProblem("cell-edit", "InvalidOperationInCellEditMode");
  void session.read();
  await wait();
  expect(session.state().trouble?.kind).toBe("cell-edit");
  workbook.refuse = null;
  void session.read();
  await wait();
  expect(session.state().trouble).toBeNull();
});

test("an error of our own is said as such", async () => {
  workbook.outline = () => Promise.reject(new TypeError("x is undefined"));
  void session.read();
  await wait();
  expect(session.state().trouble).toEqual({ kind: "unexpected", detail: "TypeError: x is undefined" });
});

test("a host without edit events is still read", async () => {
  const silent = memoryWorkbook(sheets);
  silent.refuse = (call) => (call === "watch" ? new HostProblem("not-available", "") : null);
  const other = openSession(silent, { language: "fr", clock: () => "15/10/2024" });
  const end = other.start();
  await wait();
  expect(other.state()).toMatchObject({ trouble: null, reading: false });
  end();
});

test("the later of two readings counts, whichever ends first", async () => {
  void session.choose("fr");
  void session.choose("en");
  await wait();
  expect(session.state().prepared?.language).toBe("en");
  expect(session.state().prepared?.drafts[0]?.plan.sheet).toBe("T1 Staff");
});

describe("a write", () => {
  test("goes through its steps and ends with the figures compared", async () => {
    const steps: string[] = [];
    session.subscribe(() => {
      const { writing } = session.state();
      const step = writing?.kind === "under-way" ? writing.steps.at(-1) : undefined;
      if (step && steps.at(-1) !== step) steps.push(step);
    });
    await write();
    expect(steps).toEqual(["reading", "writing", "checking", "finishing"]);
    const { writing } = session.state();
    expect(writing).toMatchObject({
      kind: "ended",
      result: { status: "written", reconciliation: { figures: 109, differing: [] } },
    });
    expect(names()).toContain("T1 Personeel");
  });

  test("does not start twice", async () => {
    const both = [session.write(), session.write()];
    await wait(200);
    await Promise.all(both);
    expect(names().filter((name) => name === "T1 Personeel")).toHaveLength(1);
    expect(session.state().writing).toMatchObject({ result: { status: "written" } });
  });

  test("that is cancelled leaves the workbook as it was", async () => {
    const before = contents();
    workbook.delay = 10;
    const done = session.write();
    await wait(35);
    session.cancel();
    expect(session.state().writing).toMatchObject({ kind: "under-way", cancelling: true });
    await wait(500);
    await done;
    expect(session.state().writing).toMatchObject({
      kind: "ended",
      cancelled: true,
      result: { status: "taken-back" },
    });
    expect(contents()).toEqual(before);
    expect(workbook.memory).toBeNull();
  });

  test("is refused when the source changed since the preview", async () => {
    sheets[0]!.cells.set("7,2", { value: 4, formula: null }); // nobody told us
    await write();
    expect(session.state().writing).toMatchObject({
      result: {
        status: "refused",
        findings: expect.arrayContaining([expect.objectContaining({ code: "source-changed" })]) as unknown,
      },
    });
    expect(names()).not.toContain("T1 Personeel");
    // The preview is new already, and what it shows can be written.
    await write();
    expect(session.state().writing).toMatchObject({ result: { status: "written" } });
  });

  test("that cannot start says why", async () => {
    workbook.refuse = () => new HostProblem("cell-edit", "");
    await write();
    expect(session.state().writing).toMatchObject({
      kind: "failed",
      task: "write",
      trouble: { kind: "cell-edit" },
    });
  });
});

describe("a write that was cut off", () => {
  beforeEach(async () => {
    let lost = false;
    workbook.refuse = (call) => {
      lost ||= call === "readCalculated";
      return lost ? new HostProblem("no-answer", "") : null;
    };
    await write();
    expect(session.state().writing).toMatchObject({ result: { status: "half-written" } });
    workbook.refuse = null;
    void session.read();
    await wait();
    expect(session.state().prepared?.findings.map(({ code }) => code)).toContain("unfinished-write");
  });

  test("is finished", async () => {
    await write();
    expect(session.state().writing).toMatchObject({
      result: { status: "written", reconciliation: { differing: [] } },
    });
    expect(session.state().prepared?.findings.map(({ code }) => code)).not.toContain("unfinished-write");
  });

  test("is undone", async () => {
    const done = session.undo();
    await wait(200);
    await done;
    expect(session.state().writing).toEqual({ kind: "undone" });
    expect(names()).not.toContain("T1 Personeel");
    expect(workbook.memory).toBeNull();
    expect(workbook.names.size).toBe(0);
  });
});

test("a cell is shown; where that fails, it is said", async () => {
  void session.select({ sheet: STAFFING, row: 7, column: 2, rows: 1, columns: 1 });
  await wait();
  expect(workbook.selected).toEqual([{ sheet: STAFFING, row: 7, column: 2, rows: 1, columns: 1 }]);
  workbook.refuse = () => new HostProblem("gone", "");
  void session.select({ sheet: "X", row: 0, column: 0, rows: 1, columns: 1 });
  await wait();
  expect(session.state().trouble?.kind).toBe("gone");
});

/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { HostProblem } from "../../src/app/host-problem";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { STAFFING, mainText, mountPane, press, settled, textOf } from "./mounted-pane";

async function openPreview(): Promise<MemoryWorkbook> {
  const workbook = await mountPane();
  await press("Annex");
  await screen.findByRole("grid");
  return workbook;
}

async function write(): Promise<void> {
  await press("Write to the workbook");
  await screen.findByRole("main");
  await settled();
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const annexOf = (workbook: MemoryWorkbook) => workbook.names.get("Syn_T01")!;

test("writes, compares, says so, and shows the annex", async () => {
  const workbook = await openPreview();
  await write();
  expect(heading()).toBe("Written to the workbook");
  expect(mainText()).toContain("Reconciliation: everything agrees");
  expect(mainText()).toContain("109 figures, all as formulas on your cells");
  expect(mainText()).toContain("1 chart");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Written to the workbook"));
  await press("Show annex T1");
  await waitFor(() => expect(workbook.selected).toEqual([annexOf(workbook)]));
});

test("a second time nothing changes", async () => {
  await openPreview();
  await write();
  await press("To the annexes");
  await waitFor(() => expect(mainText()).toContain("Everything is there already. Nothing will change."));
  await write();
  expect(heading()).toBe("Everything was there already");
  expect(mainText()).toContain("Reconciliation: everything agrees");
});

test("a cell that the user edited is kept, said before and after, and what differs by it too", async () => {
  const workbook = await openPreview();
  await write();
  const { sheet, row, rows, column } = annexOf(workbook);
  // The first entity's establishment in the last service's row: above the total and the count.
  act(() => workbook.type(sheet, row + rows - 3, column + 2, 99));
  await press("To the annexes");
  await waitFor(() => expect(mainText()).toContain("1 cell that you changed stays as it is:"), {
    timeout: 3000,
  });
  await write();
  expect(mainText()).toContain("1 cell that you changed was left as it is:");
  expect(mainText()).toContain("Reconciliation: everything agrees, but for your own changes");
  expect(mainText()).toContain("11 figures rest on cells that you changed, and follow them.");
  expect(screen.getByRole("button", { name: "Show 'T1 Staff'!D36:E37" })).toBeTruthy();
});

test("says how far it is, and can be cancelled", async () => {
  const workbook = await openPreview();
  workbook.delay = 60;
  await press("Write to the workbook");
  expect(heading()).toBe("Writing");
  await waitFor(() => expect(document.querySelector("li[aria-current]")?.textContent).toBe("Write"), {
    timeout: 3000,
  });
  expect(screen.getByRole("button", { name: "Sources" })).toHaveProperty("disabled", true);
  await press("Cancel");
  expect(screen.getByRole("button", { name: "Cancelling…" })).toBeTruthy();
  await waitFor(() => expect(mainText()).toContain("the workbook is as before"));
  expect(heading()).toBe("Nothing was written");
  expect(mainText()).toContain("You cancelled.");
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("T1 Staff");
});

test("a failure that was taken back is said with its reason", async () => {
  const workbook = await openPreview();
  workbook.refuse = (call) => (call === "readCalculated" ? new HostProblem("no-answer", "") : null);
  await write();
  expect(mainText()).toContain("Writing failed. What had been written was taken back");
  expect(mainText()).toContain("Excel does not answer.");
});

test("half written: finish or undo, there and in the first step", async () => {
  const workbook = await openPreview();
  let lost = false;
  workbook.refuse = (call) => {
    lost ||= call === "readCalculated";
    return lost ? new HostProblem("no-answer", "") : null;
  };
  await write();
  expect(heading()).toBe("Only half written");
  workbook.refuse = null;
  await press("Sources");
  await press("Read again");
  await settled();
  expect(mainText()).toContain("Writing T1 Staff, T5 Workload was not finished the last time.");
  expect(textOf(screen.getByRole("contentinfo"))).toContain("Finish or undo the unfinished annex first.");
  await press("Undo");
  await settled();
  await waitFor(() => expect(mainText()).toContain("The workbook is as before the writing."));
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("T1 Staff");
  expect(workbook.memory).toBeNull();
});

test("an unfinished write is finished at one press", async () => {
  const workbook = await openPreview();
  let lost = false;
  workbook.refuse = (call) => {
    lost ||= call === "readCalculated";
    return lost ? new HostProblem("no-answer", "") : null;
  };
  await write();
  workbook.refuse = null;
  await press("Finish");
  await settled();
  await waitFor(() => expect(heading()).toBe("Written to the workbook"));
  expect(mainText()).toContain("Reconciliation: everything agrees");
});

test("what cannot start is said, and trying again helps", async () => {
  const workbook = await openPreview();
  workbook.refuse = () => new HostProblem("cell-edit", "");
  await write();
  expect(mainText()).toContain("A cell is still being edited in Excel.");
  workbook.refuse = null;
  await press("Try again");
  await settled();
  await waitFor(() => expect(heading()).toBe("Written to the workbook"));
});

test("once the source has changed, the result says that it is not of today", async () => {
  const workbook = await openPreview();
  await write();
  act(() => workbook.type(STAFFING, 7, 2, 4));
  await waitFor(() => expect(mainText()).toContain("The data have changed since."), {
    timeout: 3000,
  });
});

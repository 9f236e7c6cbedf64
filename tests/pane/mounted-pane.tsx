import "../support/jsdom-gaps";
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import { Pane } from "../../src/pane/pane";
import type { PaneProps } from "../../src/pane/pane";
import { memoryWorkbook } from "../support/memory-workbook";
import type { MemoryWorkbook } from "../support/memory-workbook";
import type { MemorySheet } from "../support/memory-sheet";
import { sampleSheets } from "../support/sample-workbook";

// Nothing is hidden by style sheets here, and to ask jsdom of each element whether it is takes most of the time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });

export const STAFFING = "Personeel - Personnel";

/** The pane on the sample workbook, or on what a test made of it, once it has read. */
export async function mountPane(
  change: (sheets: MemorySheet[], workbook: MemoryWorkbook) => void = () => undefined,
  props: Partial<PaneProps> = {},
): Promise<MemoryWorkbook> {
  // The budgets are left out: what is in them shows nowhere here, and to calculate them takes time.
  const sheets = (await sampleSheets()).filter(({ name }) => !name.startsWith("Begroting"));
  const workbook = memoryWorkbook(sheets);
  change(sheets, workbook);
  render(<Pane workbook={workbook} language="en" theme="light" clock={() => "15/10/2024"} {...props} />);
  await settled();
  return workbook;
}

/** Nothing is under way any more. */
export async function settled(): Promise<void> {
  await waitFor(() => expect(screen.getByRole("main").getAttribute("aria-busy")).not.toBe("true"));
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
}

/** Presses a button as it is called. */
export async function press(name: string | RegExp): Promise<void> {
  const button = screen.getByRole("button", { name });
  await act(() => {
    button.focus();
    button.click();
    return Promise.resolve();
  });
}

/** Text as a reader sees it, spaces that may not break read as spaces. */
export function textOf(element: Element): string {
  return element.textContent.replaceAll("\u00a0", " ");
}

export function mainText(): string {
  return textOf(screen.getByRole("main"));
}

export function cell(sheets: readonly MemorySheet[], sheet: string, row: number, column: number) {
  const key = `${row},${column}`;
  const { cells } = sheets.find(({ name }) => name === sheet)!;
  return {
    set: (value: string | number) => cells.set(key, { value, formula: null }),
    empty: () => cells.delete(key),
  };
}

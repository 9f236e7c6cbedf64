import "../support/jsdom-gaps";
import { act, configure, render, waitFor } from "@testing-library/react";
import { Pane } from "../../src/pane/pane";
import type { PaneProps } from "../../src/pane/pane";
import { cellAt } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell-value";
import type { BookTable, Sheet } from "../../src/standin/book";
import { openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { settled } from "./mounted-pane";

configure({ defaultHidden: true, asyncUtilTimeout: 30_000 });

/** The pane on a workbook file that is open in the stand-in, asked by Microsoft's client. */
export async function mountOn(bytes: Uint8Array, props: Partial<PaneProps> = {}): Promise<AnnexHost> {
  const host = await openAnnexHost(bytes);
  const { workbook } = host;
  render(<Pane workbook={workbook} language="nl" theme="light" clock={() => "15/10/2024"} {...props} />);
  await waitFor(() => document.querySelector("main[aria-busy=false]") ?? Promise.reject(new Error("busy")));
  await settled();
  return host;
}

export function tableOf(host: AnnexHost, name: string): { readonly sheet: Sheet; readonly table: BookTable } {
  for (const sheet of host.standin.book.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

/** The user types into a row of a table (from 1; 0 has the headings), by the words that a column's heading begins with. */
export function typeIn(host: AnnexHost, name: string, row: number, cells: Record<string, CellValue>): void {
  const { sheet, table } = tableOf(host, name);
  const corner = { ...table.area, sheet: sheet.name };
  const headings = Array.from({ length: corner.columns }, (_, column) => {
    const { value } = sheet.cell(corner.row, corner.column + column);
    return typeof value === "string" ? value : "";
  });
  for (const [heading, value] of Object.entries(cells)) {
    const column = headings.findIndex((one) => one === heading || one.startsWith(`${heading} / `));
    if (column === -1) throw new Error(`no column ${heading} among ${headings.join(" | ")}`);
    act(() => host.standin.edit({ ...cellAt(corner, row, column), rows: 1, columns: 1 }, [[value]]));
  }
}

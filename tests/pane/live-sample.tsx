import { readFileSync } from "node:fs";
import { screen, waitFor, within } from "@testing-library/react";
import { SAMPLE } from "../support/grids";
import { press, settled, textOf } from "./mounted-pane";

export const MEASURES = "SynergyMeasures";
/** The sample as a file. */
export const sample = () => new Uint8Array(readFileSync(SAMPLE));
/** The heading of the step that is shown. */
export const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

/** The figures of a row of a grid. */
export function row(grid: RegExp, name: RegExp): string[] {
  const found = within(screen.getByRole("grid", { name: grid })).getByRole("row", { name });
  return within(found)
    .getAllByRole("gridcell")
    .map((cell) => textOf(cell));
}
/** What each scenario claims, and changes by the end of a year, as the results show it. */
export const claimed = () => row(/claimt/, /^Geclaimde VTE/);
export const change = (year: number) => row(/^Wijziging in VTE, Samen/, new RegExp(`^31/12/${year}`));

/** Writes what the preview shows, and waits for the end. */
export async function write(): Promise<void> {
  await press("In de werkmap schrijven");
  await waitFor(() => expect(heading()).toBe("Geschreven in de werkmap"));
  await settled();
}

import type { Book } from "../../src/standin/book";
import { excelts } from "../../src/standin/calc/excelts";
import { recalculatorWith } from "../../src/standin/calc/recalculate";
import { installStandin } from "../../src/standin/client";
import { loadClientInNode } from "../../src/standin/client-in-node";
import { newBook } from "../../src/standin/ooxml/open-book";
import { openStandin, type Standin, type StandinOptions } from "../../src/standin/standin";

let uninstall = (): void => undefined;
// The client lets go of its ranges some turns after the last Excel.run.
afterAll(async () => {
  await settled();
  uninstall();
});

/** A stand-in on a book of one empty sheet "Sheet1" (or on the given one), asked by Microsoft's client from here on. */
export function standOn(book: Book = newBook(), options: Partial<StandinOptions> = {}): Standin {
  const standin = openStandin(book, { recalculator: recalculatorWith(excelts), ...options });
  uninstall = installStandin(standin, loadClientInNode());
  return standin;
}

/** The code with which Excel refuses the statements; fails where it does not. */
export async function refusal(statements: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      statements(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error("Excel did not refuse.");
}

/** Waits until the events that were sent have been handled. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

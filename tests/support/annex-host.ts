import type { AnnexRequest } from "../../src/app/annex-request";
import { write } from "../../src/app/write";
import type { WriteOptions } from "../../src/app/transaction";
import type { WriteResult } from "../../src/app/write";
import type { Workbook } from "../../src/app/workbook";
import { excelWorkbook } from "../../src/excel/workbook";
import { loadRecalculator } from "../../src/standin/calc/node";
import type { Recalculator } from "../../src/standin/book";
import { openBook, partsOf } from "../../src/standin/ooxml/open-book";
import type { Standin, StandinOptions } from "../../src/standin/standin";
import { annexWords } from "../../src/text/annex-words";
import { standOn } from "./standin";

export const TODAY = "23/11/2026";

/** A workbook file in the stand-in, with the add-in's own code on Microsoft's client. */
export type AnnexHost = {
  readonly standin: Standin;
  readonly workbook: Workbook;
  write(request?: Partial<AnnexRequest>, options?: WriteOptions): Promise<WriteResult>;
  save(): Uint8Array;
};

export function annexRequest(request: Partial<AnnexRequest> = {}): AnnexRequest {
  return {
    annexes: ["T1"],
    scenarios: null,
    language: null,
    fallbackLanguage: "nl",
    words: annexWords,
    today: TODAY,
    ...request,
  };
}

let recalculator: Recalculator | null = null;

export async function openAnnexHost(
  bytes: Uint8Array,
  options: Partial<StandinOptions> = {},
): Promise<AnnexHost> {
  recalculator ??= await loadRecalculator();
  const standin = standOn(openBook(bytes), { recalculator, ...options });
  const workbook = excelWorkbook();
  return {
    standin,
    workbook,
    write: (request, writeOptions) => write(workbook, annexRequest(request), writeOptions),
    save: () => standin.book.save(),
  };
}

/** The names of the parts that differ between two files, or that only one of them has. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const names = new Set([...old.keys(), ...fresh.keys()]);
  return [...names].filter((name) => {
    const [a, b] = [old.get(name), fresh.get(name)];
    return !a || !b || Buffer.compare(Buffer.from(a), Buffer.from(b)) !== 0;
  });
}

/** A result that was written or stood already; fails the test otherwise. */
export function done(result: WriteResult): Extract<WriteResult, { status: "written" | "unchanged" }> {
  if ("reconciliation" in result) return result;
  throw new Error(
    `${result.status}: ${JSON.stringify("findings" in result ? result.findings : result.problem)}`,
  );
}

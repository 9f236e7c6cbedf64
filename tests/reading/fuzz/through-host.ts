import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { scanWorkbook } from "../../../src/app/scan-workbook";
import { excelWorkbook } from "../../../src/excel/workbook";
import { excelts } from "../../../src/standin/calc/excelts";
import { recalculatorWith } from "../../../src/standin/calc/recalculate";
import { BookError, openBook } from "../../../src/standin/ooxml/open-book";
import { installStandin } from "../../../src/standin/client";
import { loadClientInNode } from "../../../src/standin/client-in-node";
import { openStandin } from "../../../src/standin/standin";
import { workbookFile } from "../workbook-file";
import type { Reader, Reading } from "./fuzz-case";
import type { Random } from "./random";

/** One file in so many has its package damaged as well. */
const DAMAGED = 10;

/**
 * Takes the whole road: written to a file, sometimes damaged, opened by the stand-in, read through Microsoft's client. A file
 * that the stand-in refuses in words is read as null.
 */
export const readThroughHost: Reader = async (fixture, random): Promise<Reading | null> => {
  const bytes = await workbookFile(fixture);
  let uninstall = (): void => undefined;
  try {
    const book = openBook(random.below(DAMAGED) === 0 ? damaged(bytes, random) : bytes);
    const standin = openStandin(book, { recalculator: recalculatorWith(excelts) });
    uninstall = installStandin(standin, loadClientInNode());
    const { scan, findings, grids } = await scanWorkbook(excelWorkbook());
    // The client lets go of its ranges some turns after it has answered.
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    return { scan, findings, grids };
  } catch (error) {
    if (error instanceof BookError) return null;
    throw error;
  } finally {
    uninstall();
  }
};

/** The package with a piece of one of its parts missing, doubled or bent. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/u.test(name));
  const name = names[random.below(names.length)] ?? "";
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const from = random.below(Math.max(1, text.length));
  const piece = text.slice(from, from + random.below(40));
  const instead = random.one(["", piece + piece, piece.replace(/\d/gu, "9"), piece.replace(/[a-z]/iu, '"')]);
  const bent = text.slice(0, from) + instead + text.slice(from + piece.length);
  return zipSync({ ...parts, [name]: strToU8(bent) }, { level: 1 });
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Recalculator } from "../book";
import { loadIronCalc } from "./ironcalc";
import { recalculatorWith } from "./recalculate";

/** The recalculator for Node; the reasons for the engine stand in docs/decisions/0002-recalculation.md. */
export async function loadRecalculator(): Promise<Recalculator> {
  const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  return recalculatorWith(await loadIronCalc(await readFile(wasm)));
}

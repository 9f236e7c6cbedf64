import wasm from "@ironcalc/wasm/wasm_bg.wasm";
import type { Recalculator } from "../book";
import { loadIronCalc } from "./ironcalc";
import { recalculatorWith } from "./recalculate";

/**
 * The recalculator for a page. The WebAssembly comes inside the bundle as a data URI and is decoded here: a page that may
 * open no connection may not fetch a data URI either. Its policy needs 'wasm-unsafe-eval'.
 */
export async function loadRecalculator(): Promise<Recalculator> {
  return recalculatorWith(await loadIronCalc(bytesOf(wasm)));
}

function bytesOf(dataUri: string): Uint8Array<ArrayBuffer> {
  const text = atob(dataUri.slice(dataUri.indexOf(",") + 1));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

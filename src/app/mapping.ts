import type { AnnexLanguage } from "../annex/language";
import type { Address } from "../sheet/address";
import { sameCorrections, sameMeaning, sameSubject } from "../source/correction";
import type { Correction, Meaning, PlacedCorrection } from "../source/correction";
import { anchorOf } from "../source/correction-anchor";
import { MEMORY_LIMIT, decodeMemory, emptyMemory, encodeMemory } from "./memory";
import type { ScannedWorkbook } from "./scan-workbook";
import type { Workbook } from "./workbook";

/** The corrections with what the user says of one cell; null takes back what was said of it. */
export function withMeaning(
  scanned: ScannedWorkbook,
  at: Address,
  as: Meaning | null,
  said: PlacedCorrection | null,
): readonly Correction[] {
  const { corrections } = scanned.mapping;
  const others = said ? corrections.filter((one) => one !== said.correction) : corrections;
  const correction = as && correctionOf(scanned, at, as);
  if (!correction) return others;
  return [...others.filter((one) => !sameSubject(one, correction)), correction];
}

/** The corrections fastened anew to where their cells stand now; those that found none stay as they are. */
export function renewedMapping(scanned: ScannedWorkbook): readonly Correction[] {
  const { placed, corrections } = scanned.mapping;
  return corrections.map((correction) => {
    const at = placed.find((one) => one.correction === correction)?.at;
    return (at && correctionOf(scanned, at, correction.as)) ?? correction;
  });
}

/** What the user says of a cell, fastened to it; null where nothing was read of its sheet. */
export function correctionOf(scanned: ScannedWorkbook, at: Address, as: Meaning): Correction | null {
  const grid = scanned.grids.find(({ area }) => area.sheet === at.sheet);
  const id = scanned.outline.sheets.find(({ name }) => name === at.sheet)?.id ?? null;
  return grid ? { anchor: anchorOf(grid, id, at), as } : null;
}

/** How many things the user says otherwise than the workbook remembers. */
export function changeCount({ memory }: ScannedWorkbook, corrections: readonly Correction[]): number {
  const kept = memory?.mapping ?? [];
  const has = (list: readonly Correction[], one: Correction) =>
    list.some((other) => sameSubject(one, other) && sameMeaning(one.as, other.as));
  const fresh = corrections.filter((one) => !has(kept, one));
  const gone = kept.filter((one) => !corrections.some((other) => sameSubject(one, other)));
  return fresh.length + gone.length;
}

/** Whether the workbook remembers just these corrections. */
export function isKept({ memory }: ScannedWorkbook, corrections: readonly Correction[]): boolean {
  return sameCorrections(memory?.mapping ?? [], corrections);
}

/** unfinished: a write that was cut off comes first · too-large: more than the file may remember. */
export type RememberResult = "remembered" | "unfinished" | "too-large";

/**
 * Keeps corrections in the workbook's memory and touches nothing else; what is remembered of annexes stays. Rejects with
 * `HostProblem`. `language`: of the annexes, where nothing was remembered before.
 */
export async function rememberMapping(
  workbook: Workbook,
  corrections: readonly Correction[],
  language: AnnexLanguage,
): Promise<RememberResult> {
  const { memory: stored } = await workbook.outline();
  const before = stored === null ? null : decodeMemory(stored);
  if (before?.journal) return "unfinished";
  const xml = encodeMemory({ ...(before ?? emptyMemory(language)), mapping: corrections });
  if (xml.length > MEMORY_LIMIT) return "too-large";
  if (xml !== stored) await workbook.apply([{ kind: "set-memory", xml }]);
  return "remembered";
}

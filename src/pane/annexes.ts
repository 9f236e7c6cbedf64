import type { AnnexId } from "../annex/plan";
import { ANNEXES, addsUp, anchorOf, missingFor } from "../app/catalogue";
import type { Known } from "../app/catalogue";

/** The annexes that the workbook allows. */
export function possibleAnnexes(known: Known): readonly AnnexId[] {
  return ANNEXES.filter((annex) => missingFor(annex, known) === null);
}

/** Those of them that were chosen; null chooses all. */
export function wantedAnnexes(chosen: readonly AnnexId[] | null, known: Known): readonly AnnexId[] {
  return possibleAnnexes(known).filter((annex) => chosen?.includes(annex) ?? true);
}

/** Whether the annex stands in the workbook. */
export function stands(annex: AnnexId, { scanned }: Known): boolean {
  const anchor = anchorOf(annex).toLowerCase();
  return scanned.outline.names.some(({ name, area }) => area !== null && name.toLowerCase() === anchor);
}

/** The choice with the annexes that stand and add up the calculation sheet; with all of them where none does. */
export function extended(chosen: readonly AnnexId[], known: Known): readonly AnnexId[] | null {
  const more = possibleAnnexes(known).filter(
    (annex) => chosen.includes(annex) || (addsUp(annex, known) && stands(annex, known)),
  );
  return more.some((annex) => addsUp(annex, known)) ? more : null;
}

import type { AnnexId } from "../annex/plan";
import { ANNEXES, addsUp, isUsual, missingFor, stands } from "../app/catalogue";
import type { Known } from "../app/catalogue";

/** The annexes that the workbook allows. */
export function possibleAnnexes(known: Known): readonly AnnexId[] {
  return ANNEXES.filter((annex) => missingFor(annex, known) === null);
}

/** Those of them that were chosen; null chooses the usual. */
export function wantedAnnexes(chosen: readonly AnnexId[] | null, known: Known): readonly AnnexId[] {
  return possibleAnnexes(known).filter((annex) => chosen?.includes(annex) ?? isUsual(annex, known));
}

/** The choice with the annexes that stand and add up the calculation sheet; with all of them where none does. */
export function extended(chosen: readonly AnnexId[], known: Known): readonly AnnexId[] | null {
  const more = possibleAnnexes(known).filter(
    (annex) => chosen.includes(annex) || (addsUp(annex, known) && stands(annex, known)),
  );
  return more.some((annex) => addsUp(annex, known)) ? more : null;
}

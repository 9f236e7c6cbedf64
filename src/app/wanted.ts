import type { AnnexId } from "../annex/plan";
import type { Finding } from "../model/finding";
import { sameText } from "../model/same-text";
import type { AnnexRequest } from "./annex-request";
import { ANNEXES, addsUp, isUsual, missingFor, stands } from "./catalogue";
import type { Known } from "./catalogue";

/** The annexes that a write is about, and what of the request cannot be met. */
export type Wanted = { readonly annexes: readonly AnnexId[]; readonly findings: readonly Finding[] };

/**
 * What was asked for, or else all that the workbook allows. The calculation sheet is written anew with an annex that
 * adds it up, so those that stand already are written with it; and with T0, which tells of all, every one that stands.
 */
export function wantedAnnexes({ annexes: asked, scenarios }: AnnexRequest, known: Known): Wanted {
  const findings: Finding[] = [];
  for (const annex of asked ?? []) {
    const need = missingFor(annex, known);
    if (need === null) continue;
    findings.push({ code: "annex-not-possible", severity: "error", at: null, facts: { annex, need } });
  }
  for (const id of scenarios ?? []) {
    const there = known.calculation.outcomes.some(({ scenario }) => sameText(scenario.id, id));
    if (!there) findings.push({ code: "scenario-unknown", severity: "error", at: null, facts: { id } });
  }
  const possible = ANNEXES.filter((annex) => missingFor(annex, known) === null);
  if (possible.length === 0 && findings.length === 0) {
    findings.push({ code: "no-annex-possible", severity: "error", at: null, facts: {} });
  }
  const chosen = possible.filter((annex) => asked?.includes(annex) ?? isUsual(annex, known));
  const rests = (annex: AnnexId): boolean => addsUp(annex, known);
  const together = chosen.some(rests);
  const traced = chosen.length > 0 && (chosen.includes("T0") || stands("T0", known));
  const along = (annex: AnnexId): boolean => stands(annex, known) && (traced || (together && rests(annex)));
  const annexes = possible.filter((annex) => chosen.includes(annex) || along(annex));
  // Asked for alone where nothing stands, it is written with all that there can be.
  const alone = annexes.length === 1 && annexes[0] === "T0";
  return { annexes: alone ? possible : annexes, findings };
}

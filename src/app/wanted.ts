import type { AnnexId } from "../annex/plan";
import type { Finding } from "../model/finding";
import { sameText } from "../model/same-text";
import type { AnnexRequest } from "./annex-request";
import { ANNEXES, addsUp, anchorOf, missingFor } from "./catalogue";
import type { Known } from "./catalogue";

/** The annexes that a write is about, and what of the request cannot be met. */
export type Wanted = { readonly annexes: readonly AnnexId[]; readonly findings: readonly Finding[] };

/**
 * What was asked for, or else all that the workbook allows. The calculation sheet is written anew with an annex that
 * adds it up, so those that stand already are written with it.
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
  const chosen = possible.filter((annex) => asked === null || asked.includes(annex));
  const rests = (annex: AnnexId): boolean => addsUp(annex, known);
  const together = chosen.some(rests);
  const stands = (annex: AnnexId): boolean =>
    known.scanned.outline.names.some(({ name, area }) => area && sameText(name, anchorOf(annex)));
  const annexes = possible.filter(
    (annex) => chosen.includes(annex) || (together && rests(annex) && stands(annex)),
  );
  return { annexes, findings };
}

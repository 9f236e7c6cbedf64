import { entityKey } from "../model/entity";
import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import { hasIn } from "./baseline";
import type { Basis } from "./basis";
import { serviceIndex } from "./basis";
import { findArticles } from "./credit";
import type { Effect } from "./effect";
import { cellOf } from "./measure-cell";
import { judged } from "./verdict";
import type { Verdict } from "./verdict";

/** Whether what a measure names is there: its services, the level and cell of who it takes, its article, where who moves goes. */
export function placeVerdicts(counted: readonly Effect[], basis: Basis): readonly Verdict[] {
  return counted.flatMap(({ measure }) => [
    ...services(measure, basis),
    ...places(measure, basis),
    ...article(measure, basis),
    ...target(measure),
  ]);
}

function services(measure: Measure, { staffing }: Basis): readonly Verdict[] {
  const { who } = measure;
  const told = [["service", who.service] as const, ["toService", who.to.service] as const];
  return told.flatMap(([field, service]): Verdict[] => {
    if (service === null) return [];
    const at = cellOf(measure, field);
    if (!staffing) return [judged("service", [measure], "unknown", at)];
    if (serviceIndex(staffing, service) !== null) return [judged("service", [measure], "holds", at)];
    const finding: Finding = { code: "service-not-in-staffing", severity: "warning", at, facts: { service } };
    return [judged("service", [measure], "fails", at, [finding])];
  });
}

/** Who comes may be of a level that nobody there has yet; who leaves may not. */
function places(measure: Measure, { posts = [] }: Basis): readonly Verdict[] {
  const { who, what, howMuch } = measure;
  if (what.mechanism.sign === 1 || howMuch.fte.mid === null) return [];
  return (["level", "cell"] as const).flatMap((field): Verdict[] => {
    const name = who[field];
    if (name === null) return [];
    const at = cellOf(measure, field);
    const there = hasIn(posts, field, who);
    if (there !== false) return [judged(field, [measure], there ? "holds" : "unknown", at)];
    const facts = { id: what.id, name, service: who.service ?? "" };
    const code = field === "level" ? "level-not-in-baseline" : "cell-not-in-baseline";
    return [judged(field, [measure], "fails", at, [{ code, severity: "warning", at, facts }])];
  });
}

function article(measure: Measure, basis: Basis): readonly Verdict[] {
  const { entity } = measure.who;
  const { article: name } = measure.howMuch;
  if (name === null) return [];
  const at = cellOf(measure, "article");
  const known = basis.budget.some((one) => entityKey(one.entity) === entity);
  if (!known) return [judged("article", [measure], "unknown", at)];
  if (findArticles(basis, entity, name).length > 0) return [judged("article", [measure], "holds", at)];
  const facts = { article: name };
  const finding: Finding = { code: "article-not-in-budget", severity: "warning", at, facts };
  return [judged("article", [measure], "fails", at, [finding])];
}

/** Who moves is added somewhere; where nobody says where, that is allowed, and said. */
function target(measure: Measure): readonly Verdict[] {
  const { what, who } = measure;
  const { target: to } = what.mechanism;
  if (to !== "place" && to !== "body") return [];
  const at = cellOf(measure, to === "body" ? "toEntity" : "toService");
  if ((to === "body" ? (who.to.entity ?? who.lead) : who.to.service) !== null)
    return [judged("target", [measure], "holds", at)];
  const finding: Finding = { code: "target-unknown", severity: "note", at, facts: { id: what.id } };
  return [judged("target", [measure], "unknown", at, [finding])];
}

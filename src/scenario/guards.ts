import { complete, totalOf } from "../model/total";
import { entityKey } from "../model/entity";
import type { Finding } from "../model/finding";
import { scaleFte, sumFte } from "../model/fte";
import type { Fte } from "../model/fte";
import type { Measure } from "../model/measure";
import { sumMoney } from "../model/money";
import { sameText } from "../model/same-text";
import { headcountOf } from "../model/staffing";
import type { Basis } from "./basis";
import { serviceIndex } from "./basis";
import { creditOf, findArticles } from "./credit";
import type { Effect } from "./effect";
import { cellOf } from "./measure-cell";
import type { Settings } from "./settings";

/**
 * What speaks against adding these measures up: gains that exclude each other, that rest on one that is not counted, or that
 * take more than there is. Whatever the baseline does not tell is not checked.
 */
export function guardFindings(
  effects: readonly Effect[],
  basis: Basis,
  settings: Settings,
): readonly Finding[] {
  const counted = effects.filter(({ standing }) => standing === "counted");
  const measures = counted.map(({ measure }) => measure);
  return [
    ...measures.flatMap((measure, index) => exclusions(measure, measures, index)),
    ...measures.flatMap((measure) => dependencies(measure, effects)),
    ...measures.flatMap((measure) => unplaced(measure, basis)),
    ...staffTaken(counted, basis),
    ...creditTaken(counted, basis, settings),
  ];
}

/** Each pair once, at the later of the two. */
function exclusions(measure: Measure, all: readonly Measure[], index: number): readonly Finding[] {
  const names = (one: Measure, other: Measure) =>
    one.trail.exclusiveWith.some((id) => sameText(id, other.what.id));
  return all.slice(0, index).flatMap((earlier): Finding[] => {
    if (!names(measure, earlier) && !names(earlier, measure)) return [];
    const facts = { first: earlier.what.id, second: measure.what.id };
    return [{ code: "gains-exclude-each-other", severity: "warning", at: cellOf(measure, "counted"), facts }];
  });
}

function dependencies(measure: Measure, effects: readonly Effect[]): readonly Finding[] {
  return measure.trail.dependsOn.flatMap((id): Finding[] => {
    const other = effects.find((effect) => sameText(effect.measure.what.id, id));
    if (!other || other.standing === "counted") return [];
    const facts = { id: measure.what.id, on: other.measure.what.id };
    return [{ code: "depends-on-uncounted", severity: "warning", at: cellOf(measure, "dependsOn"), facts }];
  });
}

function unplaced(measure: Measure, basis: Basis): readonly Finding[] {
  const findings: Finding[] = [];
  const { who, howMuch } = measure;
  for (const [field, service] of [
    ["service", who.service],
    ["toService", who.to.service],
  ] as const) {
    if (service === null || !basis.staffing || serviceIndex(basis.staffing, service) !== null) continue;
    const at = cellOf(measure, field);
    findings.push({ code: "service-not-in-staffing", severity: "warning", at, facts: { service } });
  }
  const { article } = howMuch;
  const known = basis.budget.some(({ entity }) => entityKey(entity) === who.entity);
  if (article !== null && known && findArticles(basis, who.entity, article).length === 0) {
    const at = cellOf(measure, "article");
    findings.push({ code: "article-not-in-budget", severity: "warning", at, facts: { article } });
  }
  return findings;
}

/** FTE that leave a service of a body, dated or not, against those who work there. */
function staffTaken(counted: readonly Effect[], { staffing }: Basis): readonly Finding[] {
  if (!staffing) return [];
  const bodies = staffing.entities.map(entityKey);
  const moved = new Map<number, { readonly fte: Fte | null; readonly measure: Measure }[]>();
  for (const { measure, moves } of counted) {
    if (measure.what.class !== "synergy") continue;
    for (const { place, fte } of moves) {
      const service = serviceIndex(staffing, place.service);
      const body = bodies.findIndex((key) => key === place.entity);
      if (service === null || body === -1) continue;
      const key = service * bodies.length + body;
      const there = moved.get(key);
      if (there) there.push({ fte, measure });
      else moved.set(key, [{ fte, measure }]);
    }
  }
  return [...moved]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, moves]): Finding[] => {
      const service = Math.floor(key / bodies.length);
      const real = headcountOf(staffing, service, key % bodies.length)?.real?.amount ?? null;
      const gone = scaleFte(sumFte(moves.flatMap(({ fte }): Fte[] => (fte === null ? [] : [fte]))), -1);
      const last = moves.at(-1)?.measure;
      if (real === null || !last || gone <= real + NEGLIGIBLE) return [];
      const facts = { service: staffing.services[service]?.label ?? "", claimed: gone, real };
      return [{ code: "gain-exceeds-staff", severity: "warning", at: cellOf(last, "fte"), facts }];
    });
}

/** What measures take out of an article in a full year, against its credit. */
function creditTaken(counted: readonly Effect[], basis: Basis, settings: Settings): readonly Finding[] {
  return basis.budget.flatMap((article): Finding[] => {
    const taken = counted.filter(
      ({ measure: { what, who, howMuch } }) =>
        what.class === "synergy" &&
        who.entity === entityKey(article.entity) &&
        howMuch.article !== null &&
        sameText(howMuch.article, article.article),
    );
    if (taken.length === 0) return [];
    const lines = findArticles(basis, entityKey(article.entity), article.article);
    // Once for an article of several lines.
    if (lines[0] !== article) return [];
    const credit = creditOf(lines, settings.priceYear)?.amount ?? null;
    const gain = complete(
      totalOf(
        taken.flatMap(({ result }) => (result.kind === "net" ? [result.amount] : [])),
        sumMoney,
      ),
    );
    const last = taken.at(-1)?.measure;
    if (credit === null || gain === null || !last || gain <= credit + NEGLIGIBLE) return [];
    const facts = { article: article.article, gain, credit };
    return [{ code: "gain-exceeds-credit", severity: "warning", at: cellOf(last, "article"), facts }];
  });
}

/** Below half a cent and half a hundredth of an FTE nothing is too much. */
const NEGLIGIBLE = 0.005;

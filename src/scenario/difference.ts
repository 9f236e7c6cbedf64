import type { Measure, MeasureField } from "../model/measure";
import { sameText } from "../model/same-text";
import type { Effect } from "./effect";
import type { Outcome } from "./outcome";

/** What two scenarios say about one thing. What is named but not claimed counts as not said, and stands there all the same. */
export type Difference = {
  /** The group that ties the rows together; null for a row that has none. */
  readonly group: string | null;
  readonly kind: "both" | "differs" | "first-only" | "second-only" | "neither";
  readonly first: readonly Measure[];
  readonly second: readonly Measure[];
  /** In what they differ, for `differs`: the columns, in their order; `count` where one has more rows. */
  readonly fields: readonly (MeasureField | "count")[];
};

/**
 * The difference of two outcomes, measure by measure: rows of one group are about the same thing. A row without a group is
 * about itself. First in the order of the first, then what only the second has.
 */
export function differencesOf(first: Outcome, second: Outcome): readonly Difference[] {
  const topics = new Map<string, { group: string | null; first: Effect[]; second: Effect[] }>();
  for (const side of ["first", "second"] as const) {
    const { effects } = side === "first" ? first : second;
    for (const effect of effects) {
      const { group, id } = effect.measure.what;
      const key = group === null ? `id ${id.toLowerCase()}` : `group ${group.toLowerCase()}`;
      const topic = topics.get(key) ?? { group, first: [], second: [] };
      topic[side].push(effect);
      topics.set(key, topic);
    }
  }
  return [...topics.values()].map((topic) => ({
    group: topic.group,
    first: topic.first.map(({ measure }) => measure),
    second: topic.second.map(({ measure }) => measure),
    ...compare(topic.first.filter(isClaimed), topic.second.filter(isClaimed), first, second),
  }));
}

function isClaimed({ standing }: Effect): boolean {
  return standing !== "not-claimed";
}

function compare(
  first: readonly Effect[],
  second: readonly Effect[],
  ofFirst: Outcome,
  ofSecond: Outcome,
): Pick<Difference, "kind" | "fields"> {
  if (first.length === 0 && second.length === 0) return { kind: "neither", fields: [] };
  if (second.length === 0) return { kind: "first-only", fields: [] };
  if (first.length === 0) return { kind: "second-only", fields: [] };
  const names = new Set<MeasureField | "count">();
  if (first.length !== second.length) names.add("count");
  first.forEach((effect, index) => {
    const other = second[index];
    if (!other) return;
    const a = told(effect.measure, ofFirst);
    const b = told(other.measure, ofSecond);
    for (const field of COMPARED) if (a[field] !== b[field]) names.add(field);
  });
  const fields = [...COMPARED, "count" as const].filter((field) => names.has(field));
  return { kind: fields.length === 0 ? "both" : "differs", fields };
}

/** Not compared: ids and scenarios, which must differ, and what only says where it was found. */
const COMPARED = [
  "class", "gain", "domain", "titleNl", "titleFr", "mechanism", "entity", "service", "cell", "level", "statute",
  "toEntity", "toService", "toCell", "toLevel", "toStatute", "lead", "fteLow", "fte", "fteHigh", "article", "amountLow", "amount",
  "amountHigh", "oneOff", "start", "end", "dependsOn", "exclusiveWith", "certainty", "status", "realisedFte",
  "realisedAmount",
] as const satisfies readonly MeasureField[]; // prettier-ignore

type Compared = (typeof COMPARED)[number];

/** The fields as they can be compared: text without regard to case, dates by what they tell, measures by their groups. */
function told(measure: Measure, outcome: Outcome): Readonly<Record<Compared, string>> {
  const { what, who, howMuch, when, trail } = measure;
  const text = (value: string | number | null): string => (value === null ? "" : String(value).toLowerCase());
  const groups = (ids: readonly string[]): string =>
    ids
      .map((id) => {
        const other = outcome.effects.find((effect) => sameText(effect.measure.what.id, id));
        return text(other?.measure.what.group ?? id);
      })
      .sort()
      .join(" ");
  return {
    class: what.class,
    gain: text(what.gain),
    domain: text(what.domain),
    titleNl: text(what.titleNl),
    titleFr: text(what.titleFr),
    mechanism: what.mechanism.id,
    entity: text(who.entity),
    service: text(who.service),
    cell: text(who.cell),
    level: text(who.level),
    statute: text(who.statute),
    toEntity: text(who.to.entity),
    toService: text(who.to.service),
    toCell: text(who.to.cell),
    toLevel: text(who.to.level),
    toStatute: text(who.toStatute),
    lead: text(who.lead),
    fteLow: text(howMuch.fte.low),
    fte: text(howMuch.fte.mid),
    fteHigh: text(howMuch.fte.high),
    article: text(howMuch.article),
    amountLow: text(howMuch.amount.low),
    amount: text(howMuch.amount.mid),
    amountHigh: text(howMuch.amount.high),
    oneOff: text(howMuch.oneOff),
    start: JSON.stringify(when.start),
    end: JSON.stringify(when.end),
    dependsOn: groups(trail.dependsOn),
    exclusiveWith: groups(trail.exclusiveWith),
    certainty: text(trail.certainty),
    status: trail.status,
    realisedFte: text(trail.realisedFte),
    realisedAmount: text(trail.realisedAmount),
  };
}

import { entityKey } from "../model/entity";
import type { Finding } from "../model/finding";
import { scaleFte, sumFte, vacancy } from "../model/fte";
import type { Fte } from "../model/fte";
import { estimateOf } from "../model/measure";
import type { Measure, MeasureField, Place } from "../model/measure";
import { textKey } from "../model/same-text";
import { headcountOf } from "../model/staffing";
import { totalOf } from "../model/total";
import type { Total } from "../model/total";
import { realAt } from "./baseline";
import type { Basis } from "./basis";
import { serviceIndex } from "./basis";
import type { Effect, Move } from "./effect";
import { grouped } from "./grouped";
import { cellOf } from "./measure-cell";
import type { Settings } from "./settings";
import { judged, sumWithin } from "./verdict";
import type { GuardId, Verdict } from "./verdict";

/** FTE that synergies take, dated or not, against those who are there, and posts suppressed against those that are vacant. */
export function staffVerdicts(
  counted: readonly Effect[],
  basis: Basis,
  settings: Settings,
): readonly Verdict[] {
  const synergies = counted.filter(({ measure }) => measure.what.class === "synergy");
  return [
    ...ofServices(synergies, basis),
    ...ofPlaces(synergies, basis),
    ...ofVacancies(synergies, basis, settings),
  ];
}

/** What leaves, all together, and whether what is not known of it can only be more. */
type Taken = {
  readonly measures: readonly Measure[];
  readonly total: Total<Fte>;
  readonly onlyMore: boolean;
};

type OwnMove = Move & { readonly measure: Measure; readonly leaves: boolean };

function taken(moves: readonly OwnMove[]): Taken {
  const { sum, unknowns } = totalOf(
    moves.map((move) => move.fte),
    sumFte,
  );
  return {
    measures: [...new Set(moves.map(({ measure }) => measure))],
    total: { sum: scaleFte(sum, -1), unknowns },
    onlyMore: moves.every(({ fte, leaves }) => fte !== null || leaves),
  };
}

/** Of a change of working time nobody knows the direction before its FTE. */
function movesOf(effects: readonly Effect[]): readonly OwnMove[] {
  return effects.flatMap(({ moves, measure }) => {
    const { id, sign } = measure.what.mechanism;
    return moves.map((move, index) => {
      const leaves = id !== "working-time-change" && (index === 0 ? sign : -sign) < 0;
      return { ...move, measure, leaves };
    });
  });
}

/** The verdict, with its finding where more is taken than there is. */
function held(
  guard: GuardId,
  { measures, total, onlyMore }: Taken,
  there: Fte | null,
  field: MeasureField,
  finding: (claimed: Fte, there: Fte) => Pick<Extract<Finding, { code: Exceeded }>, "code" | "facts">,
): Verdict {
  const last = measures.at(-1);
  const at = last ? cellOf(last, field) : null;
  const verdict = sumWithin(total, there, onlyMore);
  const said =
    verdict === "fails" && there !== null
      ? [{ severity: "warning", at, ...finding(total.sum, there) } as Finding]
      : [];
  return judged(guard, measures, verdict, at, said);
}

type Exceeded = "gain-exceeds-staff" | "post-counted-twice" | "vacancies-exceeded";

/** Moves inside a service take nobody from it. */
function ofServices(effects: readonly Effect[], { staffing }: Basis): readonly Verdict[] {
  if (!staffing) return [];
  const bodies = staffing.entities.map(entityKey);
  const here = grouped(movesOf(effects), ({ place }) => {
    const service = serviceIndex(staffing, place.service);
    const body = bodies.findIndex((key) => key === place.entity);
    return service === null || body === -1 ? null : service * bodies.length + body;
  });
  return [...here]
    .sort(([a], [b]) => a - b)
    .map(([key, moves]) => {
      const service = Math.floor(key / bodies.length);
      const label = staffing.services[service]?.label ?? "";
      const real = headcountOf(staffing, service, key % bodies.length)?.real?.amount ?? null;
      return held("staff", taken(moves), real, "fte", (claimed, there) => ({
        code: "gain-exceeds-staff",
        facts: { service: label, claimed, real: there },
      }));
    });
}

/**
 * The same for the level and cell that measures name. Where several take from one place, each needs posts of its own, even
 * if others come there; a measure alone is held against the place as it is.
 */
function ofPlaces(effects: readonly Effect[], { posts = [] }: Basis): readonly Verdict[] {
  const leaving = movesOf(effects.filter(({ measure }) => measure.what.mechanism.sign === -1));
  const places = grouped(leaving, ({ place, measure }) =>
    placeKey(place) === placeKey(measure.who) ? placeKey(place) : null,
  );
  return [...places.values()].flatMap((here): Verdict[] => {
    const place = here[0]?.place;
    if (!place) return [];
    const all = taken(here);
    const several = all.measures.length > 1;
    if (!several && place.level === null && place.cell === null) return [];
    const real = realAt(posts, place);
    const name = [place.service, place.cell, place.level].filter((part) => part !== null).join(", ");
    const ids = all.measures.map(({ what }) => what.id).join(", ");
    return [
      held(several ? "one-post" : "staff", all, real, "fte", (claimed, there) =>
        several
          ? { code: "post-counted-twice", facts: { ids, place: name, claimed, real: there } }
          : { code: "gain-exceeds-staff", facts: { service: name, claimed, real: there } },
      ),
    ];
  });
}

function placeKey({ entity, service, cell, level }: Place): string {
  return textKey([entity, service, cell, level].join("\n"));
}

function ofVacancies(
  effects: readonly Effect[],
  { staffing }: Basis,
  settings: Settings,
): readonly Verdict[] {
  const suppressed = effects.filter(({ measure }) => measure.what.mechanism.id === "vacant-post-suppressed");
  const services = grouped(suppressed, ({ measure: { who } }) => textKey(`${who.entity}\n${who.service}`));
  return [...services.values()].map((own) => {
    const measures = own.map(({ measure }) => measure);
    const total = totalOf(
      measures.map(({ howMuch }) => estimateOf(howMuch.fte, settings.case)),
      sumFte,
    );
    const who = measures[0]?.who;
    const index = serviceIndex(staffing, who?.service ?? null);
    const body = staffing?.entities.findIndex((entity) => entityKey(entity) === who?.entity) ?? -1;
    const count = staffing && index !== null ? headcountOf(staffing, index, body) : undefined;
    const [real, theoretical] = [count?.real?.amount ?? null, count?.theoretical?.amount ?? null];
    const vacant = real === null || theoretical === null ? null : vacancy(theoretical, real);
    return held("vacancy", { measures, total, onlyMore: true }, vacant, "fte", (claimed, there) => ({
      code: "vacancies-exceeded",
      facts: { service: who?.service ?? "", claimed, vacant: there },
    }));
  });
}

import { fte } from "../../src/model/fte";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { claimsOf } from "../../src/scenario/claims";
import type { Claims } from "../../src/scenario/claims";
import { outcomeOf } from "../../src/scenario/outcome";
import { positionsOf } from "../../src/scenario/staffing-by-year";
import { BASIS, SCENARIO, SETTINGS, STAFFING, measureOf } from "../support/measures";
import type { Told } from "../support/measures";

const outcome = (...told: readonly Told[]) => outcomeOf(SCENARIO, told.map(measureOf), BASIS, SETTINGS);

/** The claims that are not nil, by 31/12/2030; "?" beside a sum of which a part is not known. */
function claims(told: readonly Told[], entity?: string) {
  const found = claimsOf(outcome(...told), year(2030), entity);
  return Object.fromEntries(
    (Object.keys(found) as (keyof Claims)[]).flatMap((name) => {
      const { sum, unknowns, parts } = found[name];
      return parts.length === 0 ? [] : [[name, unknowns > 0 ? `${sum}?` : sum]];
    }),
  );
}

describe("what a scenario claims", () => {
  test.each<[string, Told, object]>([
    ["natural", {}, { claimed: 1, dated: 1, realisable: 1 }],
    ["nobody says how", { mechanism: "unspecified" }, { claimed: 1, dated: 1 }],
    ["in the horizon's year", { start: inYear(2030) }, { claimed: 1, dated: 1, realisable: 1 }],
    ["after the horizon", { start: inYear(2031) }, { claimed: 1, later: 1 }],
    ["over before the horizon", { end: inYear(2029) }, { claimed: 1, ended: 1 }],
    ["undated", { start: null }, { claimed: 1, undated: 1 }],
    ["how many nobody knows", { fte: null }, { claimed: "0?", dated: "0?", realisable: "0?" }],
    ["not claimed", { counted: false }, { notClaimed: 1 }],
    ["given up", { status: "not-retained" }, {}],
    ["no synergy", { class: "personnel-policy" }, {}],
    ["who comes", { mechanism: "added-fte" }, {}],
    ["promoted", { mechanism: "promotion", to: { level: "B" } }, {}],
    ["a vacant post", { mechanism: "vacant-post-suppressed" }, {}],
    ["works elsewhere", { mechanism: "redeployment", to: { service: "IT" } }, { redeployed: 1 }],
    ["elsewhere, undated", { mechanism: "redeployment", start: null }, { redeployed: 1 }],
    ["elsewhere, not claimed", { mechanism: "redeployment", counted: false }, {}],
    ["moves inside the service", { mechanism: "redeployment", to: { service: "hr" } }, {}],
  ])("%s", (_, told, expected) => {
    expect(claims([told])).toEqual(expected);
  });

  test("a mechanism of one's own whose leavers bring no money is no saving", () => {
    const one = measureOf();
    const unpaid = {
      ...one,
      what: { ...one.what, mechanism: { ...one.what.mechanism, countsInNet: false } },
    };
    expect(claimsOf(outcomeOf(SCENARIO, [unpaid], BASIS, SETTINGS), year(2030)).claimed.sum).toBe(0);
  });

  test("is told by body, or of all together, with its measures", () => {
    const told: readonly Told[] = [
      { id: "a", fte: 2 },
      { id: "b", fte: 3, entity: "welfare-centre" },
      { id: "c", fte: 4, entity: null },
    ];
    expect(claims(told)).toMatchObject({ claimed: 9 });
    expect(claims(told, "welfare-centre")).toMatchObject({ claimed: 3 });
    const { parts } = claimsOf(outcome(...told), year(2030), "municipality").claimed;
    expect(parts.map(({ measure, amount }) => [measure.what.id, amount])).toEqual([["a", 2]]);
  });
});

describe("positions on 31 December", () => {
  // ten in each service of each body, but for the centre's IT, of which nobody knows
  const staffing = {
    ...STAFFING,
    headcounts: STAFFING.headcounts.map((count, index) => ({
      ...count,
      real: index === 3 ? null : { ...count.real!, amount: fte(10 + index) },
    })),
  };
  const basis: Basis = { ...BASIS, staffing };
  const made = outcomeOf(
    SCENARIO,
    [measureOf({ id: "a" }), measureOf({ id: "b", fte: null })],
    basis,
    SETTINGS,
  );
  const last = (selection: Parameters<typeof positionsOf>[2], on = basis) => {
    const { before, change, after } = positionsOf(made, on, selection).at(-1)!;
    return [before, change, after].map(({ sum, unknowns }) =>
      unknowns > 0 ? `${sum} and ${unknowns}?` : sum,
    );
  };

  test.each<[string, Parameters<typeof positionsOf>[2], readonly (string | number)[]]>([
    // 10 + 11 + 12; the centre's IT and b are not known
    ["all", {}, ["33 and 1?", "-1 and 1?", "32 and 2?"]],
    ["the municipality", { entity: "municipality" }, [22, "-1 and 1?", "21 and 1?"]],
    ["the centre", { entity: "welfare-centre" }, ["11 and 1?", 0, "11 and 1?"]],
    ["HR", { service: 0 }, [21, "-1 and 1?", "20 and 1?"]],
    ["IT of the municipality", { entity: "municipality", service: 1 }, [12, 0, 12]],
    ["no service of the staffing", { service: null }, [0, 0, 0]],
    ["no body", { entity: null }, [0, 0, 0]],
    ["a body that it does not have", { entity: "police" }, [0, 0, 0]],
  ])("of %s", (_, selection, expected) => {
    expect(last(selection)).toEqual(expected);
    // asked again, the same
    expect(last(selection)).toEqual(expected);
  });

  test("a name that stands twice in the staffing is the first of them", () => {
    const services = [...STAFFING.services, { label: "hr", at: STAFFING.services[0]!.at }];
    const twice = { ...STAFFING, services };
    const gone = outcomeOf(SCENARIO, [measureOf()], { ...BASIS, staffing: twice }, SETTINGS).lines;
    expect(gone[0]).toMatchObject({ service: 0 });
  });

  test("start from nothing that is known without a staffing", () => {
    expect(last({}, { ...basis, staffing: null })).toEqual(["0 and 1?", "-1 and 1?", "-1 and 2?"]);
  });
});

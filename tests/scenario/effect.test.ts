import { inYear, monthOf } from "../../src/model/when";
import { year } from "../../src/model/year";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Settings } from "../../src/scenario/settings";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import type { Told } from "../support/measures";

/* One FTE of level C, cell "Paie", service "HR" of the municipality. */

function effectOf(told: Told, given: Partial<Settings> = {}) {
  const measures = [measureOf({ cell: "Paie", ...told })];
  return outcomeOf(SCENARIO, measures, BASIS, { ...SETTINGS, ...given }).effects[0]!;
}

const HERE = "municipality/HR/Paie/C";

test.each<[string, Told, readonly string[]]>([
  ["who leaves", {}, [`-1 ${HERE}`]],
  ["who comes", { mechanism: "added-fte" }, [`1 ${HERE}`]],
  ["how many nobody knows", { fte: null }, [`null ${HERE}`]],
  ["a vacant post", { mechanism: "vacant-post-suppressed" }, []],
  ["a contract", { mechanism: "joint-contract", amount: 1 }, []],
  ["another statute", { mechanism: "statute-change" }, []],
  ["capacity", { mechanism: "capacity-freed" }, []],
  ["to another service", { mechanism: "redeployment", to: { service: "IT" } }, [`-1 ${HERE}`, "1 municipality/IT/null/C"]],
  ["where to nobody says", { mechanism: "redeployment" }, [`-1 ${HERE}`, "1 municipality/null/null/C"]],
  ["to a place told in full", { mechanism: "redeployment", to: { entity: "x", service: "y", cell: "z", level: "D" } },
    [`-1 ${HERE}`, "1 x/y/z/D"]],
  ["a redeployment has no body that leads", { mechanism: "redeployment", lead: "welfare-centre", to: { service: "IT" } },
    [`-1 ${HERE}`, "1 municipality/IT/null/C"]],
  ["moved by an unknown number", { mechanism: "redeployment", to: { service: "IT" }, fte: null },
    [`null ${HERE}`, "null municipality/IT/null/C"]],
  ["shared with another body", { mechanism: "shared-post", to: { entity: "welfare-centre" } },
    [`-1 ${HERE}`, "1 welfare-centre/HR/Paie/C"]],
  ["pooled at the body that leads", { mechanism: "pooled-service", lead: "welfare-centre" },
    [`-1 ${HERE}`, "1 welfare-centre/HR/Paie/C"]],
  ["pooled where the row says, whoever leads", { mechanism: "pooled-service", lead: "welfare-centre", to: { entity: "x", service: "IT" } },
    [`-1 ${HERE}`, "1 x/IT/Paie/C"]],
  ["shared with nobody that is told", { mechanism: "shared-post" }, [`-1 ${HERE}`, `1 ${HERE}`]],
  ["promoted", { mechanism: "promotion", to: { level: "B" } }, [`-1 ${HERE}`, "1 municipality/HR/Paie/B"]],
  ["promoted to nobody knows what", { mechanism: "promotion" }, [`-1 ${HERE}`, "1 municipality/HR/Paie/null"]],
  ["promoted, whoever leads", { mechanism: "promotion", lead: "welfare-centre", to: { level: "B" } },
    [`-1 ${HERE}`, "1 municipality/HR/Paie/B"]],
])("%s: who leaves a place and who comes to one", (_, told, expected) => {
  const shown = effectOf(told).moves.map(
    ({ fte, place: { entity, service, cell, level } }) => `${fte} ${[entity, service, cell, level].map(String).join("/")}`,
  );
  expect(shown).toEqual(expected);
}); // prettier-ignore

test.each<[string, Told, number | null]>([
  ["in another service", { mechanism: "redeployment", to: { service: "IT" } }, 1],
  ["in another cell of the same", { mechanism: "redeployment", to: { service: "hr", cell: "X" } }, 0],
  ["we do not know where", { mechanism: "redeployment" }, 1],
  ["we do not know from where", { mechanism: "redeployment", service: null, to: { service: "IT" } }, 1],
  [
    "in the same service of another body",
    { mechanism: "redeployment", to: { entity: "x", service: "HR" } },
    1,
  ],
  ["an unknown number", { mechanism: "redeployment", to: { service: "IT" }, fte: null }, null],
  ["for another body", { mechanism: "shared-post", to: { entity: "x" } }, 1],
  ["for the own body", { mechanism: "shared-post", to: { entity: "municipality" } }, 0],
  ["for the own body, in another service", { mechanism: "shared-post", to: { service: "IT" } }, 1],
  ["for the own body, in the same service", { mechanism: "shared-post", to: { service: "HR" } }, 0],
  ["for the own body, from nobody knows which service", { mechanism: "shared-post", service: null }, 0],
  ["at another level", { mechanism: "promotion", to: { level: "B", service: "IT" } }, 0],
  ["nowhere any more", { to: { service: "IT" } }, 0],
])("who works %s is redeployed or not", (_, told, expected) => {
  expect(effectOf(told).redeployed).toBe(expected);
});

test("capacity is freed by its mechanism alone", () => {
  expect(effectOf({ mechanism: "capacity-freed", fte: 1.5 }).freed).toBe(1.5);
  expect(effectOf({ mechanism: "capacity-freed", fte: null }).freed).toBeNull();
  expect(effectOf({ fte: null }).freed).toBe(0);
});

test("of what is not counted nothing is said", () => {
  const unpriced: Told = { level: "E" };
  expect(effectOf(unpriced).findings.map(({ code }) => code)).toEqual(["unit-cost-missing"]);
  expect(effectOf({ ...unpriced, counted: false }).findings).toEqual([]);
});

test("staff of art. 60 §7 is left out where it is to be, by its statute or else by the assumed one", () => {
  const standing = (told: Told, given: Partial<Settings>) => effectOf(told, given).standing;
  const without = { article60: false };
  expect(standing({ statute: "article-60" }, {})).toBe("counted");
  expect(standing({ statute: "article-60" }, without)).toBe("article-60");
  expect(standing({}, { ...without, statute: "article-60" })).toBe("article-60");
  expect(standing({ statute: "statutory" }, { ...without, statute: "article-60" })).toBe("counted");
  expect(standing({}, without)).toBe("counted");
  expect(standing({ statute: "article-60", counted: false }, without)).toBe("article-60");
});

test("it counts from its start until its end, a position and its money each by its own month", () => {
  expect(effectOf({ start: null, end: inYear(2030) }).timing).toBeNull();
  expect(effectOf({ start: inYear(2028) }).timing).toEqual({
    position: monthOf(2028, 12),
    money: monthOf(2029, 1),
    until: null,
  });
  const told: Told = {
    start: { kind: "month", year: year(2026), month: 5 },
    end: { kind: "month", year: year(2027), month: 3 },
  };
  expect(effectOf(told).timing).toEqual({
    position: monthOf(2026, 5),
    money: monthOf(2026, 5),
    until: monthOf(2027, 4),
  });
});

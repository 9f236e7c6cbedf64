import { fte } from "../../src/model/fte";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { outcomeOf } from "../../src/scenario/outcome";
import { departuresOf, realisable, takenFrom } from "../../src/scenario/pool";
import type { Settings } from "../../src/scenario/settings";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import type { Told } from "../support/measures";
import { postOf } from "../support/posts";

/* The pool is the cell "Paie" of the municipality; who leaves by 31/12/2030 counts. */

const SETTINGS_OF_POOL: Settings = { ...SETTINGS, workloadCell: "Paie" };
const effects = (...told: readonly Told[]) =>
  outcomeOf(
    SCENARIO,
    told.map((one, index) => measureOf({ id: "abcdef"[index]!, cell: "paie", ...one })),
    BASIS,
    SETTINGS_OF_POOL,
  ).effects;

describe("who leaves the pool", () => {
  const leaving = (told: readonly Told[], posts: Basis["posts"] = [], settings = SETTINGS_OF_POOL) => {
    const found = departuresOf(
      effects(...told),
      { ...BASIS, posts: posts },
      settings,
      "municipality",
      year(2030),
    );
    return { ...found, measures: found.measures.map(({ what }) => what.id).join("") };
  };

  test("are those of counted natural measures, with the measures", () => {
    const told: readonly Told[] = [
      { fte: 0.5 },
      { fte: 2, mechanism: "retirement-not-replaced", start: inYear(2030) },
      { start: inYear(2031) },
      { mechanism: "unspecified" },
      { cell: "Contrats" },
      { entity: "welfare-centre" },
    ];
    expect(leaving(told)).toEqual({ sum: 2.5, unknowns: 0, listed: false, measures: "ab", posts: [] });
    expect(leaving([{ fte: null }, {}])).toMatchObject({ sum: 1, unknowns: 1, measures: "ab" });
    expect(leaving([{ cell: null }])).toMatchObject({ sum: 0, measures: "" });
    expect(leaving([{ cell: null }], [], { ...SETTINGS, workloadCell: null })).toMatchObject({ sum: 1 });
  });

  test("are those whose end the list tells, with its cells, wherever it tells one of the pool", () => {
    const cell = (row: number) => ({ sheet: "List", row, column: 0 });
    const posts = [
      postOf({ cell: "Paie", real: 0.5, until: "2030-12-31", at: cell(1) }),
      postOf({ cell: "Paie", real: 1, until: "2031", at: cell(2) }),
      postOf({ cell: "Paie", real: null, until: "2026-05", at: cell(3) }),
      postOf({ cell: "Paie", at: cell(4) }),
    ];
    expect(leaving([{}], posts)).toEqual({
      sum: 0.5,
      unknowns: 1,
      listed: true,
      measures: "",
      posts: [cell(1), cell(3)],
    });
    // those of other cells tell nothing of this one
    expect(
      leaving([{}], [postOf({ cell: "Contrats", until: "2026" }), postOf({ cell: "Paie" })]),
    ).toMatchObject({
      listed: false,
      measures: "a",
    });
    const centre = { kind: "welfare-centre", name: "CPAS" } as const;
    expect(leaving([{}], [postOf({ cell: "Paie", entity: centre, until: "2026" })])).toMatchObject({
      sum: 1,
      listed: false,
    });
    const unread = { ...postOf({ cell: "Paie", until: "2026" }), real: null };
    expect(leaving([], [unread])).toMatchObject({ sum: 0, unknowns: 1, posts: [] });
    expect(leaving([], [postOf({ cell: "Paie", until: "2040" })])).toMatchObject({ sum: 0, listed: true });
  });
});

test("of the capacity freed no more is realisable than leave, and never less than nothing", () => {
  const of = (freed: number | null, leaving: number | null) =>
    realisable(freed === null ? null : fte(freed), leaving === null ? null : fte(leaving));
  expect([of(2, 1), of(1, 2), of(2, -1), of(2, null), of(null, 1)]).toEqual([1, 1, 0, null, null]);
  // where nothing is freed it does not matter who leaves
  expect([of(0, null), of(-1, null), of(-1, 5)]).toEqual([0, 0, 0]);
});

describe("what is taken out of the pool", () => {
  const taken = (told: readonly Told[], settings: Settings = SETTINGS_OF_POOL, entity = "municipality") =>
    takenFrom(effects(...told), settings, entity).map(
      ({ measure, amount }) => `${measure.what.id} ${amount}`,
    );

  test.each<[string, Told, readonly string[]]>([
    ["who leaves", { fte: 2 }, ["a 2"]],
    ["how many nobody knows", { fte: null }, ["a null"]],
    ["who comes", { mechanism: "added-fte" }, ["a -1"]],
    [
      "who goes to another cell",
      { mechanism: "redeployment", to: { service: "HR", cell: "Contrats" } },
      ["a 1"],
    ],
    ["who stays in the cell", { mechanism: "redeployment", to: { service: "IT", cell: "PAIE" } }, ["a 0"]],
    ["who goes to the other body", { mechanism: "shared-post", to: { entity: "welfare-centre" } }, ["a 1"]],
    ["undated", { start: null }, ["a 1"]],
    ["of another cell", { cell: "Contrats" }, []],
    ["of no cell that is told", { cell: null }, []],
    ["of another body", { entity: "welfare-centre" }, []],
    ["not claimed", { counted: false }, []],
    ["no synergy", { class: "regional" }, []],
    ["moves nobody", { mechanism: "joint-contract", amount: 5 }, []],
    ["capacity, in whatever cell", { mechanism: "capacity-freed", fte: 1.5, cell: null }, ["a 1.5"]],
    ["capacity of another body", { mechanism: "capacity-freed", entity: "welfare-centre" }, []],
    ["capacity that nobody knows", { mechanism: "capacity-freed", fte: null }, ["a null"]],
  ])("%s", (_, told, expected) => {
    expect(taken([told])).toEqual(expected);
  });

  test("only capacity counts where no cell is told to be the pool", () => {
    const told: readonly Told[] = [{}, { mechanism: "capacity-freed", fte: 0.5 }];
    expect(taken(told, { ...SETTINGS, workloadCell: null })).toEqual(["b 0.5"]);
  });
});

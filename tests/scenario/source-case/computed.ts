import { hrTables, inWords } from "../../../assets/samples/hr-tables";
import { estimateOf } from "../../../src/model/measure";
import type { Case } from "../../../src/model/measure";
import type { Basis } from "../../../src/scenario/basis";
import type { Effect } from "../../../src/scenario/effect";
import { outcomeOf } from "../../../src/scenario/outcome";
import type { Outcome } from "../../../src/scenario/outcome";
import { settingsOf } from "../../../src/scenario/settings";
import type { YearlyResult } from "../../../src/scenario/result";
import { scan } from "../../../src/source/scan";
import { MEASURES_TABLE } from "../../../src/source/scenario-tables/measures-table";
import { tableOf } from "../../../src/source/scenario-tables/new-table";
import type { NewTable } from "../../../src/source/scenario-tables/new-table";
import type { ScenarioInput } from "../../../src/source/scenario-tables/read-scenario-tables";
import { RECHARGES_TABLE } from "../../../src/source/scenario-tables/recharges-table";
import { SCENARIOS_TABLE } from "../../../src/source/scenario-tables/scenarios-table";
import { SAMPLE, gridsOf } from "../../support/grids";
import { readTables } from "../../support/scenario-tables";
import { WALK_MEASURES, WALK_RECHARGES, WALK_SCENARIOS } from "./walk";

/** The walk typed in the tables of the sample workbook, and taken by the engine. */
export type Walked = {
  readonly basis: Basis;
  readonly input: ScenarioInput;
  readonly outcomeOf: (scenario: string, which?: Case, on?: Basis) => Outcome;
  readonly effectOf: (id: string, which?: Case, on?: Basis) => Effect;
};

export async function walked(): Promise<Walked> {
  const { staffing, unitCosts, budget } = scan(await gridsOf(SAMPLE));
  const basis: Basis = { staffing, unitCosts, budget };
  const filled: readonly NewTable[] = [
    tableOf(SCENARIOS_TABLE, "nl", inWords(SCENARIOS_TABLE, "nl", WALK_SCENARIOS)),
    tableOf(MEASURES_TABLE, "nl", inWords(MEASURES_TABLE, "nl", WALK_MEASURES)),
    tableOf(RECHARGES_TABLE, "nl", inWords(RECHARGES_TABLE, "nl", WALK_RECHARGES)),
  ];
  const others = hrTables("nl").filter(({ name }) => !filled.some((table) => table.name === name));
  const input = readTables([...others, ...filled]);
  const outcome = (id: string, which: Case = "mid", on: Basis = basis): Outcome => {
    const scenario = input.scenarios.find((one) => one.id === id);
    if (!scenario) throw new Error(`no scenario ${id}`);
    return outcomeOf(scenario, input.measures, on, settingsOf(input.assumptions, on, input.measures, which));
  };
  return {
    basis,
    input,
    outcomeOf: outcome,
    effectOf: (id, which, on) => {
      const measure = input.measures.find(({ what }) => what.id === id);
      const effect = outcome(measure?.what.scenario ?? "", which, on).effects.find(
        ({ measure: one }) => one.what.id === id,
      );
      if (!effect) throw new Error(`no measure ${id}`);
      return effect;
    },
  };
}

const BODIES: Readonly<Record<string, string>> = { municipality: "AC", "welfare-centre": "CPAS" };

/**
 * What a measure does, in one line: whether it counts if not, since when, who comes and goes where, what of it is redeployed or
 * freed, and its result in a full year.
 */
export function told({ measure, standing, timing, moves, redeployed, freed, result }: Effect): string {
  const people = (amount: number | null) =>
    amount === null ? "?" : amount > 0 ? `+${amount}` : String(amount);
  const parts = [
    ...(standing === "counted" ? [] : [standing]),
    timing === null ? "undated" : String(measure.when.start?.year),
    ...moves.map(({ place, fte }) => {
      const at = [BODIES[place.entity ?? ""] ?? "?", place.level ?? ""].filter(Boolean).join(" ");
      return `${people(fte)} ${at}${place.service === null ? " elsewhere" : ""}`;
    }),
    ...(redeployed === 0 ? [] : [`redeployed ${redeployed ?? "?"}`]),
    ...(freed === 0 ? [] : [`freed ${freed ?? "?"}`]),
    money(result),
  ];
  return parts.join(", ");
}

function money(result: YearlyResult): string {
  switch (result.kind) {
    case "none":
      return "no money";
    case "avoided":
      return `avoided ${result.amount ?? "?"}`;
    case "net":
      return `${result.side} ${result.amount ?? "?"}`;
  }
}

/** FTE of a row in a case. */
export function fteOf({ measure }: Effect, which: Case): number | null {
  return estimateOf(measure.howMuch.fte, which);
}

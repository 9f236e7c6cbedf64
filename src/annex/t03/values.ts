import { entityKey } from "../../model/entity";
import { headcountOf } from "../../model/staffing";
import type { Staffing } from "../../model/staffing";
import { cellsBehind, eachOnce } from "../../model/source-sum";
import type { Figure } from "../plan";
import type { ScenarioChoices } from "../scenario-input";
import { cellsOf } from "../sums";
import type { Changes, StepsInput } from "./input";
import type { StepsRow } from "./layout";

/** All that a row needs to know. */
export type Context = {
  readonly staffing: Staffing;
  readonly input: StepsInput;
  readonly choices: ScenarioChoices;
  /** The row of the block that the scenario's rows begin in. */
  readonly start: number;
  readonly rows: readonly StepsRow[];
};

/** What the engine says of a row; null is unknown. */
export type Values = {
  readonly baseline: number | null;
  readonly years: readonly (number | null)[];
  readonly undated: number | null;
  readonly sources: Figure["sources"];
};

/** The engine's figures of a row. */
export function valuesOf(row: StepsRow, { staffing, input }: Context): Values {
  const key = (entity: number) => {
    const found = staffing.entities[entity];
    return found ? entityKey(found) : "";
  };
  const changed = ({ years, undated }: Changes, sources: Figure["sources"] = []): Values => ({
    baseline: 0,
    years: years.map(({ sum }) => sum),
    undated: undated.sum,
    sources: [
      ...sources,
      ...cellsOf([...years, undated].flatMap(({ parts }) => parts.map(({ measure }) => measure))),
    ],
  });
  // Outside the staffing there is nothing to start from but what changes, anyway and by synergies.
  const outside = (selection: { entity: string | null; service?: null }): Values => ({
    ...changed(input.changes(selection)),
    years: input.positions(selection).map(({ after }) => after.sum),
  });
  const position = (selection: { entity?: string; service?: number }, which: "before" | "after"): Values => {
    const positions = input.positions(selection);
    const changes = input.changes(selection);
    // Of a single service a figure that is not known leaves nothing to start from; a total adds what is known.
    const lacking = selection.service !== undefined && (positions[0]?.before.unknowns ?? 1) > 0;
    const cells = staffing.services.flatMap((_, service) =>
      selection.service === undefined || selection.service === service
        ? staffing.entities.flatMap((entity, index) =>
            selection.entity === undefined || entityKey(entity) === selection.entity
              ? realCells(staffing, service, index)
              : [],
          )
        : [],
    );
    const base = baselineOf(staffing, selection);
    return {
      ...changed(changes, eachOnce(cells)),
      baseline: lacking ? null : base,
      years: positions.map((one) => (lacking ? null : one[which].sum)),
    };
  };
  switch (row.kind) {
    case "service":
      return position({ entity: key(row.entity), service: row.service }, "after");
    case "elsewhere":
      return outside({ entity: key(row.entity), service: null });
    case "body":
      return position({ entity: key(row.entity) }, "after");
    case "nobody":
      return outside({ entity: null });
    case "after":
      return position({}, "after");
    case "before":
      return position({}, "before");
    case "change":
      return changed(input.changes({}));
    case "level":
      return changed(input.changes({ level: row.level }));
  }
}

function realCells(staffing: Staffing, service: number, entity: number): Figure["sources"] {
  const real = headcountOf(staffing, service, entity)?.real;
  return real ? cellsBehind(real) : [];
}

function baselineOf(staffing: Staffing, { entity, service }: { entity?: string; service?: number }): number {
  return staffing.headcounts
    .filter((count) => service === undefined || count.service === service)
    .filter((count) => {
      const found = staffing.entities[count.entity];
      return entity === undefined || (found !== undefined && entityKey(found) === entity);
    })
    .reduce((sum, { real }) => sum + (real?.amount ?? 0), 0);
}

import { areaContains, areaOf } from "../sheet/address";
import type { Address } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import { formatAddress } from "../sheet/a1";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import type { Finding } from "../model/finding";
import { entityKey } from "../model/entity";
import type { EntityKey, Measure, MeasureField } from "../model/measure";
import { sameText } from "../model/same-text";
import { serviceIndex } from "../scenario/basis";
import type { Basis } from "../scenario/basis";
import { labelOf } from "../source/label";
import type { ScenarioInput } from "../source/scenario-tables/read-scenario-tables";

/** A name that a measure gives, and where it stands too; null where only the calculation sheet will have it, as text. */
type Named = { readonly field: MeasureField; readonly name: string; readonly other: Address | null };

/**
 * Names of measures that stand elsewhere as a number where here they are text, or the other way round: one name to a reader,
 * two to a formula. `grids` hold the cells.
 */
export function twoNames(input: ScenarioInput, basis: Basis, grids: readonly Grid[]): readonly Finding[] {
  const valueOf = (at: Address): CellValue => {
    const grid = grids.find(({ area }) => areaContains(area, at));
    return grid ? valueAt(grid, at.row - grid.area.row, at.column - grid.area.column) : null;
  };
  return input.measures.flatMap((measure) =>
    namesOf(measure, input, basis).flatMap(({ field, name, other }): Finding[] => {
      const at = measure.cells[field];
      if (!at) return [];
      const here = valueOf(at);
      const stands = other ? valueOf(other) : "";
      // A name that is put together of several cells stands in none of them.
      const there = sameText(labelOf(stands), name) ? stands : "";
      if (isNumber(here) === isNumber(there)) return [];
      const facts = { text: name, other: other ? formatAddress(other) : "" };
      return [{ code: "text-and-number", severity: "error", at: areaOf(at), facts }];
    }),
  );
}

/** The names by which formulas find what a measure is about. */
function namesOf(
  { what, who, howMuch }: Measure,
  { scenarios }: ScenarioInput,
  basis: Basis,
): readonly Named[] {
  const scenario = scenarios.find(({ id }) => sameText(id, what.scenario));
  const { article } = howMuch;
  return [
    ...(scenario?.at ? [{ field: "scenario", name: what.scenario, other: scenario.at } satisfies Named] : []),
    ...serviceOf("service", who.service, basis),
    ...serviceOf("toService", who.to.service, basis),
    ...(article === null
      ? []
      : [
          {
            field: "article",
            name: article,
            other: articleAt(basis, who.entity, article),
          } satisfies Named,
        ]),
  ];
}

function serviceOf(
  field: "service" | "toService",
  name: string | null,
  { staffing }: Basis,
): readonly Named[] {
  const found = staffing?.services[serviceIndex(staffing, name) ?? -1];
  return found && name !== null ? [{ field, name, other: found.at }] : [];
}

function articleAt({ budget }: Basis, entity: EntityKey | null, article: string): Address | null {
  const found = budget.find((one) => entityKey(one.entity) === entity && sameText(one.article, article));
  return found?.at ?? null;
}

function isNumber(value: CellValue): value is number {
  return typeof value === "number";
}

import { entityKey } from "../model/entity";
import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import type { Sourced } from "../model/headcount";
import type { Money } from "../model/money";
import type { Level, Statute, UnitCost } from "../model/unit-cost";
import { year } from "../model/year";
import { formatCell } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import { readSourcedAmount } from "./amount";
import { labelOf } from "./label";
import { bodyOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import type { CostCell, CostLayout } from "./unit-cost-layout";
import type { CostTier } from "./unit-cost-tier";

export type CostsRead = {
  readonly unitCosts: readonly UnitCost[];
  readonly findings: readonly Finding[];
  readonly leftOut: CostLayout["leftOut"];
};

type Key = {
  readonly entity: Entity | null;
  readonly level: Level;
  readonly statute: Statute | null;
  readonly year: number | null;
};

/** Above this share of lines the same level comes again and again: a list of agents. */
const MOST_TWICE = 0.34;

/** The costs of a table, each once; null where nothing says that its figures are costs, or it is a list of agents. */
export function readCosts(
  sheet: SheetHeadings,
  layout: CostLayout,
  titles: readonly CostTier[],
): CostsRead | null {
  const { grid } = sheet;
  const named = titles.some(({ cost }) => cost) || sheet.name?.fields.has("cost") === true;
  const cells = layout.cells.filter(({ tiers }) => named || tiers.some(({ cost }) => cost));
  if (cells.length === 0) return null;
  const yearly = new Set(cells.filter((cell) => !isPartOfYear(cell, titles)).map(({ column }) => column));
  const findings: Finding[] = [];
  const leftOut: CostLayout["leftOut"][number][] = [];
  const said = new Set<string>();
  /** One finding of a kind for each place. */
  const say = (row: number, column: number, finding: (text: string) => Finding) => {
    const key = `${row}:${column}`;
    if (said.has(key)) return;
    said.add(key);
    findings.push(finding(labelOf(valueAt(grid, row, column))));
  };
  const first = new Map<string, { readonly cell: CostCell; readonly cost: UnitCost }>();
  const unitCosts: UnitCost[] = [];
  let [lines, twice] = [0, 0];
  for (const cell of cells) {
    const part = isPartOfYear(cell, titles);
    const [own] = cell.tiers;
    const place = partTier(cell, titles) ?? own;
    // Where the same stands by the year, the month is left out.
    if (part && yearly.size > 0 && !yearly.has(cell.column)) {
      if (!leftOut.some(({ column }) => column === cell.column)) {
        leftOut.push({ row: own?.row ?? layout.top, column: cell.column, what: "other-column" });
      }
      continue;
    }
    const unit = [...cell.tiers, ...titles].find((tier) => tier.unit !== null);
    const at = gridAddress(grid, cell.row, cell.column);
    const read = part || unit ? { amount: null, at } : readCost(sheet, cell, findings);
    if (part && place) {
      const on = areaOf(gridAddress(grid, place.row, place.column));
      say(place.row, place.column, (text) => ({
        code: "cost-monthly",
        severity: "warning",
        at: on,
        facts: { text },
      }));
    } else if (unit) {
      const on = areaOf(gridAddress(grid, unit.row, unit.column));
      say(unit.row, unit.column, (text) => ({
        code: "unit-thousands",
        severity: "warning",
        at: on,
        facts: { text },
      }));
    }
    if (read.amount !== null && read.amount < 0) {
      findings.push({
        code: "amount-negative",
        severity: "warning",
        at: areaOf(at),
        facts: { amount: read.amount },
      });
    }
    for (const level of cell.levels) {
      const key = keyOf(sheet, layout, cell, level, titles);
      const { entity, statute } = key;
      const cost: UnitCost = {
        entity,
        level,
        statute,
        year: key.year === null ? null : year(key.year),
        ...read,
      };
      const text = [entity && entityKey(entity), level, statute, key.year].join("|");
      const before = first.get(text);
      lines += 1;
      if (!before) {
        first.set(text, { cell, cost });
        unitCosts.push(cost);
      } else if (before.cell.column !== cell.column && before.cell.row === cell.row && own) {
        const on = areaOf(gridAddress(grid, own.row, own.column));
        say(own.row, own.column, (heading) => ({
          code: "unit-cost-column-unclear",
          severity: "warning",
          at: on,
          facts: { heading },
        }));
      } else {
        twice += 1;
        unitCosts.push(cost);
        if (before.cost.amount === cost.amount) continue;
        const facts = { level, first: formatCell(before.cost.at) };
        findings.push({ code: "unit-cost-twice", severity: "warning", at: areaOf(at), facts });
      }
    }
  }
  if (unitCosts.length === 0 || twice > MOST_TWICE * lines) return null;
  return { unitCosts, findings, leftOut };
}

/** "n.v.t." is nil anywhere else; nobody costs nothing. */
function readCost({ grid }: SheetHeadings, { row, column }: CostCell, findings: Finding[]): Sourced<Money> {
  const read = readSourcedAmount(grid, row, column, findings);
  const word = read.amount === 0 && read.text !== undefined && /\p{L}/u.test(read.text);
  return word ? { amount: null, at: read.at } : read;
}

function isPartOfYear(cell: CostCell, titles: readonly CostTier[]): boolean {
  return partTier(cell, titles) !== null;
}

/** What says that a cost is by the month: a heading of its own, or a title where no heading says otherwise. */
function partTier({ tiers }: CostCell, titles: readonly CostTier[]): CostTier | null {
  const own = tiers.find(({ partOfYear }) => partOfYear);
  if (own) return own;
  if (tiers.some(({ text }) => YEARLY.test(text))) return null;
  return titles.find(({ partOfYear, cost }) => partOfYear && cost) ?? null;
}

const YEARLY = /annuel|jaar|par an\b|yearly|annual|per year/iu;

/** Whose cost it is: told beside it, above it, by a group, and last by a title. */
function keyOf(
  sheet: SheetHeadings,
  layout: CostLayout,
  cell: CostCell,
  level: Level,
  titles: readonly CostTier[],
): Key {
  const { tiers } = cell;
  const entity = tiers.find((tier) => tier.entity !== null)?.entity ?? otherBody(cell, layout);
  const inSheet = sheet.name && bodyOf(sheet.name);
  const titled =
    titles.find((tier) => tier.entity !== null)?.entity ??
    (inSheet ? { kind: inSheet, name: sheet.name.body } : null);
  return {
    entity: entity ?? titled,
    level,
    statute:
      (tiers.find((tier) => tier.statute !== null) ?? titles.find((tier) => tier.statute !== null))
        ?.statute ?? null,
    year:
      (tiers.find((tier) => tier.year !== null) ?? titles.find((tier) => tier.year !== null && tier.cost))
        ?.year ?? null,
  };
}

/** A cell of a column of bodies that names another one. */
function otherBody({ row, tiers }: CostCell, { named }: CostLayout): Entity | null {
  const bodies = named.filter(({ field }) => field === "entity");
  const beside = tiers.find(
    (tier) =>
      tier.row <= row &&
      tier.statute === null &&
      bodies.some((one) => one.column === tier.column && one.row < tier.row),
  );
  return beside ? { kind: "other", name: beside.text } : null;
}

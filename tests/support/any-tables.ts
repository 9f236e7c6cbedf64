import fc from "fast-check";
import type { ProfileField } from "../../src/model/profile";
import type { RechargeField } from "../../src/model/recharge";
import type { CellValue } from "../../src/sheet/cell-value";
import type { NewTable } from "../../src/source/scenario-tables/new-table";
import { tableOf } from "../../src/source/scenario-tables/new-table";
import { PROFILES_TABLE } from "../../src/source/scenario-tables/profiles-table";
import { RECHARGES_TABLE } from "../../src/source/scenario-tables/recharges-table";

/* Amounts by year and recharges of any kind, some of them unknown, for generated measures and scenarios. */

type Cells<Field extends string> = Readonly<Partial<Record<Field, CellValue>>>;
type Years = { readonly first: number; readonly last: number };

const PROFILES = 16;
const RECHARGES = 8;
const amount = fc.option(
  fc.integer({ min: -3_000_000, max: 3_000_000 }).map((cents) => cents / 100),
  { nil: null, freq: 3 },
);
const yearIn = ({ first, last }: Years) => fc.integer({ min: first - 1, max: last + 1 });

const anyProfile = (measures: readonly string[], years: Years): fc.Arbitrary<Cells<ProfileField>> =>
  fc.record({
    measure: fc.constantFrom(...measures),
    year: yearIn(years),
    amount,
    funding: fc.constantFrom("own", "regional", null),
  });

const body = fc.constantFrom("Gemeente", "CPAS", "Gemeente", "CPAS", null);
const anyRecharge = (scenarios: readonly string[], years: Years): fc.Arbitrary<Cells<RechargeField>> =>
  fc.record({
    pool: fc.constantFrom("P1", "p*", "<3"),
    provider: body,
    receiver: body,
    cost: amount.map((value) => value && Math.abs(value)),
    key: fc.constant("fte"),
    keyValue: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: null, freq: 8 }),
    scenario: fc.constantFrom(null, ...scenarios),
    start: fc.option(yearIn(years), { nil: null, freq: 2 }),
    end: fc.option(yearIn(years), { nil: null, freq: 2 }),
  });

/** In place of the tables of that name that have no rows. */
export function withAmounts(
  tables: readonly NewTable[],
  {
    measures,
    scenarios,
    years,
    seed,
  }: {
    readonly measures: readonly string[];
    readonly scenarios: readonly string[];
    readonly years: Years;
    readonly seed: number;
  },
): readonly NewTable[] {
  // Few measures have amounts by year, and those several.
  const profiled = measures.filter((_, index) => index % 5 === 0);
  const profiles = fc.sample(anyProfile(profiled, years), { numRuns: PROFILES, seed });
  const recharges = fc.sample(anyRecharge(scenarios, years), { numRuns: RECHARGES, seed });
  const filled = [tableOf(PROFILES_TABLE, "fr", profiles), tableOf(RECHARGES_TABLE, "fr", recharges)];
  return [...tables.filter(({ name }) => !filled.some((one) => one.name === name)), ...filled];
}

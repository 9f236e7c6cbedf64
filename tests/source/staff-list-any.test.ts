import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import { posts } from "./staff-list-told";

describe("any list", () => {
  const COLUMNS = ["Naam", "Bestuur", "Dienst", "Graad", "Statuut", "VTE"] as const;
  const agent = fc.record({
    Bestuur: fc.constantFrom("OCMW", "Gemeente"),
    Dienst: fc.constantFrom("IT", "Personeel", "Aankoop"),
    Graad: fc.constantFrom("A1", "B4", "C1"),
    Statuut: fc.constantFrom("Statutair", "Contractueel"),
    VTE: fc.integer({ min: 1, max: 20 }).map((part) => part / 20),
  });
  const shape = fc.record({
    agents: fc.array(agent, { minLength: 2, maxLength: 12 }),
    order: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
    extra: fc.array(fc.nat(COLUMNS.length), { maxLength: 3 }),
    blanks: fc.array(fc.nat(11), { maxLength: 3 }),
    origin: fc.record({ row: fc.nat(9), column: fc.nat(9) }),
  });

  test("reads the same in whatever order and place its columns and rows stand, with others between them", () => {
    fc.assert(
      fc.property(shape, ({ agents, order, extra, blanks, origin }) => {
        const draw = (columns: readonly string[], cells: (column: string) => CellValue): CellValue[] =>
          columns.flatMap((column, index) => [
            ...extra.filter((at) => at === index).map((): CellValue => "zomaar wat"),
            cells(column),
          ]);
        const rows: CellValue[][] = [draw(order, (column) => column)];
        agents.forEach((one, index) => {
          rows.push(draw(order, (column) => (column === "Naam" ? `N${index}` : one[column as "VTE"])));
          if (blanks.includes(index)) rows.push([]);
        });
        const scanned = scan([gridOf(rows, origin)]);
        expect(posts(scanned)).toEqual(
          agents.map(({ Bestuur, Dienst, Graad, Statuut, VTE }) =>
            [
              Bestuur === "OCMW" ? "welfare-centre" : "municipality",
              Dienst,
              Graad,
              Statuut === "Statutair" ? "statutory" : "contractual",
              VTE,
            ].join(" "),
          ),
        );
        const sums = new Map<string, number>();
        for (const { Bestuur, Dienst, VTE } of agents) {
          sums.set(`${Dienst} ${Bestuur}`, (sums.get(`${Dienst} ${Bestuur}`) ?? 0) + VTE);
        }
        const { staffing } = scanned;
        for (const { service, entity, real } of staffing?.headcounts ?? []) {
          const key = `${staffing?.services[service]?.label ?? ""} ${staffing?.entities[entity]?.name ?? ""}`;
          expect(real?.amount).toBeCloseTo(sums.get(key) ?? 0, 9);
          sums.delete(key);
        }
        expect([...sums]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

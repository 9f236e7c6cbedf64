import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import { read, turned } from "./workload-told";

type Body = {
  readonly kind: "municipality" | "welfare-centre";
  readonly files: number | null;
  readonly heavy: number | null;
  readonly officers: number | null;
  readonly others: number | null;
};
const LANGUAGES = [
  {
    bodies: { municipality: "AC", "welfare-centre": "CPAS" },
    columns: [
      "ETP gérés (dossiers)",
      "Dossiers art. 60",
      "Gestionnaires de paie (ETP)",
      "Gestion du temps",
      "Dossiers par gestionnaire",
    ],
    together: "Ensemble",
  },
  {
    bodies: { municipality: "Gemeentebestuur", "welfare-centre": "O.C.M.W." },
    columns: [
      "Aantal dossiers",
      "waarvan art. 60 §7",
      "Loonbeheerders",
      "Apart personeel tijdsbeheer (VTE)",
      "Dossiers per beheerder",
    ],
    together: "Samen",
  },
  {
    bodies: { municipality: "Municipality", "welfare-centre": "Welfare centre" },
    columns: ["Number of files", "Art. 60 files", "Payroll officers", "Time management", "Files per officer"],
    together: "Total",
  },
] as const;

const amount = fc.option(fc.integer({ min: 0, max: 400_000 }).map((quarters) => quarters / 4));
const body = (kind: Body["kind"]) =>
  fc
    .record({ kind: fc.constant(kind), files: amount, heavy: amount, officers: amount, others: amount })
    .filter(({ files, officers }) => files !== null && officers !== null);

test("what is drawn in any order, either way round, in any language is read back, each figure from its cell", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.tuple(body("municipality"), body("welfare-centre")),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.record({ row: fc.nat(300), column: fc.nat(60) }),
      (language, bodies, order, centreFirst, across, summed, origin) => {
        const drawn = centreFirst ? bodies.toReversed() : bodies;
        const rows = [
          [null, ...order.map((column) => language.columns[column] ?? null)],
          ...drawn.map(({ kind, files, heavy, officers, others }) => {
            const ratio = files === null || !officers ? null : files / officers;
            const figures = [files, heavy, officers, others, ratio];
            return [language.bodies[kind], ...order.map((column): CellValue => figures[column] ?? null)];
          }),
          ...(summed ? [[language.together, ...order.map((): CellValue => null)]] : []),
        ];
        const grid = gridOf(across ? turned(rows) : rows, { ...origin, sheet: "Werk" });
        const { workloads, findings } = scan([grid]);
        const at = ({ row, column }: { row: number; column: number }) =>
          grid.values[row - grid.area.row]?.[column - grid.area.column];
        expect(workloads.map(({ entity }) => entity.kind)).toEqual(drawn.map(({ kind }) => kind));
        workloads.forEach(({ files, article60Files, officers, otherStaff }, index) => {
          const { kind: _, ...figures } = drawn[index]!;
          expect({
            files: files.amount,
            heavy: article60Files!.amount,
            officers: officers.amount,
            others: otherStaff!.amount,
          }).toEqual(figures);
          for (const sourced of [files, article60Files!, officers, otherStaff!]) {
            expect(at(sourced.at)).toBe(sourced.amount);
          }
        });
        const expected = drawn.flatMap(({ files, heavy, others }) => [
          ...(heavy === null ? ["files-missing"] : []),
          ...(others === null ? ["fte-missing"] : []),
          ...(heavy !== null && files !== null && heavy > files ? ["article-60-exceeds-files"] : []),
        ]);
        expect(findings.map(({ code }) => code).toSorted()).toEqual(
          ["no-staffing-sheet", ...expected].toSorted(),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("no grid of odd cells makes the reading fail, and none of its figures is not a number", () => {
  const odd = fc.constantFrom<CellValue>(
    null,
    "",
    "CPAS",
    "AC",
    "Dossiers",
    "Gestionnaires",
    "-",
    "½",
    4,
    -1,
    0,
    true,
    {
      error: "#REF!",
    },
  );
  fc.assert(
    fc.property(fc.array(fc.array(odd, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      for (const { files, officers } of read(rows).workloads) {
        for (const { amount: found } of [files, officers])
          expect(found === null || Number.isFinite(found)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

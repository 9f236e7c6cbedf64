import { readFileSync } from "node:fs";
import type { CellValue } from "../../src/sheet/cell-value";
import { done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { tableIn, text } from "../support/edit-tables";
import { SAMPLE } from "../support/grids";

const BUDGET = "Begroting Gemeente - Commune";
const ARTICLE = "131/111-01";
/** The credit of 2024 of the municipality's HR salaries in the sample, and the D4's yearly cost that leaves it in version 2. */
const CREDIT = 884_900;
const D4 = 54_264;

/** Types over the credit, writes T17, and reads the credit and the credit after back from it. */
async function creditTyped(host: AnnexHost, typed: CellValue) {
  const sheet = host.standin.book.sheetNamed(BUDGET);
  const cells = [...(sheet?.cells() ?? [])];
  const row = cells.find(({ value }) => value === ARTICLE)?.row;
  const column = cells.find((cell) => cell.row === row && cell.value === CREDIT)?.column;
  if (row === undefined || column === undefined) throw new Error("no credit in the sample");
  host.standin.edit({ sheet: BUDGET, row, column, rows: 1, columns: 1 }, [[typed]]);
  const result = done(await host.write({ annexes: ["T17"] }));
  const { sheet: annex, area } = tableIn(host, "Syn_T17_Table");
  const at = (line: number, of: number) => annex.cell(area.row + line, area.column + of).value;
  const lines = Array.from({ length: area.rows }, (_, line) => line);
  const line = lines.find(
    (one) => at(one, 0) === "HR-2" && at(one, 1) === "Gemeente" && at(one, 2) === ARTICLE,
  );
  const heads = Array.from({ length: area.columns }, (_, of) => text(at(0, of)));
  const under = (start: string) =>
    at(
      line ?? 0,
      heads.findIndex((head) => head.startsWith(start)),
    );
  return { result, credit: under("Krediet 2024"), after: under("Krediet na") };
}

test.each(["884\u202f900,00 €", "€ 884.900,00"])(
  "a credit typed as the text %j is that amount in T17, for the engine and for the formula",
  async (typed) => {
    const { result, credit, after } = await creditTyped(
      await openAnnexHost(readFileSync(SAMPLE)),
      `'${typed}`,
    );
    expect(result.reconciliation.differing).toEqual([]);
    expect(credit).toBeCloseTo(CREDIT, 2);
    expect(after).toBeCloseTo(CREDIT - D4, 2);
  },
);

test("a credit that is no amount is unknown for both, and said at its cell", async () => {
  const host = await openAnnexHost(readFileSync(SAMPLE));
  const { result, credit, after } = await creditTyped(host, "nog te bepalen");
  expect(result.reconciliation.differing).toEqual([]);
  expect([credit, after]).toEqual(["n.b.", "n.b."]);
  expect(result.findings.some(({ at }) => at?.sheet === BUDGET)).toBe(true);
});

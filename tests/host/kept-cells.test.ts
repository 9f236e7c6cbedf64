import { readFileSync } from "node:fs";
import { formatArea } from "../../src/sheet/a1";
import { findingText } from "../../src/text/finding-text";
import { done, openAnnexHost } from "../support/annex-host";
import { SAMPLE } from "../support/grids";

const sample = readFileSync(SAMPLE);

test("a total that rests on a cell of the user's own says so, and is no unexplained difference", async () => {
  const host = await openAnnexHost(sample);
  done(await host.write());
  const sheet = host.standin.book.sheetNamed("T1 Personeel")!;
  const area = sheet.usedArea("values")!;
  const total = Array.from({ length: area.rows }, (_, row) => area.row + row).find(
    (row) => sheet.cell(row, 0).value === "Totaal",
  )!;
  // The first service of the municipality: 3 FTE, made 5. Its vacancy, fill rate and all totals follow.
  const cell = { sheet: sheet.name, row: total - 5, column: 1, rows: 1, columns: 1 };
  expect(sheet.cell(cell.row, 1).value).toBe(3);
  host.standin.edit(cell, [[5]]);

  const { reconciliation, findings } = done(await host.write());
  const kept = { sheet: sheet.name, row: cell.row, column: 1 };
  expect(reconciliation.differing.length).toBeGreaterThan(4);
  expect(reconciliation.differing.every(({ restsOn }) => restsOn.length === 1)).toBe(true);
  expect(reconciliation.differing.map(({ restsOn: [one] }) => one)).toEqual(
    reconciliation.differing.map(() => kept),
  );
  expect(findings.filter(({ code }) => code === "figure-differs")).toEqual([]);
  const ofTotal = findings.find(
    ({ code, at }) => code === "figure-rests-on-kept" && at?.row === total && at.column === 1,
  )!;
  expect(findingText(ofTotal, "nl").message).toBe(
    `De werkmap geeft 32 en het deelvenster 30: dit cijfer steunt op ${formatArea(cell)}, een cel die u zelf gewijzigd hebt.`,
  );
  expect(ofTotal.severity).toBe("note");
});

test("T1 alone tells nothing of scenarios; with T2 it is told", async () => {
  const host = await openAnnexHost(sample);
  const codes = async (annexes: ("T1" | "T2")[]) =>
    done(await host.write({ annexes })).findings.map(({ code }) => code);
  const alone = await codes(["T1"]);
  expect(alone).not.toContain("minutes-not-approved");
  expect(alone).not.toContain("statute-assumed");
  const both = await codes(["T1", "T2"]);
  expect(both).toContain("minutes-not-approved");
  expect(both).toContain("statute-assumed");
});

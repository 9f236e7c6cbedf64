import { blockMappings } from "../../src/app/block-mapping";
import { scanWorkbook } from "../../src/app/scan-workbook";
import { excelWorkbook } from "../../src/excel/workbook";
import { newBook } from "../../src/standin/ooxml/open-book";
import { formatArea } from "../../src/sheet/a1";
import { standOn } from "../support/standin";

const ROWS = [
  ["Dienst", "Gemeente", null, "OCMW", null],
  [null, "Aan de slag", "Toegekend", "Aan de slag", "Toegekend"],
  ["IT", 3, 5, 5.5, 7],
  ["RH", 19, 20, 20, 20],
];
const WORDS = [
  ["Veld", "Woorden"],
  ["Reëel", "aan de slag"],
  ["theoretical", "toegekend; gunning"],
  ["kleur", "rood"],
  ["dienst", "…"],
];

/** The scan of a sheet with headings that nobody else knows, with the organisation's table of words or without. */
async function scanned(withWords: boolean) {
  const book = newBook();
  const put = (sheet: (typeof book.sheets)[number], rows: readonly (readonly (string | number | null)[])[]) =>
    rows.forEach((row, r) => row.forEach((value, c) => value !== null && sheet.setValue(r, c, value)));
  if (book.sheets[0]) put(book.sheets[0], ROWS);
  standOn(book);
  if (withWords) {
    const sheet = book.addSheet("Woorden");
    put(sheet, WORDS);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add("Woorden!A1:B5", true);
      table.name = "SynergyWords";
      await context.sync();
    });
  }
  return scanWorkbook(excelWorkbook());
}

test("an organisation's own words are read from its table, and a row that says nothing is told", async () => {
  const before = await scanned(false);
  expect(before.scan.staffing).toBeNull();
  const read = await scanned(true);
  const { scan, findings } = read;
  expect(blockMappings(read)[0]?.columns.map(({ fields, why }) => `${fields.join()} by ${why}`)).toEqual([
    "service by words",
    ...["real by words", "theoretical by words", "real by words", "theoretical by words"],
  ]);
  expect(scan.staffing?.headcounts[0]).toMatchObject({ real: { amount: 3 }, theoretical: { amount: 5 } });
  expect(scan.blocks.map(({ kind, area }) => [kind, area.sheet])).toEqual([
    ["staffing-matrix", scan.blocks[0]?.area.sheet],
  ]);
  const told = findings.filter(({ code }) => code === "own-word-unused");
  expect(told.map(({ at, facts }) => [at && formatArea(at), facts])).toEqual([
    ["Woorden!A4", { field: "kleur", phrase: "rood" }],
    ["Woorden!A5", { field: "dienst", phrase: "…" }],
  ]);
});

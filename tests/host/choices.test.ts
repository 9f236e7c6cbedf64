import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { createTables } from "../../src/app/create-tables";
import { CHOICES } from "../../src/source/scenario-tables/choices";
import { choicesName } from "../../src/source/scenario-tables/choices-name";
import { LISTS } from "../../src/source/scenario-tables/definition";
import { openBook } from "../../src/standin/ooxml/open-book";
import { openAnnexHost } from "../support/annex-host";
import { tableIn } from "../support/edit-tables";
import { recalculateWithLibreOffice } from "../support/libreoffice";
import { needs } from "../support/skip";

const GONE = "yes-no";

/** How many cells stand behind the name of each list, as LibreOffice counts them. */
async function offered(without: string | null): Promise<ReadonlyMap<string, unknown>> {
  const host = await openAnnexHost(sampleWorkbook({ inputTables: false }));
  expect((await createTables(host.workbook, { language: "nl+fr" })).status).toBe("created");
  const { sheet, area } = tableIn(host, "SynergyLists");
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    if (sheet.cell(row, area.column).value !== without) continue;
    host.standin.edit({ sheet: sheet.name, row, column: area.column, rows: 1, columns: 1 }, [["mine"]]);
  }
  const beside = { sheet: sheet.name, row: 0, column: area.column + area.columns + 2, columns: 1 };
  host.standin.edit(
    { ...beside, rows: LISTS.length },
    LISTS.map((list) => [`=ROWS(${choicesName(list)})`]),
  );
  const counted = openBook(await recalculateWithLibreOffice(host.save())).sheetNamed(sheet.name);
  return new Map(LISTS.map((list, row) => [list, counted?.cell(row, beside.column).value]));
}

needs("LibreOffice")("the names of the lists to choose from", () => {
  test("give each list its words, and all words where its rows are gone: never an error", async () => {
    const words = (list: string) => CHOICES.filter((one) => one.list === list).length;
    const expected = new Map(LISTS.map((list) => [list, words(list)]));
    expect(await offered(null)).toEqual(expected);
    const inLists = CHOICES.filter(({ list }) => list !== "mechanism").length;
    expect(await offered(GONE)).toEqual(new Map([...expected, [GONE, inLists]]));
  });
});

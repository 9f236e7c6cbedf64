import { scanWorkbook } from "../../src/app/scan-workbook";
import { excelWorkbook } from "../../src/excel/workbook";
import type { CellValue } from "../../src/sheet/cell-value";
import { openBook } from "../../src/standin/ooxml/open-book";
import { standOn } from "../support/standin";
import { gridOfSheet } from "./drawn-sheet";
import type { Fixture } from "./fixture";
import { LAYOUTS } from "./fixture";
import { FIXTURES } from "./fixtures";
import type { Measured } from "./measure";
import { isReadWell, measure, MESSY_ENOUGH, precision, recall, tally } from "./measure";
import { gaps, misses, table } from "./report";
import { workbookFile } from "./workbook-file";

/*
 * Every workbook takes the whole road: written to a file, opened, read through Microsoft's client. `npm run bench -- reading
 * --verbose` tells each miss.
 */

const MISSES_SHOWN = 20;

const LANGUAGES = ["nl", "fr", "nl+fr", "en"] as const;

const measured: Measured[] = [];

/** Of a number only that it is one. */
function shapeOf(value: CellValue): CellValue {
  return typeof value === "number" ? 0 : value;
}

async function readThroughHost(fixture: Fixture): Promise<Measured> {
  standOn(openBook(await workbookFile(fixture)));
  const { scan, findings, grids, outline } = await scanWorkbook(excelWorkbook());
  expect(grids).toEqual(fixture.sheets.flatMap((sheet) => gridOfSheet(sheet) ?? []));
  expect(outline.sheets.map(({ visibility }) => visibility !== "visible")).toEqual(
    fixture.sheets.map(({ hidden }) => hidden),
  );
  const told = JSON.stringify({ scan, findings });
  for (const text of fixture.personal ?? []) expect(told).not.toContain(text);
  return measure(fixture, scan, findings);
}

describe("workbooks as offices have them", () => {
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))("%s is read", async (_, fixture) => {
    measured.push(await readThroughHost(fixture));
  });

  test("each of them is read well enough", () => {
    if (gaps(measured).length > 0) process.stdout.write(`${table(measured)}\n`);
    const open = measured
      .filter((one) => !isReadWell(one))
      .map((one) => [one.fixture.name, ...misses(one).slice(0, MISSES_SHOWN)]);
    expect(open).toEqual([]);
  });

  test("every layout is there in every language, clean and messy", () => {
    const there = new Set(FIXTURES.map(({ layout, language, messy }) => [layout, language, messy].join(" ")));
    const wanted = LAYOUTS.filter((layout) => layout !== "mixed").flatMap((layout) =>
      LANGUAGES.flatMap((language) => [false, true].map((messy) => [layout, language, messy].join(" "))),
    );
    expect(wanted.filter((one) => !there.has(one))).toEqual([]);
    expect(FIXTURES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(FIXTURES.map(({ name }) => name)).size).toBe(FIXTURES.length);
  });

  test("none is a copy of another with other numbers", () => {
    const shapes = FIXTURES.map(({ sheets }) =>
      JSON.stringify(sheets.map(({ values }) => values.map((row) => row.map(shapeOf)))),
    );
    expect(new Set(shapes).size).toBe(FIXTURES.length);
  });

  test.each(LAYOUTS)(
    "%s: clean is read as it is and messy nearly, and nothing is wrong or lost unsaid",
    (layout) => {
      const rest = measured.filter(({ fixture }) => fixture.layout === layout);
      for (const messy of [false, true]) {
        const counted = tally(rest.filter(({ fixture }) => fixture.messy === messy));
        const least = messy ? MESSY_ENOUGH : 1;
        expect(recall(counted)).toBeGreaterThanOrEqual(least);
        expect(precision(counted)).toBeGreaterThanOrEqual(least);
        expect(counted).toMatchObject({ untold: 0, lost: 0, unsaid: 0 });
      }
    },
  );
});

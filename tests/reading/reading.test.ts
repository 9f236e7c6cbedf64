import { scanWorkbook } from "../../src/app/scan-workbook";
import { excelWorkbook } from "../../src/excel/workbook";
import { openBook } from "../../src/standin/ooxml/open-book";
import { standOn } from "../support/standin";
import { gridOfSheet } from "./drawn-sheet";
import type { Fixture } from "./fixture";
import { LAYOUTS } from "./fixture";
import { FIXTURES } from "./fixtures";
import { KNOWN_GAPS } from "./known-gaps";
import type { Measured } from "./measure";
import { measure, MESSY_ENOUGH, precision, recall, tally } from "./measure";
import { gaps, misses, table } from "./report";
import { workbookFile } from "./workbook-file";

/*
 * Every workbook takes the whole road: written to a file, opened, read through Microsoft's client. `npm run bench -- reading
 * --verbose` tells each miss.
 */

const MISSES_SHOWN = 20;

const measured: Measured[] = [];

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

  test("those that are not read well enough are the ones that we know of", () => {
    const open = gaps(measured);
    if (open.length > 0)
      process.stdout.write(`${table(measured)}\nKnown gaps (${open.length}): ${open.join(", ")}\n`);
    const closed = KNOWN_GAPS.filter((name) => !open.includes(name));
    const fresh = measured
      .filter(({ fixture }) => !KNOWN_GAPS.includes(fixture.name) && open.includes(fixture.name))
      .map((one) => [one.fixture.name, ...misses(one).slice(0, MISSES_SHOWN)]);
    expect({ closed, fresh }).toEqual({ closed: [], fresh: [] });
  });

  test.each(LAYOUTS)(
    "%s: without them, clean is read as it is and messy nearly, and nothing is wrong or lost unsaid",
    (layout) => {
      const rest = measured.filter(
        ({ fixture }) => fixture.layout === layout && !KNOWN_GAPS.includes(fixture.name),
      );
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

import { scanWorkbook } from "../../src/app/scan-workbook";
import { excelWorkbook } from "../../src/excel/workbook";
import { newBook } from "../../src/standin/ooxml/open-book";
import { staffRows } from "../support/size-sheets";
import { standOn } from "../support/standin";

const AGENTS = 50_000;
const REQUEST = 3_000_000;

test("a list of 50,000 agents is read in as few round trips as its bytes allow", async () => {
  const book = newBook();
  const [sheet] = book.sheets;
  const rows = staffRows(AGENTS);
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) sheet?.setValue(row, column, value);
  }
  const { traffic } = standOn(book);
  const workbook = excelWorkbook();
  const outline = await workbook.outline();
  const open = traffic.syncs;
  expect(open).toBeLessThanOrEqual(2);
  traffic.reset();
  // What has been asked once is known: the rest is reading alone.
  const { scan, grids } = await scanWorkbook({ ...workbook, outline: () => Promise.resolve(outline) });
  const read = JSON.stringify(grids.map(({ values }) => values));
  const bytes = Buffer.byteLength(read);
  expect(bytes).toBeGreaterThan(2 * REQUEST);
  expect(traffic.syncs).toBeLessThanOrEqual(1 + Math.ceil(bytes / REQUEST));
  expect(traffic.largestResponse).toBeLessThan(5_000_000);
  expect(read === JSON.stringify([rows])).toBe(true);
  expect(scan.sources.map(({ posts }) => posts.length)).toEqual([AGENTS]);
  const { posts } = scan.sources[0] ?? { posts: [] };
  const total = posts.reduce((sum, { real }) => sum + (real?.amount ?? 0), 0);
  expect(total).toBeCloseTo(
    rows.slice(1).reduce((sum, row) => sum + Number(row[9]), 0),
    6,
  );
}, 60_000);

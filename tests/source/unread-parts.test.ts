import { formatArea } from "../../src/sheet/a1";
import { scan } from "../../src/source/scan";
import type { Scan } from "../../src/source/scan";
import { gridOfSheet, sheet } from "../reading/drawn-sheet";

/* What chance made of a sheet with three tables (tests/reading/fuzz) and was lost without a word. */

const MATRIX = `
Dienst              | Gemeente  | <     | OCMW      | <
^                   | Effectief | Kader | Effectief | Kader
Informatica*        | 3         | 5     | 5,5       | 7
Overheidsopdrachten | 2         | 5     | 0.8       | 1.8
                    | 5         | 10    | 6.3       | 8.8
`;
const TITLE = "2. Krediet (gemeente, gewone dienst) | | | | | | 3. OCMW: prognose effectief (VTE)";
const HEADS =
  "artikel | omschrijving | Rek. 2022 | begroting 2023 | begroting 2024 | | dienst | 2024 | 2025 | 2026";
const FIRST = "139/111-01 | Wedden IT  | 138240.76  | 149800 | 203500 |  | Informatica | 6 | 7 | 7";
const LAST =
  "139/123-13 | Werking IT | 402.118,07 | 436000 | 498700 |  | Overheidsopdrachten | 0.8 | 1,8 | 1.8";
const TOTAL = " | | | | | | Totaal | 6.8 | 8.8 | 9.8";

function readDrawn(drawing: string): Scan {
  const grid = gridOfSheet(sheet("alles", "A1", drawing));
  return scan(grid ? [grid] : []);
}

const blocks = ({ blocks: all }: Scan) => all.map(({ kind, area }) => `${kind} ${formatArea(area)}`);
const told = ({ findings }: Scan, code: string) =>
  findings.flatMap((one) => (one.code === code && one.at ? [formatArea(one.at)] : []));

test.each<[string, string[], string]>([
  ["has another title", [TITLE.replace(/3\..*$/u, "begroting 2024"), HEADS, FIRST, LAST, TOTAL], "G7:J11"],
  ["has lost its title", [TITLE.replace(/3\..*$/u, ""), HEADS, FIRST, LAST, TOTAL], "G8:J11"],
  ["has lost its title's row and a name", [HEADS, FIRST, LAST.replace("Overheidsopdrachten", "")], "G7:J9"],
  ["has one row left below a total that is wrong", [TITLE, HEADS, FIRST], "G7:J9"],
])("a table beside another one that %s is told as not understood", (_, rows, area) => {
  const wrongTotal = rows.length === 3 && rows[0] === TITLE;
  const matrix = wrongTotal ? MATRIX.replace("8.8", "8970.5") : MATRIX;
  const read = readDrawn(`${matrix}\n${rows.join("\n")}`);
  expect(blocks(read)).toContain(`unknown alles!${area}`);
  expect(told(read, "figures-unread")).toEqual([`alles!${area}`]);
});

test.each([
  ["a dash", HEADS.replace("begroting 2023", "-")],
  ["a year", HEADS.replace("omschrijving", "2024")],
])("a staffing table ends above a list of which one heading is %s", (_, heads) => {
  const read = readDrawn(`${MATRIX}\n${[TITLE, heads, FIRST, LAST, TOTAL].join("\n")}`);
  expect(blocks(read).map((block) => block.split(" ")[0])).toEqual([
    "staffing-matrix",
    "staffing-matrix",
    "budget-list",
  ]);
  expect(read.blocks[0]?.area).toMatchObject({ row: 0, rows: 5 });
  expect(told(read, "figures-unread")).toEqual([]);
});

test("a column without a heading beside the figures of a list of posts is told", () => {
  const read = readDrawn(`
Fonction / Functie | Cadre / Kader | | Effectif / Effectief | | | Dont en disponibilité |
PERSONNEL CONTRACTUEL / CONTRACTUEEL PERSONEEL
NIVEAU A | 6 | 6 | 6 | 5.4 | | 0 | 0
A1 | 6 | 6 | 6 | 5.4 | | 0 | 0
`);
  expect(blocks(read)).toEqual(["staff-list alles!A1:D4"]);
  expect(told(read, "figures-unread")).toEqual(["alles!E1:E4"]);
});

test("further columns at the side of a table and a remark with a figure are no tables", () => {
  const beside = MATRIX.replace("OCMW      | <", "OCMW      | < | Genre | <")
    .replace(/Kader\nInf/u, "Kader | F | M\nInf")
    .replace("| 7\n", "| 7 | 2 | 1\n")
    .replace("| 1.8\n", "| 1.8 | 1 | 1\n");
  expect(told(readDrawn(`${beside}\n\nverschil | 116400`), "figures-unread")).toEqual([]);
});

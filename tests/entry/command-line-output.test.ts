import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"; // prettier-ignore
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../src/standin/book";
import { openBook } from "../../src/standin/ooxml/open-book";
import { annex } from "../support/command-line";
import { SAMPLE } from "../support/grids";

let folder = "";
let file = "";
let copy = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annex-"));
  file = join(folder, "budget.xlsx");
  copy = join(folder, "budget.annex.xlsx");
  cpSync(SAMPLE, file);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edit(path: string, change: (book: Book) => void): void {
  const book = openBook(readFileSync(path));
  change(book);
  writeFileSync(path, book.save());
}

const T1 = ["--annex", "T1"];

describe("where the command line saves", () => {
  test("replaces the copy that it wrote when the workbook has changed since", async () => {
    await annex([file, ...T1]);
    edit(file, (book) => book.sheetNamed("Personeel - Personnel")?.setValue(7, 2, 4));
    const { code, err } = await annex([file, ...T1]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const services = openBook(readFileSync(copy)).sheetNamed("Personeel - Personnel");
    expect(services?.cell(7, 2).value).toBe(4);
  });

  test("says that nothing changed, and leaves a copy alone that holds just that", async () => {
    await annex([file, ...T1]);
    const { mtimeMs } = statSync(copy);
    const { code, out } = await annex([file, ...T1]);
    expect(code).toBe(0);
    expect(out).toContain("Nothing has changed");
    expect(out).toContain(`${copy} held just that already`);
    expect(statSync(copy).mtimeMs).toBe(mtimeMs);
  });

  test.each([
    ["a file of something else", Buffer.from("minutes of the meeting")],
    ["a workbook that it did not write", readFileSync(SAMPLE)],
  ])("leaves %s alone, ends with 2 and names --out", async (_, bytes) => {
    writeFileSync(copy, bytes);
    const { code, out, err } = await annex([file, ...T1, "--language", "nl"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("niet door dit programma geschreven");
    expect(err).toContain("--out");
    expect(readFileSync(copy).equals(bytes)).toBe(true);
  });

  test("leaves a copy alone in which a person worked, and names the cells and sheets that would be lost", async () => {
    await annex([file, ...T1]);
    edit(copy, (book) => {
      book.sheetNamed("T1 Personeel")?.setValue(0, 0, "Our own title");
      book.addSheet("My notes").setValue(0, 0, "not to be lost");
    });
    const edited = readFileSync(copy);
    edit(file, (book) => book.sheetNamed("Personeel - Personnel")?.setValue(7, 2, 4));
    const { code, err } = await annex([file, ...T1]);
    expect(code).toBe(2);
    expect(err).toContain("My notes, 'T1 Personeel'!A1");
    expect(err).toContain("--in-place");
    expect(readFileSync(copy).equals(edited)).toBe(true);
  });

  test("replaces what --out names, for that place was chosen", async () => {
    const chosen = join(folder, "chosen.xlsx");
    writeFileSync(chosen, "anything");
    const { code, out } = await annex([file, ...T1, "--out", chosen]);
    expect(code).toBe(0);
    expect(out).toContain(`Saved as ${chosen}`);
    expect(openBook(readFileSync(chosen)).sheetNamed("T1 Personeel")).toBeDefined();
  });

  test("does not take the workbook itself for its --out, under whatever name", async () => {
    const before = readFileSync(file);
    const link = join(folder, "link.xlsx");
    symlinkSync(file, link);
    for (const out of [file, link]) {
      const { code, err } = await annex([file, ...T1, "--out", out]);
      expect(code).toBe(2);
      expect(err).toContain("--in-place");
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("--dry-run tells what it would write, and writes nothing", async () => {
    const { code, out } = await annex([file, ...T1, "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toContain("61.50 real FTE");
    expect(out).toContain("Would be written: T1 Personeel");
    expect(readdirSync(folder)).toEqual(["budget.xlsx"]);
  });
});

describe("the language of annex and report", () => {
  test("is the system's where nobody says more: French in French, else the annex in Dutch", async () => {
    const french = await annex([file, ...T1, "--dry-run"], { LANG: "fr_BE.UTF-8", LC_ALL: "" });
    expect(french.out).toContain("Serait écrit\u00a0: T1 Personnel");
    const english = await annex([file, ...T1, "--dry-run"], { LANG: "C" });
    expect(english.out).toContain("Would be written: T1 Personeel");
  });

  test("of the report is one of the two where the annex is in both", async () => {
    const inBoth = [file, ...T1, "--dry-run", "--language", "nl+fr"];
    expect((await annex(inBoth)).out).toContain("Proefrun");
    expect((await annex(inBoth, { LANG: "fr_BE.UTF-8" })).out).toContain("Essai à blanc");
  });
});

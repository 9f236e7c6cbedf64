import fc from "fast-check";
import { BookError, openBook } from "../../../src/standin/ooxml/open-book";
import { buildParts, zipParts } from "./package-builder";
import { wholeParts, wholeWorkbook } from "./whole-workbook";

/** Opens and uses a file that may be damaged; what is thrown must be a BookError. */
function tryOut(bytes: Uint8Array): "opened" | "refused" {
  let book;
  try {
    book = openBook(bytes);
  } catch (error) {
    if (error instanceof BookError) return "refused";
    throw error;
  }
  for (const sheet of book.sheets) {
    for (const { row, column } of sheet.cells()) sheet.style(row, column);
    expect(sheet.page.margins).toBeDefined();
    sheet.usedArea("formats");
  }
  book.sheets[0]?.setValue(70, 0, "new");
  expect(openBook(book.save()).sheets[0]?.cell(70, 0).value).toBe("new");
  return "opened";
}

const original = wholeWorkbook();

test("a file with some bytes wrong is opened or refused in words", () => {
  const damage = fc.array(fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(damage, (flips) => {
      const bytes = original.slice();
      for (const [at, bits] of flips) bytes[at] = (bytes[at] ?? 0) ^ bits;
      seen.add(tryOut(bytes));
    }),
    { numRuns: 300, seed: 3 },
  );
  expect([...seen].sort()).toEqual(["opened", "refused"]);
});

test("a file that is cut short is refused in words", () => {
  for (let length = 0; length < original.length; length += 97) {
    expect(() => openBook(original.slice(0, length))).toThrow(BookError);
  }
});

test("a part with a piece missing, doubled or exchanged is opened or refused in words", () => {
  const parts = wholeParts();
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const cut = fc.record({
    part: fc.constantFrom(...names),
    at: fc.nat(6000),
    length: fc.nat(30),
    what: fc.constantFrom("cut", "double", "sign"),
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(cut, ({ part, at, length, what }) => {
      const text = parts[part] ?? "";
      const from = at % text.length;
      const piece = text.slice(from, from + length);
      const middle =
        what === "cut" ? "" : what === "double" ? piece + piece : piece.replace(/[a-z0-9]/i, '"');
      seen.add(
        tryOut(zipParts({ ...parts, [part]: text.slice(0, from) + middle + text.slice(from + length) })),
      );
    }),
    { numRuns: 600, seed: 4 },
  );
  expect([...seen].sort()).toEqual(["opened", "refused"]);
});

test("whole elements missing from a part: opened or refused in words", () => {
  const parts = wholeParts();
  for (const [name, text] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    for (const [element] of text.matchAll(/<[\w:]+[^<>]*\/>/g))
      tryOut(zipParts({ ...parts, [name]: text.replace(element, "") }));
  }
});

test("a workbook without sheets of cells", () => {
  const parts = buildParts({});
  const relations = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace('/worksheet"', '/chartsheet"');
  expect(() => openBook(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": relations }))).toThrow(BookError);
});

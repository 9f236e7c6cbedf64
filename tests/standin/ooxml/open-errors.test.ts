import { strToU8, zipSync } from "fflate";
import { newBook, openBook, BookError, LIMITS } from "../../../src/standin/ooxml/open-book";
import type { BookErrorKind, Limits } from "../../../src/standin/ooxml/open-book";
import { buildBytes, buildParts, rows, zipParts } from "./package-builder";

function errorOf(
  bytes: Uint8Array,
  limits?: Limits,
): { kind: BookErrorKind; part: string | null; message: string } {
  try {
    openBook(bytes, limits);
  } catch (error) {
    if (error instanceof BookError) return error;
    throw error;
  }
  throw new Error("it opened");
}

const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();

describe("files that are no open workbook", () => {
  test("an encrypted workbook and an old .xls are told apart", () => {
    const page = new Array<number>(512).fill(0);
    const encrypted = new Uint8Array([
      ...CONTAINER,
      ...page,
      ...utf16("EncryptionInfo"),
      ...page,
      ...utf16("EncryptedPackage"),
    ]);
    expect(errorOf(encrypted).kind).toBe("encrypted");
    expect(errorOf(new Uint8Array([...CONTAINER, ...page, ...utf16("Workbook")])).kind).toBe("old-format");
  });

  test.each([
    ["nothing", new Uint8Array(0)],
    ["text", strToU8("a;b\n1;2\n".repeat(100))],
    ["the start of a zip", buildBytes({}).slice(0, 300)],
  ])("%s is no zip", (_, bytes) => {
    expect(errorOf(bytes).kind).toBe("not-a-zip");
  });

  test("a zip that is no workbook", () => {
    expect(errorOf(zipSync({ "a.txt": strToU8("a") }))).toMatchObject({
      kind: "broken-part",
      part: "[Content_Types].xml",
    });
    const parts = buildParts({});
    const document = (parts["[Content_Types].xml"] ?? "").replace(
      "spreadsheetml.sheet.main",
      "wordprocessingml.document.main",
    );
    expect(errorOf(zipParts({ ...parts, "[Content_Types].xml": document })).kind).toBe("unsupported");
  });

  test("binary and strict workbooks are not supported", () => {
    const parts = buildParts({});
    const binary = (parts["[Content_Types].xml"] ?? "").replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
    );
    expect(errorOf(zipParts({ ...parts, "[Content_Types].xml": binary })).kind).toBe("unsupported");
    const strict = (parts["xl/workbook.xml"] ?? "").replace(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    );
    expect(errorOf(zipParts({ ...parts, "xl/workbook.xml": strict })).kind).toBe("unsupported");
  });
});

describe("broken parts are named", () => {
  const parts = buildParts({
    sheets: { Sheet1: rows(`<row r="1"><c r="A1"><v>1</v></c></row>`) },
    strings: "<si><t>a</t></si>",
  });
  const without = (gone: string) =>
    zipParts(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
  const withPart = (part: string, text: string) => zipParts({ ...parts, [part]: text });
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";

  test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "[Content_Types].xml"])(
    "%s is missing",
    (part) => expect(errorOf(without(part))).toMatchObject({ kind: "broken-part", part }),
  );

  test.each([
    ["does not close a row", sheet.replace("</row>", "")],
    ["closes what is not open", sheet.replace("</row>", "</row></row>")],
    ["is cut short", sheet.slice(0, -20)],
    ["has a bare ampersand", sheet.replace("<v>1", "<v>R&D")],
    ["has an attribute without a value", sheet.replace('r="A1"', "r")],
    ["has a control character", sheet.replace("<v>1", "<v>\u0001")],
    ["has no cells' part", sheet.replace(/<sheetData>.*<\/sheetData>/, "")],
    ["has rows out of order", sheet.replace("</row>", `</row><row r="1"/>`)],
  ])("a sheet that %s", (_, text) => {
    expect(errorOf(withPart("xl/worksheets/sheet1.xml", text))).toMatchObject({
      kind: "broken-part",
      part: "xl/worksheets/sheet1.xml",
    });
  });

  test("a workbook that is not well-formed, or whose sheet leads nowhere", () => {
    expect(errorOf(withPart("xl/workbook.xml", "<workbook><sheets></workbook>"))).toMatchObject({
      kind: "broken-part",
      part: "xl/workbook.xml",
    });
    const lost = (parts["xl/workbook.xml"] ?? "").replace('r:id="rId1"', 'r:id="rId99"');
    expect(errorOf(withPart("xl/workbook.xml", lost))).toMatchObject({
      kind: "broken-part",
      part: "xl/workbook.xml",
    });
  });

  test("bytes that are no Unicode", () => {
    const bytes = zipParts({
      ...parts,
      "xl/worksheets/sheet1.xml": new Uint8Array([60, 97, 62, 0xff, 0xc0]),
    });
    expect(errorOf(bytes)).toMatchObject({ kind: "broken-part", part: "xl/worksheets/sheet1.xml" });
  });

  test("a DOCTYPE is refused, also in a part that is not looked at, and nothing is expanded", () => {
    const evil = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "boom">]>`;
    expect(
      errorOf(withPart("xl/worksheets/sheet1.xml", evil + sheet.replace("<v>1", "<v>&b;"))),
    ).toMatchObject({
      kind: "broken-part",
      part: "xl/worksheets/sheet1.xml",
    });
    expect(errorOf(withPart("xl/comments1.xml", `${evil}<a/>`))).toMatchObject({ part: "xl/comments1.xml" });
  });

  test("a checksum that is wrong", () => {
    const bytes = newBook().save();
    const name = strToU8("xl/worksheets/sheet1.xml");
    const at = bytes.findIndex((_, i) => name.every((byte, j) => bytes[i + j] === byte)) + name.length + 30;
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    expect(errorOf(bytes)).toMatchObject({ kind: "broken-part", part: "xl/worksheets/sheet1.xml" });
  });

  test("a part that stands twice", () => {
    const bytes = buildBytes({ extra: [{ part: "xl/Workbook.xml", text: "<a/>" }] });
    expect(errorOf(bytes).kind).toBe("broken-part");
  });
});

describe("zip bombs", () => {
  const bomb = (bytes: number) =>
    buildBytes({ extra: [{ part: "xl/media/image1.bin", text: "0".repeat(bytes) }] });

  test("too many parts, too large a part, too much together, too dense", () => {
    const small: Limits = { ...LIMITS, partBytes: 1_000_000, totalBytes: 1_500_000, entries: 50 };
    const entries = Array.from({ length: 60 }, (_, i) => ({ part: `a${i}.xml`, text: "<a/>" }));
    expect(errorOf(buildBytes({ extra: entries }), small).kind).toBe("too-large");
    expect(errorOf(bomb(2_000_000), small)).toMatchObject({ kind: "too-large", part: "xl/media/image1.bin" });
    const two = ["x", "y"].map((name) => ({ part: name, text: "0".repeat(900_000) }));
    expect(errorOf(buildBytes({ extra: two }), small).kind).toBe("too-large");
    expect(errorOf(bomb(2_000_000), { ...LIMITS, ratioFloor: 1_000_000 })).toMatchObject({
      kind: "too-large",
    });
    expect(() => openBook(bomb(2_000_000))).not.toThrow();
  });

  test("a part that lies about its size", () => {
    const bytes = bomb(3_000_000);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000)
        view.setUint32(at + 24, 10, true);
    }
    expect(errorOf(bytes)).toMatchObject({ kind: "too-large", part: "xl/media/image1.bin" });
  });
});

test("every message is a sentence in words that names the part", () => {
  const { message } = errorOf(zipSync({ "a.txt": strToU8("a") }));
  expect(message).toBe("[Content_Types].xml: is missing from the file");
});

import { refusalOf } from "./refusal";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { changedParts, openBuilt, partText, rows } from "./package-builder";
import { wholeWorkbook } from "./whole-workbook";

describe("defined names", () => {
  test("of the file, without Excel's own", () => {
    const book = openBook(wholeWorkbook());
    expect(
      book.names.map(({ name, formula, visible, comment, scope }) => [
        name,
        formula,
        visible,
        comment,
        scope?.name ?? null,
      ]),
    ).toEqual([
      ["Hidden", "=Data!$A$2", false, "not shown", null],
      ["Local", "=Other!$A$1", true, "", "Other"],
      ["Total", "=SUM(Data!$B$2:$B$4)", true, "", null],
    ]);
  });

  test("new, changed and deleted ones come back so", () => {
    const book = openBook(wholeWorkbook());
    const [hidden, , total] = book.names;
    const data = book.sheetNamed("Data");
    if (!hidden || !total || !data) throw new Error("names are missing");
    book.deleteName(total);
    hidden.visible = true;
    hidden.comment = 'a "comment" & more';
    hidden.formula = "=Data!$A$3";
    book.addName("Syn_T01", "=Data!$A$1:$B$2").visible = false;
    book.addName("Local", '="<text>"', data);
    expect(
      openBook(book.save()).names.map(({ name, formula, visible, comment, scope }) => [
        name,
        formula,
        visible,
        comment,
        scope?.name ?? null,
      ]),
    ).toEqual([
      ["Hidden", "=Data!$A$3", true, 'a "comment" & more', null],
      ["Local", "=Other!$A$1", true, "", "Other"],
      ["Syn_T01", "=Data!$A$1:$B$2", false, "", null],
      ["Local", '="<text>"', true, "", "Data"],
    ]);
    expect(refusalOf(() => book.deleteName(total))).toBe("gone");
  });

  test("names that Excel does not allow, or that are taken in their scope", () => {
    const { book, sheet } = openBuilt({});
    for (const name of ["", "A1", "XFD1048576", "R1C1", "r", "c", "R2", "1st", "a b", "a-b", "a!b"]) {
      expect(refusalOf(() => book.addName(name, "=1"))).toBe("bad-name");
    }
    for (const name of ["_x", "\\x", "été", "Syn_Measure_Fte", "a.b", "Rx", "ABCD1"])
      expect(book.addName(name, "=1").name).toBe(name);
    expect(refusalOf(() => book.addName("ÉTÉ", "=1"))).toBe("name-taken");
    expect(book.addName("été", "=1", sheet).scope).toBe(sheet);
  });
});

describe("custom parts", () => {
  test("of the file", () => {
    const [part] = openBook(wholeWorkbook()).customParts;
    expect(part).toMatchObject({
      id: "{11111111-2222-3333-4444-555555555555}",
      namespace: "urn:memory",
      xml: `<m:memory xmlns:m="urn:memory">é</m:memory>`,
    });
  });

  test("new and changed ones come back so, with properties and relations", () => {
    const original = wholeWorkbook();
    const book = openBook(original);
    const fresh = book.addCustomPart(`<memory xmlns="urn:fresh" v="1"/>`);
    const twin = book.addCustomPart(`<memory xmlns="urn:fresh" v="1"/>`);
    fresh.xml = `<memory xmlns="urn:fresh" v="2"/>`;
    const bytes = book.save();
    expect(changedParts(original, bytes).sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "+customXml/item2.xml",
        "+customXml/itemProps2.xml",
        "+customXml/_rels/item2.xml.rels",
        "+customXml/item3.xml",
        "+customXml/itemProps3.xml",
        "+customXml/_rels/item3.xml.rels",
      ].sort(),
    );
    expect(
      openBook(bytes)
        .customParts.slice(1)
        .map(({ id, namespace, xml }) => [id, namespace, xml]),
    ).toEqual([
      [fresh.id, "urn:fresh", `<memory xmlns="urn:fresh" v="2"/>`],
      [twin.id, "urn:fresh", `<memory xmlns="urn:fresh" v="1"/>`],
    ]);
    expect(twin.id).not.toBe(fresh.id);
    expect(partText(bytes, "customXml/itemProps2.xml")).toContain('ds:uri="urn:fresh"');
  });

  test("a deleted one takes its properties along", () => {
    const original = wholeWorkbook();
    const book = openBook(original);
    const [part] = book.customParts;
    if (part) book.deleteCustomPart(part);
    expect(changedParts(original, book.save()).filter((name) => name.startsWith("-"))).toEqual([
      "-customXml/item1.xml",
      "-customXml/itemProps1.xml",
      "-customXml/_rels/item1.xml.rels",
    ]);
    expect(openBook(book.save()).customParts).toEqual([]);
  });

  test("what is not well-formed is refused, the old text stays", () => {
    const { book } = openBuilt({ sheets: { S: rows("") } });
    for (const xml of ["", "text", "<a>", "<a/><b/>", `<!DOCTYPE a><a/>`])
      expect(refusalOf(() => book.addCustomPart(xml))).toBe("broken-xml");
    const part = book.addCustomPart("<a/>");
    expect(refusalOf(() => (part.xml = "<a>"))).toBe("broken-xml");
    expect(part.xml).toBe("<a/>");
    expect(book.customParts).toHaveLength(1);
  });
});

test("calculation mode and recompute on load", () => {
  const book = openBook(wholeWorkbook());
  expect([book.calculationMode, book.recomputeOnLoad]).toEqual(["Automatic", false]);
  book.calculationMode = "Manual";
  book.recomputeOnLoad = true;
  const again = openBook(book.save());
  expect([again.calculationMode, again.recomputeOnLoad]).toEqual(["Manual", true]);
  expect(partText(again.save(), "xl/workbook.xml")).toContain('calcId="191029"');
});

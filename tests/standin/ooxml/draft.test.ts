import { draftOf } from "../../../src/standin/ooxml/draft";
import { LIMITS } from "../../../src/standin/ooxml/limits";
import { BookError, partsOf } from "../../../src/standin/ooxml/open-book";
import { openPackage } from "../../../src/standin/ooxml/package";
import {
  relativeTarget,
  relationsOwner,
  relationsPart,
  resolveTarget,
} from "../../../src/standin/ooxml/part-name";
import { buildBytes, changedParts, partText, rows } from "./package-builder";

const original = buildBytes({ sheets: { A: rows("") }, extra: [{ part: "xl/loose.xml", text: "<a/>" }] });
const fresh = () => draftOf(openPackage(original, LIMITS));

const failure = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof BookError) return [error.kind, error.part];
    throw error;
  }
  throw new Error("it did not fail");
};

describe("a save that would make a broken file fails instead", () => {
  test("a part that is not well-formed", () => {
    const draft = fresh();
    draft.put("xl/workbook.xml", "<workbook><sheets></workbook>");
    expect(failure(() => draft.finish(original))).toEqual(["broken-part", "xl/workbook.xml"]);
  });

  test("a relation to a part that is not there", () => {
    const draft = fresh();
    draft.relate("xl/workbook.xml", "worksheet", "xl/worksheets/sheet9.xml");
    expect(failure(() => draft.finish(original))).toEqual(["broken-part", "xl/workbook.xml"]);
  });

  test("a new part without a content type", () => {
    const draft = fresh();
    draft.put("xl/media/image.png", "png");
    draft.relate("xl/workbook.xml", "image", "xl/media/image.png");
    expect(failure(() => draft.finish(original))).toEqual(["broken-part", "xl/media/image.png"]);
  });
});

test("a relation of the file that leads nowhere is left alone", () => {
  const odd = buildBytes({
    extra: [
      {
        part: "xl/x.xml",
        text: "<a/>",
        from: "xl/workbook.xml",
        relation: "odd",
        id: "rId7",
        target: "gone.xml",
      },
    ],
  });
  const draft = draftOf(openPackage(odd, LIMITS));
  draft.put("xl/new.xml", "<a/>", "application/xml");
  draft.relate("xl/workbook.xml", "new", "xl/new.xml");
  expect(changedParts(odd, draft.finish(odd)).sort()).toEqual(
    ["+xl/new.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"].sort(),
  );
});

test("new parts stand behind those of the file, whose order stays; relation ids are not used twice", () => {
  const draft = fresh();
  const part = draft.freeName("xl/worksheets/sheet#.xml");
  expect(part).toBe("xl/worksheets/sheet2.xml");
  draft.put(part, "<a/>", "application/xml");
  const ids = [
    draft.relate("xl/workbook.xml", "worksheet", part),
    draft.relate("xl/workbook.xml", "other", part),
  ];
  expect(ids).toEqual(["rId2", "rId3"]);
  const bytes = draft.finish(original);
  const before = [...partsOf(original).keys()];
  expect([...partsOf(bytes).keys()]).toEqual([...before, part]);
  expect(partText(bytes, "xl/_rels/workbook.xml.rels")).toContain('Target="worksheets/sheet2.xml"');
});

test("nothing changed gives the file itself; a change back to the same text is none", () => {
  const draft = fresh();
  draft.put("xl/loose.xml", "<b/>");
  draft.put("xl/loose.xml", "<a/>");
  expect(Buffer.compare(draft.finish(original), original)).toBe(0);
});

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/worksheets/sheet1.xml", "../drawings/drawing1.xml", "xl/drawings/drawing1.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["xl/workbook.xml", "../customXml/item1.xml", "customXml/item1.xml"],
])("from %s, %s is %s", (owner, target, part) => {
  expect(resolveTarget(owner, target)).toBe(part);
  expect(relativeTarget(owner, part)).toBe(target);
});

test("odd targets and names of relation parts", () => {
  expect(resolveTarget("xl/workbook.xml", "/xl/a.xml")).toBe("xl/a.xml");
  expect(resolveTarget("xl/workbook.xml", "./a%20b.xml")).toBe("xl/a b.xml");
  expect(relationsPart("")).toBe("_rels/.rels");
  expect(relationsPart("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
  expect(relationsOwner("xl/_rels/workbook.xml.rels")).toBe("xl/workbook.xml");
  expect(relationsOwner("_rels/.rels")).toBe("");
  expect(relationsOwner("xl/workbook.xml")).toBeNull();
});

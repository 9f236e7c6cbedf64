import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { columnIndex } from "../../src/sheet/a1";
import { childrenOf, descendants, named, only, openPackage, resolveTarget } from "./opened-package";
import { misplaced } from "./schema-order";

const twins = {
  "the sample": sampleWorkbook(),
  "a twin with odd names and sheets of the user": sampleWorkbook({
    services: [
      { name: 'a"b <&', ac: { real: "drie", theoretical: -1 }, cpas: { real: null, theoretical: 4 } },
      { name: "=1", ac: { real: 1, theoretical: 1 }, cpas: { real: 1, theoretical: 1 } },
    ],
    extraSheets: [{ name: "T1 'eigen' & co", protected: true }],
  }),
};

const files = Object.entries(twins).map(([name, bytes]) => ({ name, opened: openPackage(bytes) }));

describe.each(files)("the parts of $name", ({ opened }) => {
  const sheets = opened.paths.filter((path) => path.startsWith("xl/worksheets/sheet"));

  it("stand in the order that the schemas ask", () => {
    const wrong = opened.paths.flatMap((path) =>
      [...descendants(opened.root(path))].flatMap((element) => {
        const children = childrenOf(element).map((child) => child.nodeName);
        const problem = misplaced(element.nodeName, children);
        return problem === null ? [] : [`${path}: ${problem}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("count their lists rightly and leave no attribute empty", () => {
    const wrong = opened.paths.flatMap((path) =>
      [...descendants(opened.root(path))].flatMap((element) => {
        const count = element.getAttribute("count");
        const listed = element.nodeName === "sst" || count === null;
        const miscounted = !listed && Number(count) !== childrenOf(element).length;
        const empty = Array.from(element.attributes).filter(
          (attribute) => attribute.value === "" && !["macro", "typeface"].includes(attribute.name),
        );
        return miscounted || empty.length > 0 ? [`${path}: ${element.nodeName}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("are reached by relationships, each of which leads to a part, and each has a content type", () => {
    const reached = new Set<string>();
    for (const path of opened.paths.filter((item) => item.endsWith(".rels"))) {
      const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
      const relations = childrenOf(opened.root(path));
      const ids = relations.map((relation) => relation.getAttribute("Id"));
      expect(new Set(ids).size).toBe(ids.length);
      for (const relation of relations) {
        if (relation.getAttribute("TargetMode") === "External") continue;
        reached.add(resolveTarget(owner, relation.getAttribute("Target") ?? ""));
      }
      if (owner !== "") {
        const used = [...descendants(opened.root(owner))].flatMap((element) =>
          Array.from(element.attributes)
            .filter((attribute) => attribute.name === "r:id")
            .map((attribute) => attribute.value),
        );
        expect(ids).toEqual(expect.arrayContaining(used));
      }
    }
    const content = opened.paths.filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
    expect([...reached].sort()).toEqual([...content].sort());
    const types = childrenOf(opened.root("[Content_Types].xml"));
    const overrides = types.map((type) => type.getAttribute("PartName")).filter((name) => name !== null);
    expect(overrides.map((name) => name.slice(1)).sort()).toEqual(
      content.filter((path) => !path.endsWith(".vml")).sort(),
    );
  });

  it("use every shared string, and count the uses", () => {
    const table = opened.root("xl/sharedStrings.xml");
    const used = sheets.flatMap((path) =>
      named(opened.root(path), "c")
        .filter((cell) => cell.getAttribute("t") === "s")
        .map((cell) => Number(only(cell, "v").textContent)),
    );
    expect(Number(table.getAttribute("count"))).toBe(used.length);
    expect(Number(table.getAttribute("uniqueCount"))).toBe(childrenOf(table).length);
    expect([...new Set(used)].sort((a, b) => a - b)).toEqual(childrenOf(table).map((_, index) => index));
    const texts = childrenOf(table).map((item) => item.textContent);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("name only styles that exist", () => {
    const styles = opened.root("xl/styles.xml");
    const size = (name: string) => childrenOf(only(styles, name)).length;
    const limits = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
    for (const record of named(styles, "xf")) {
      for (const [attribute, list] of Object.entries(limits)) {
        expect(Number(record.getAttribute(attribute) ?? 0)).toBeLessThan(size(list));
      }
    }
    for (const path of sheets) {
      for (const cell of named(opened.root(path), "c")) {
        expect(Number(cell.getAttribute("s") ?? 0)).toBeLessThan(size("cellXfs"));
      }
    }
  });

  it("hold rows and cells in order, each cell once", () => {
    for (const path of sheets) {
      const rows = named(opened.root(path), "row").map((row) => Number(row.getAttribute("r")));
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      for (const row of named(opened.root(path), "row")) {
        const places = childrenOf(row).map((cell) => cell.getAttribute("r") ?? "");
        const columns = places.map((place) => columnIndex(place.replace(/\d+$/, "")));
        expect(columns).toEqual([...new Set(columns)].sort((one, other) => one - other));
        for (const place of places) expect(place.replace(/^[A-Z]+/, "")).toBe(row.getAttribute("r"));
      }
    }
  });

  it("keep ids apart: sheets, names, charts, notes, data bars", () => {
    const workbook = opened.root("xl/workbook.xml");
    const names = named(workbook, "definedName").map(
      (name) => `${name.getAttribute("name") ?? ""} ${name.getAttribute("localSheetId") ?? ""}`,
    );
    const shapes = opened.paths
      .filter((path) => path.endsWith(".vml"))
      .flatMap((path) => named(opened.root(path), "v:shape").map((shape) => shape.getAttribute("id")));
    const bars = sheets.flatMap((path) => named(opened.root(path), "x14:id").map((id) => id.textContent));
    for (const ids of [names, shapes, bars]) {
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(bars).toEqual(
      sheets.flatMap((path) => named(opened.root(path), "x14:cfRule").map((rule) => rule.getAttribute("id"))),
    );
  });

  it("give each table the headings that stand in its cells", () => {
    const strings = childrenOf(opened.root("xl/sharedStrings.xml")).map((item) => item.textContent);
    const owners = sheets.filter((path) => named(opened.root(path), "tablePart").length > 0);
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners) {
      const relations = childrenOf(opened.root(owner.replace("worksheets/", "worksheets/_rels/") + ".rels"));
      const target = relations
        .map((one) => one.getAttribute("Target") ?? "")
        .find((at) => at.includes("/table"));
      const table = opened.root(resolveTarget(owner, target ?? ""));
      const row = table.getAttribute("ref")?.match(/\d+/)?.[0];
      const cells = named(opened.root(owner), "c").filter(
        (cell) => cell.getAttribute("r")?.replace(/^[A-Z]+/, "") === row,
      );
      const texts = cells.map((cell) => strings[Number(cell.textContent)]);
      expect(named(table, "tableColumn").map((column) => column.getAttribute("name"))).toEqual(texts);
    }
  });
});

it("the order check itself refuses a wrong order and an unknown child", () => {
  expect(misplaced("c", ["v", "f"])).toContain("too late");
  expect(misplaced("c", ["f", "w"])).toContain("unknown");
  expect(misplaced("nobody", ["a", "b"])).toContain("no order is known");
});

import type { Element } from "@xmldom/xmldom";
import { parseArea } from "../../src/sheet/a1";
import { childrenOf, descendants, named, only, openPackage, resolveTarget } from "../samples/opened-package";
import type { OpenedPackage } from "../samples/opened-package";
import { misplaced } from "../samples/schema-order";

/**
 * What Excel would stumble over in an .xlsx file: children out of the schemas' order, lists that miscount, relationships
 * that lead nowhere, parts that nothing leads to or that have no content type, styles that do not exist, cells out of
 * order, table headings that differ from their cells, ids used twice. Empty where there is nothing.
 */
export function packageFlaws(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes);
  const content = opened.paths.filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
  return [
    ...opened.paths.flatMap((path) => elementFlaws(path, opened.root(path))),
    ...relationFlaws(opened, content),
    ...typeFlaws(opened, content),
    ...sheetPaths(opened).flatMap((path) => [
      ...cellFlaws(path, opened.root(path), styleCount(opened)),
      ...tableFlaws(opened, path),
    ]),
    ...repeated(opened),
  ];
}

function sheetPaths(opened: OpenedPackage): readonly string[] {
  return opened.paths.filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
}

function elementFlaws(path: string, root: Element): string[] {
  return [...descendants(root)].flatMap((element) => {
    const children = childrenOf(element);
    const flaws: string[] = [];
    const order = misplaced(
      element.nodeName,
      children.map((child) => child.nodeName),
    );
    if (order !== null) flaws.push(order);
    const count = element.getAttribute("count");
    if (count !== null && element.nodeName !== "sst" && Number(count) !== children.length) {
      flaws.push(`${element.nodeName} says ${count} and has ${children.length}`);
    }
    if (/^(\w+:)?ext$/.test(element.nodeName) && element.hasAttribute("uri") && children.length !== 1) {
      flaws.push(`an extension holds ${children.length} elements`);
    }
    return flaws.map((flaw) => `${path}: ${flaw}`);
  });
}

function relationFlaws(opened: OpenedPackage, content: readonly string[]): string[] {
  const flaws: string[] = [];
  const reached = new Set<string>();
  for (const path of opened.paths.filter((one) => one.endsWith(".rels"))) {
    const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
    if (owner !== "" && !content.includes(owner)) flaws.push(`${path}: no ${owner}`);
    const relations = childrenOf(opened.root(path));
    const ids = relations.map((relation) => relation.getAttribute("Id") ?? "");
    if (new Set(ids).size !== ids.length) flaws.push(`${path}: an id twice`);
    for (const relation of relations) {
      if (relation.getAttribute("TargetMode") === "External") continue;
      const target = resolveTarget(owner, relation.getAttribute("Target") ?? "");
      if (!content.includes(target)) flaws.push(`${path}: leads to ${target}, which is not there`);
      reached.add(target);
    }
  }
  for (const path of content) {
    if (!reached.has(path)) flaws.push(`${path}: nothing leads to it`);
    const rels = path.replace(/([^/]+)$/, "_rels/$1.rels");
    const ids = opened.paths.includes(rels)
      ? childrenOf(opened.root(rels)).map((relation) => relation.getAttribute("Id"))
      : [];
    for (const element of descendants(opened.root(path))) {
      const id = element.getAttribute("r:id");
      if (id !== null && !ids.includes(id)) flaws.push(`${path}: ${element.nodeName} names ${id}`);
    }
  }
  return flaws;
}

function typeFlaws(opened: OpenedPackage, content: readonly string[]): string[] {
  const types = childrenOf(opened.root("[Content_Types].xml"));
  const overrides = types.flatMap((type) => type.getAttribute("PartName")?.slice(1) ?? []);
  const extensions = types.flatMap((type) => type.getAttribute("Extension") ?? []);
  return [
    ...(new Set(overrides).size === overrides.length ? [] : ["a content type twice"]),
    ...overrides.filter((name) => !content.includes(name)).map((name) => `a content type for ${name}`),
    ...opened.paths
      .filter((path) => path !== "[Content_Types].xml")
      .filter((path) => !overrides.includes(path) && !extensions.includes(path.split(".").at(-1) ?? ""))
      .map((path) => `${path}: no content type`),
  ];
}

function styleCount(opened: OpenedPackage): number {
  return childrenOf(only(opened.root("xl/styles.xml"), "cellXfs")).length;
}

function cellFlaws(path: string, root: Element, styles: number): string[] {
  const flaws: string[] = [];
  let above = 0;
  for (const row of named(root, "row")) {
    const number = Number(row.getAttribute("r"));
    if (number <= above) flaws.push(`${path}: row ${number} after ${above}`);
    above = number;
    let left = 0;
    for (const cell of childrenOf(row)) {
      const [, letters = "", digits] = /^([A-Z]+)(\d+)$/.exec(cell.getAttribute("r") ?? "") ?? [];
      const column = (parseArea(letters + (digits ?? ""), path)?.column ?? -1) + 1;
      if (column <= left || Number(digits) !== number)
        flaws.push(`${path}: ${letters}${digits} out of order`);
      left = column;
      if (Number(cell.getAttribute("s") ?? 0) >= styles)
        flaws.push(`${path}: ${letters}${digits} has no style`);
    }
  }
  return flaws;
}

function tableFlaws(opened: OpenedPackage, path: string): string[] {
  const rels = path.replace(/([^/]+)$/, "_rels/$1.rels");
  if (!opened.paths.includes(rels)) return [];
  const tables = childrenOf(opened.root(rels)).filter((one) => one.getAttribute("Type")?.endsWith("/table"));
  return tables.flatMap((relation) => {
    const part = resolveTarget(path, relation.getAttribute("Target") ?? "");
    const table = opened.root(part);
    const [, column = "", row = ""] = /^([A-Z]+)(\d+):/.exec(table.getAttribute("ref") ?? "") ?? [];
    const cells = named(opened.root(path), "c");
    const first = cells.findIndex((cell) => cell.getAttribute("r") === column + row);
    const names = named(table, "tableColumn").map((one) => unescaped(one.getAttribute("name") ?? ""));
    const shown = names.map((_, index) => textOf(opened, cells[first + index]));
    return JSON.stringify(names) === JSON.stringify(shown)
      ? []
      : [`${part}: headings ${names.join()} / ${shown.join()}`];
  });
}

function textOf(opened: OpenedPackage, cell: Element | undefined): string {
  if (cell?.getAttribute("t") !== "s") return cell?.textContent ?? "";
  return childrenOf(opened.root("xl/sharedStrings.xml"))[Number(cell.textContent)]?.textContent ?? "";
}

/** A line break in a table's heading is written "_x000a_". */
function unescaped(name: string): string {
  return name.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function repeated(opened: OpenedPackage): string[] {
  const workbook = opened.root("xl/workbook.xml");
  const lists = {
    "sheet id": named(workbook, "sheet").map((sheet) => sheet.getAttribute("sheetId")),
    "sheet name": named(workbook, "sheet").map((sheet) => sheet.getAttribute("name")?.toLowerCase()),
    "defined name": named(workbook, "definedName").map(
      (name) => `${name.getAttribute("name") ?? ""} ${name.getAttribute("localSheetId") ?? ""}`,
    ),
    "table id": opened.paths
      .filter((path) => path.startsWith("xl/tables/"))
      .map((path) => opened.root(path).getAttribute("id")),
  };
  return Object.entries(lists).flatMap(([what, ids]) =>
    new Set(ids).size === ids.length ? [] : [`a ${what} twice: ${ids.join()}`],
  );
}

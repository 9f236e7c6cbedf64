import type { CellValue } from "../../sheet/cell-value";
import { patchChart } from "./chart-patch";
import type { ChartBody } from "./chart-read";
import type { ReadCells } from "./chart-write";
import {
  anyReference,
  CHART_SCOPE,
  numberReference,
  OWN_MARK,
  textReference,
  writeChart,
} from "./chart-write";
import type { Element } from "./xml-dom";
import {
  attribute,
  child,
  children,
  descendants,
  fragment,
  parseXml,
  remove,
  rootOf,
  serialise,
} from "./xml-dom";

/**
 * A chart's part brought from how it read to how it is wanted; the same text when nothing differs. Charts that we wrote also
 * get their copies of cell values renewed; those of others are left to Excel.
 */
export function updateChart(
  xml: string,
  part: string,
  read: ChartBody,
  wanted: ChartBody,
  { cells, renew }: { readonly cells: ReadCells; readonly renew: boolean },
): string {
  const own = xml.includes(OWN_MARK);
  if (JSON.stringify(read) === JSON.stringify(wanted))
    return own && renew ? renewCopies(xml, part, cells) : xml;
  return own ? writeChart(wanted, cells) : patchChart(parseXml(xml, part), read, wanted, cells);
}

function renewCopies(xml: string, part: string, cells: ReadCells): string {
  const document = parseXml(xml, part);
  let renewed = false;
  for (const reference of references(rootOf(document))) {
    const formula = child(reference, "f")?.textContent ?? "";
    const now = cells(formula);
    if (!now || !differs(reference, now.values)) continue;
    const holder = reference.parentNode as Element;
    const write =
      holder.localName === "tx"
        ? textReference
        : /^(cat|xVal)$/.test(holder.localName ?? "")
          ? anyReference
          : numberReference;
    holder.insertBefore(fragment(holder, write(formula, cells), CHART_SCOPE), reference);
    remove(reference);
    renewed = true;
  }
  return renewed ? serialise(document) : xml;
}

const references = (root: Element) => [...descendants(root, "strRef"), ...descendants(root, "numRef")];

function differs(reference: Element, values: readonly CellValue[]): boolean {
  const cache = child(reference, "strCache") ?? child(reference, "numCache");
  const points = new Map(
    (cache ? children(cache, "pt") : []).map((point) => [
      Number(attribute(point, "idx")),
      child(point, "v")?.textContent ?? "",
    ]),
  );
  return values.some((value, i) => {
    const point = points.get(i);
    if (value === null) return point !== undefined;
    if (typeof value === "number") return point === undefined || Number(point) !== value;
    if (reference.localName === "numRef" && typeof value !== "object") return point !== undefined;
    return (
      point !==
      (typeof value === "object"
        ? value.error
        : typeof value === "boolean"
          ? String(value).toUpperCase()
          : value)
    );
  });
}

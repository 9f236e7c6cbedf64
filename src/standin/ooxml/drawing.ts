import type { ChartAnchor } from "../book";
import type { Geometry } from "./anchor";
import { readAnchor, writeAnchor } from "./anchor";
import { relationId } from "./frame-read";
import { CHART, DRAWING, HEADER, RELATED, SHEET_DRAWING } from "./namespaces";
import type { Element } from "./xml-dom";
import {
  attribute,
  children,
  descendants,
  fragment,
  numberOf,
  parseXml,
  remove,
  rootOf,
  serialise,
} from "./xml-dom";
import { escapeAttribute } from "./xml-text";

/** A chart's frame in a drawing: `relation` leads to its part, `order` counts the drawing's anchors. */
export type ChartFrame = {
  readonly order: number;
  readonly relation: string;
  readonly name: string;
  readonly anchor: ChartAnchor;
};

const anchorsOf = (root: Element) =>
  children(root).filter((element) => element.localName?.endsWith("Anchor") === true);

/** Where a chart stands directly in its anchor, not in a group or as one of several choices. */
const frameOf = (anchor: Element) => children(anchor, "graphicFrame")[0] ?? null;

const nameOf = (frame: Element) => descendants(frame, "cNvPr")[0] ?? null;

export function readDrawing(xml: string, part: string, geometry: Geometry): ChartFrame[] {
  return anchorsOf(rootOf(parseXml(xml, part))).flatMap((anchor, order) => {
    const frame = frameOf(anchor);
    const chart = frame && descendants(frame, "chart").find(({ namespaceURI }) => namespaceURI === CHART);
    const relation = relationId(chart ?? null);
    if (!frame || relation === null) return [];
    return [
      { order, relation, name: attribute(nameOf(frame), "name") ?? "", anchor: readAnchor(anchor, geometry) },
    ];
  });
}

/** What is to become of a drawing's chart frames; `moved` and `renamed` by the order that was read. */
export type DrawingChange = {
  readonly deleted: readonly number[];
  readonly moved: ReadonlyMap<number, ChartAnchor>;
  readonly renamed: ReadonlyMap<number, string>;
  readonly added: readonly Omit<ChartFrame, "order">[];
};

export const BLANK_DRAWING = `${HEADER}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"/>`;

/** The changed drawing, or null when nothing is left in it. */
export function writeDrawing(
  xml: string,
  part: string,
  change: DrawingChange,
  geometry: Geometry,
): string | null {
  const document = parseXml(xml, part);
  const root = rootOf(document);
  const anchors = anchorsOf(root);
  for (const [order, place] of change.moved) {
    const anchor = anchors[order];
    if (anchor) writeAnchor(anchor, place, geometry);
  }
  for (const [order, name] of change.renamed) {
    const anchor = anchors[order];
    const frame = anchor && frameOf(anchor);
    if (frame) nameOf(frame)?.setAttribute("name", name);
  }
  for (const order of change.deleted) remove(anchors[order] ?? null);
  let last = Math.max(1, ...descendants(root, "cNvPr").map((element) => numberOf(element, "id", 0)));
  for (const { relation, name, anchor } of change.added) {
    const element = fragment(root, frameXml(++last, name, relation), SCOPE);
    root.appendChild(element);
    writeAnchor(element, anchor, geometry);
  }
  return children(root).length === 0 ? null : serialise(document);
}

const SCOPE = `xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"`;

const frameXml = (id: number, name: string, relation: string) =>
  `<xdr:twoCellAnchor><xdr:from/><xdr:to/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
  `<xdr:cNvPr id="${id}" name="${escapeAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
  `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATED}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
  `<xdr:clientData/></xdr:twoCellAnchor>`;

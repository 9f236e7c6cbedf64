import type { DraftNote } from "./draft";
import { placeOf } from "./draft";
import { textXml } from "./shared-strings";
import { XML_HEAD, element } from "./xml";

const AUTHOR = "Synergy Annex";

/** xl/commentsN.xml: the words of a sheet's notes. */
export function notesPart(notes: readonly DraftNote[]): string {
  const items = notes.map((note) =>
    element(
      "comment",
      { ref: note.at, authorId: 0 },
      element("text", {}, element("r", {}, textXml(note.text))),
    ),
  );
  return (
    XML_HEAD +
    element(
      "comments",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      element("authors", {}, element("author", {}, AUTHOR)),
      element("commentList", {}, ...items),
    )
  );
}

/** xl/drawings/vmlDrawingN.vml: the boxes, hidden until pointed at. `block` keeps shape ids apart between sheets. */
export function noteShapesPart(notes: readonly DraftNote[], block: number): string {
  const shapes = notes.map((note, index) => shapeXml(note, 1024 * block + 1 + index));
  const names = {
    "xmlns:v": "urn:schemas-microsoft-com:vml",
    "xmlns:o": "urn:schemas-microsoft-com:office:office",
    "xmlns:x": "urn:schemas-microsoft-com:office:excel",
  };
  const layout = element("o:idmap", { "v:ext": "edit", data: block });
  const box = {
    id: "_x0000_t202",
    coordsize: "21600,21600",
    "o:spt": 202,
    path: "m,l,21600r21600,l21600,xe",
  };
  return element(
    "xml",
    names,
    element("o:shapelayout", { "v:ext": "edit" }, layout),
    element(
      "v:shapetype",
      box,
      element("v:stroke", { joinstyle: "miter" }),
      element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    ...shapes,
  );
}

function shapeXml(note: DraftNote, id: number): string {
  const { column, row } = placeOf(note.at);
  // Left column, offset, top row, offset, right column, offset, bottom row, offset: two columns wide, six rows high.
  const anchor = [column, 15, Math.max(0, row - 2), 4, column + 2, 40, row + 5, 4].join(", ");
  return element(
    "v:shape",
    {
      id: `_x0000_s${id}`,
      type: "#_x0000_t202",
      style: "position:absolute;width:260pt;height:95pt;z-index:1;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    element("v:fill", { color2: "#ffffe1" }),
    element("v:shadow", { color: "black", obscured: "t" }),
    element("v:path", { "o:connecttype": "none" }),
    element("v:textbox", { style: "mso-direction-alt:auto" }, '<div style="text-align:left"></div>'),
    element(
      "x:ClientData",
      { ObjectType: "Note" },
      element("x:MoveWithCells"),
      element("x:SizeWithCells"),
      element("x:Anchor", {}, anchor),
      element("x:AutoFill", {}, "False"),
      element("x:Row", {}, String(row - 1)),
      element("x:Column", {}, String(column - 1)),
    ),
  );
}

import { invalidArgument, itemNotFound, notInStandin } from "../api-error";
import type { Edge as Line, Sheet } from "../book";
import { allowChange } from "../host";
import { asColor, asOneOf } from "./arguments";
import { isUnbounded } from "./cells-at";
import type { Cells, Edge, HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

const EDGES: readonly Edge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];
const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type BorderStyle = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];
type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

const LINE_OF_WEIGHT: Record<Weight, Line["line"]> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

/** Every cell's side that lies on an edge; an inner line lies on two cells. */
function sidesOn(
  edge: Edge,
  { area }: Cells,
  visit: (row: number, column: number, side: Side) => void,
): void {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  for (let row = area.row; row <= last.row; row += 1) {
    for (let column = area.column; column <= last.column; column += 1) {
      if (edge === "EdgeTop" && row === area.row) visit(row, column, "borderTop");
      if (edge === "EdgeBottom" && row === last.row) visit(row, column, "borderBottom");
      if (edge === "EdgeLeft" && column === area.column) visit(row, column, "borderLeft");
      if (edge === "EdgeRight" && column === last.column) visit(row, column, "borderRight");
      if (edge === "InsideHorizontal" && row > area.row) visit(row, column, "borderTop");
      if (edge === "InsideHorizontal" && row < last.row) visit(row, column, "borderBottom");
      if (edge === "InsideVertical" && column > area.column) visit(row, column, "borderLeft");
      if (edge === "InsideVertical" && column < last.column) visit(row, column, "borderRight");
    }
  }
}

function styleOf(line: Line | null): BorderStyle {
  if (line === null) return "None";
  if (line.line === "double") return "Double";
  if (line.line === "dotted") return "Dot";
  return line.line === "dashed" ? "Dash" : "Continuous";
}

function weightOf(line: Line | null): Weight {
  const weight = WEIGHTS.find((known) => LINE_OF_WEIGHT[known] === line?.line);
  return weight ?? (line?.line === "double" ? "Thick" : "Thin");
}

function restyled(line: Line | null, style: BorderStyle): Line | null {
  const color = line?.color ?? "#000000";
  if (style === "None") return null;
  if (style === "Double") return { line: "double", color };
  if (style === "Dot") return { line: "dotted", color };
  if (style === "Dash") return { line: "dashed", color };
  return styleOf(line) === "Continuous" && line !== null ? line : { line: "thin", color };
}

/** A weight makes a line where there is none; broken and double lines keep their kind. */
function reweighted(line: Line | null, weight: Weight): Line {
  if (line !== null && styleOf(line) !== "Continuous") return line;
  return { line: LINE_OF_WEIGHT[weight], color: line?.color ?? "#000000" };
}

type Border = HostObjectOf<"RangeBorder">;

function change(border: Border, next: (line: Line | null) => Line | null): void {
  const { sheet, area, edge } = border;
  allowChange(sheet);
  if (isUnbounded(area)) throw notInStandin("borders of whole rows or columns");
  sidesOn(edge, border, (row, column, side) => {
    sheet.restyle(row, column, { [side]: next(sheet.style(row, column)[side]) });
  });
}

/** What the whole edge has in common; null where it differs. */
function common<Value extends string>(border: Border, read: (line: Line | null) => Value): Value | null {
  const seen = new Set<Value>();
  if (isUnbounded(border.area)) throw notInStandin("borders of whole rows or columns");
  sidesOn(border.edge, border, (row, column, side) =>
    seen.add(read(lineAt(border.sheet, row, column, side))),
  );
  const [first, second] = seen;
  if (first === undefined) return read(null);
  return second === undefined ? first : null;
}

function lineAt(sheet: Sheet, row: number, column: number, side: Side): Line | null {
  return sheet.style(row, column)[side];
}

export const rangeBorder: Members<Border> = {
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (border) => common(border, styleOf),
      set(border, value) {
        const style = asOneOf(value, "style", STYLES);
        change(border, (line) => restyled(line, style));
      },
    },
    weight: {
      get: (border) => common(border, weightOf),
      set(border, value) {
        const weight = asOneOf(value, "weight", WEIGHTS);
        change(border, (line) => reweighted(line, weight));
      },
    },
    color: {
      get: (border) => common(border, (line) => line?.color ?? "#000000"),
      set(border, value) {
        const color = asColor(value, "color");
        change(border, (line) => ({ line: line?.line ?? "thin", color }));
      },
    },
  },
};

export const rangeBorderCollection: Members<HostObjectOf<"RangeBorderCollection">> = {
  getItem({ sheet, area }, args) {
    const key = args.text(0, "index");
    const edge = EDGES.find((known) => known === key);
    if (key.startsWith("Diagonal")) throw notInStandin("diagonal borders");
    if (edge === undefined) throw key === "" ? invalidArgument("index") : itemNotFound(`the border ${key}`);
    return { type: "RangeBorder", sheet, area, edge };
  },
};

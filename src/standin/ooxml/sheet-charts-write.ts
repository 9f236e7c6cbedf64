import type { ChartAnchor } from "../book";
import type { ReadCells } from "./chart-write";
import { writeChart } from "./chart-write";
import { updateChart } from "./chart-update";
import type { Draft } from "./draft";
import type { ChartFrame } from "./drawing";
import { BLANK_DRAWING, writeDrawing } from "./drawing";
import { CONTENT_TYPES } from "./namespaces";
import type { OpenSheet } from "./open-sheet";
import { bodyOf } from "./sheet-chart";

/** Writes the sheet's charts and drawing; the relation id of the drawing, or null when the sheet has none. */
export function writeCharts(
  sheet: OpenSheet,
  part: string,
  draft: Draft,
  copies: { readonly cells: ReadCells; readonly renew: boolean },
): string | null {
  const { frame, chartEntries } = sheet;
  const drawn =
    frame.drawing === null ? undefined : draft.relations(part).find(({ id }) => id === frame.drawing);
  const moved = new Map<number, ChartAnchor>();
  const renamed = new Map<number, string>();
  for (const { chart, inFile } of chartEntries) {
    if (!inFile) continue;
    const { anchor, name, order } = inFile.frame;
    if (JSON.stringify(anchor) !== JSON.stringify(chart.anchor)) moved.set(order, chart.anchor);
    if (name !== chart.name) renamed.set(order, chart.name);
    draft.put(
      inFile.part,
      updateChart(draft.text(inFile.part), inFile.part, inFile.body, bodyOf(chart), copies),
    );
  }
  const gone = sheet.framesInFile.filter(
    ({ order }) => !chartEntries.some(({ inFile }) => inFile?.frame.order === order),
  );
  const fresh = chartEntries.filter(({ inFile }) => inFile === null);
  if (moved.size + renamed.size + gone.length + fresh.length === 0) return frame.drawing;

  const drawing = drawn ? draft.spelling(drawn.target) : draft.freeName("xl/drawings/drawing#.xml");
  if (!drawn) draft.put(drawing, BLANK_DRAWING, CONTENT_TYPES.drawing);
  const added: Omit<ChartFrame, "order">[] = fresh.map(({ chart }) => {
    const chartPart = draft.freeName("xl/charts/chart#.xml");
    draft.put(chartPart, writeChart(bodyOf(chart), copies.cells), CONTENT_TYPES.chart);
    return { relation: draft.relate(drawing, "chart", chartPart), name: chart.name, anchor: chart.anchor };
  });
  for (const { relation } of gone) draft.unrelate(drawing, relation);
  const change = { deleted: gone.map(({ order }) => order), moved, renamed, added };
  const xml = writeDrawing(draft.text(drawing), drawing, change, sheet.geometry);
  if (xml === null) {
    if (drawn) draft.unrelate(part, drawn.id);
    return null;
  }
  draft.put(drawing, xml);
  return drawn ? drawn.id : draft.relate(part, "drawing", drawing);
}

import { formatArea } from "../../sheet/a1";
import type { Entity } from "../../model/entity";
import type { Staffing } from "../../model/staffing";
import { columnPoints } from "../../sheet/column-points";
import { CLOSED_ROW } from "../plan";
import type { AnnexPlan, PlannedCell, PlannedRow } from "../plan";
import type { CellStyle } from "../style";
import type { AnnexWords } from "../words";
import { serviceAmounts } from "./amounts";
import { staffingChart } from "./chart";
import { serviceName } from "../service-name";
import { MEASURES, NAME_WIDTH, layOut } from "./layout";
import { heading, tableRows } from "./rows";
import type { TableInput } from "./rows";

/** Heights in points, of a row below the chart and of the narrow one that keeps the caption off it. */
const BAND_ROW = 15;
const BELOW_CHART = 8;

/** What depends on when and where T1 is written, given by who writes. */
export type StaffingChoices = {
  readonly words: AnnexWords;
  /** The day of writing as it is to be shown. */
  readonly writtenOn: string;
  /** The height of the chart's band in an annex that stands already. */
  readonly bandRows?: number;
};

/**
 * T1: baseline FTE by service and entity: real, theoretical (the establishment), vacant, fill rate, with totals and the
 * chart "FTE by service". Every figure is a formula on the user's own staffing sheet.
 */
export function planStaffing(staffing: Staffing, choices: StaffingChoices): AnnexPlan {
  const { words } = choices;
  const header = headerRows(staffing, choices);
  const caption = [...pairRows("caption", words.staffing.caption, "caption", 13), emptyRow("space:table")];
  const lines = { header: header.length, caption: caption.length };
  const layout = layOut(staffing, lines, choices.bandRows);
  const entities = staffing.entities.map((entity) => entityName(entity, words));
  const services = staffing.services.map((service) => serviceName(service, words));
  const input: TableInput = { staffing, layout, entities, services, words };
  const band = Array.from({ length: layout.bandRows }, (_, row) => ({
    ...emptyRow(`band:${row}`),
    height: row === layout.bandRows - 1 ? BELOW_CHART : BAND_ROW,
  }));
  const rows = [...header, ...band, ...caption, headings(input), ...tableRows(input)];
  const columnWidths = [NAME_WIDTH, ...layout.groups.flatMap(() => [12, 12, 12, 15])];
  const size = {
    width: columnWidths.reduce((sum, width) => sum + columnPoints(width), 0),
    height: layout.chart.rows * BAND_ROW,
  };
  return {
    annex: "T1",
    anchor: "Syn_T01",
    sheet: words.staffing.sheet,
    writtenOn: choices.writtenOn,
    rows,
    columnWidths,
    table: {
      name: "Syn_T01_Table",
      row: layout.headRow,
      column: 0,
      rows: layout.services + 3,
      columns: layout.columns,
    },
    charts: [staffingChart({ layout, entities, services, span: span(staffing), size }, words)],
    footer: { left: words.staffing.title.replaceAll("\n", " / "), right: "&P / &N" },
  };
}

function entityName(entity: Entity, words: AnnexWords): string {
  return entity.kind === "other" ? entity.name : words.entity[entity.kind];
}

function headerRows(staffing: Staffing, { words, writtenOn }: StaffingChoices): readonly PlannedRow[] {
  const dates = [
    ...(staffing.asAt === null ? [] : [words.asAt(showDate(staffing.asAt))]),
    words.writtenOn(writtenOn),
  ];
  return [
    ...pairRows("title", words.staffing.title, "title", 20),
    ...pairRows("report", words.report, "subtitle", 14),
    { key: "date", height: 13, cells: [textCell(dates.join(" · "), "note")] },
    ...pairRows(
      "source",
      words.source([staffing.area, ...(staffing.joined ?? [])].map((area) => formatArea(area)).join(", ")),
      "note",
      13,
    ),
    ...pairRows("note", words.staffing.note, "note", 13),
    emptyRow("space:header"),
  ];
}

/** How far the bars reach, from the longest left of zero (more staff than the establishment has) to the longest right. */
function span(staffing: Staffing): number {
  const bars = staffing.services.map((_, service) => {
    const parts = staffing.entities.map((__, entity) => serviceAmounts(staffing, service, entity));
    return {
      right: parts.reduce((sum, { real, vacant }) => sum + (real ?? 0) + Math.max(0, vacant ?? 0), 0),
      left: parts.reduce((sum, { vacant }) => sum - Math.min(0, vacant ?? 0), 0),
    };
  });
  const right = Math.max(1, ...bars.map((bar) => bar.right));
  return right + Math.max(0, ...bars.map((bar) => bar.left));
}

function headings(input: TableInput): PlannedRow {
  const { layout } = input;
  const words = layout.groups.flatMap((group) => MEASURES.map((measure) => heading(input, group, measure)));
  const lines = Math.max(3, Math.ceil(Math.max(...words.map((text) => text.length)) / 13) + 1);
  const figures = words.map((text) => textCell(text, "head-figure"));
  return {
    key: "head",
    height: lines * 13,
    cells: [textCell(input.words.staffing.service, "head"), ...figures],
  };
}

/** 2023-01-19 as 19/01/2023, the way of writing dates in all the languages here; a month or a year likewise. */
function showDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}

/**
 * Two rows, one for each language; with one language the second is all but closed. So an annex in another language, or in
 * two, has its table and its chart in the same place.
 */
function pairRows(key: string, text: string, style: CellStyle, height: number): PlannedRow[] {
  const [first = "", second = ""] = text.split("\n");
  return [
    { key: `${key}:0`, height, cells: [textCell(first, style)] },
    { key: `${key}:1`, height: second === "" ? CLOSED_ROW : height, cells: [textCell(second, style)] },
  ];
}

function emptyRow(key: string): PlannedRow {
  return { key, height: null, cells: [] };
}

function textCell(text: string, style: CellStyle): PlannedCell {
  return { content: text === "" ? { kind: "blank" } : { kind: "text", text }, style, figure: null };
}

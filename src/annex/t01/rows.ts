import type { Address } from "../../sheet/address";
import { cellsBehind, eachOnce } from "../../model/source-sum";
import { headcountOf } from "../../model/staffing";
import type { Staffing } from "../../model/staffing";
import { own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { formulaCell, textCell } from "../planned";
import { linesOf } from "../text-lines";
import type { AnnexWords } from "../words";
import { serviceAmounts, togetherAmounts, totalAmounts } from "./amounts";
import type { Amounts } from "./amounts";
import { sourceFigure } from "../formula/source-figure";
import * as formulas from "./formulas";
import { MEASURES, NAME_LETTERS, columnOf, serviceCells } from "./layout";
import type { Group, Measure, StaffingLayout } from "./layout";

const LINE_HEIGHT = 13;
/** In points; Excel has none higher. */
const HIGHEST_ROW = 409;

/** What the rows of T1's table are made from. `entities` and `services` are names as they are to be shown. */
export type TableInput = {
  readonly staffing: Staffing;
  readonly layout: StaffingLayout;
  readonly entities: readonly string[];
  readonly services: readonly string[];
  readonly words: AnnexWords;
};

/** The table's rows under its headings: services, total, count of unknowns. */
export function tableRows(input: TableInput): readonly PlannedRow[] {
  const services = input.staffing.services.map((_, service) => serviceRow(input, service));
  return [...services, totalRow(input), unknownsRow(input)];
}

/** The height of a row whose name takes more than one line: hosts do not fit rows to what formulas show. */
function nameHeight(name: string): number | null {
  const lines = linesOf(name, NAME_LETTERS);
  return lines > 1 ? Math.min(lines * LINE_HEIGHT + 2, HIGHEST_ROW) : null;
}

/** "Gemeente – kader (VTE)" */
export function heading(input: TableInput, group: Group, measure: Measure): string {
  return `${groupName(input, group)} – ${input.words.staffing[measure]}`;
}

function groupName(input: TableInput, group: Group): string {
  return entityOf(input, group) ?? input.words.together;
}

function entityOf(input: TableInput, group: Group): string | null {
  return group.kind === "together" ? null : (input.entities[group.entity] ?? "");
}

/** Null where the row is of all services. */
function whichService({ staffing, services }: TableInput, service: number): string | null {
  return staffing.services[service]?.kind === "all" ? null : (services[service] ?? "");
}

function serviceRow(input: TableInput, service: number): PlannedRow {
  const { staffing, layout, words } = input;
  const source = staffing.services[service];
  const name = input.services[service] ?? "";
  // The cells of a list move when it is sorted: there the name is text, and so are those that no cell holds.
  const label: PlannedCell =
    source && source.kind === undefined
      ? formulaCell(formulas.serviceLabel(source.at, words.staffing.unnamed), "label")
      : textCell(name, "label-typed");
  const cells = layout.groups.flatMap((group, index) =>
    MEASURES.map((measure) => serviceCell(input, service, group, index, measure)),
  );
  return {
    key: `service:${service}:${source?.label ?? ""}`,
    height: nameHeight(name),
    cells: [label, ...cells],
  };
}

function serviceCell(
  input: TableInput,
  service: number,
  group: Group,
  index: number,
  measure: Measure,
): PlannedCell {
  const { staffing, layout, words } = input;
  const row = layout.firstService + service;
  const figure: Figure = {
    value: groupAmounts(input, service, group)[measure],
    unit: measure === "fillRate" ? "share" : "FTE",
    meaning: words.staffing.meaning[measure](whichService(input, service), entityOf(input, group)),
    sources: sourcesOf(staffing, service, group, measure),
    live: true,
  };
  if (measure === "vacant" || measure === "fillRate") {
    const parts = [own(row, columnOf(index, "theoretical")), own(row, columnOf(index, "real"))] as const;
    const formula = measure === "vacant" ? formulas.vacantFigure : formulas.fillRateFigure;
    const style = measure === "vacant" ? "fte" : "share";
    return { content: { kind: "formula", formula: formula(...parts, words.unknown) }, style, figure };
  }
  if (group.kind === "together") {
    const parts = staffing.entities.map((_, entity) => own(row, columnOf(entity, measure)));
    const formula = formulas.sumOfParts(parts, words.unknown);
    return { content: { kind: "formula", formula }, style: "fte", figure };
  }
  const source = headcountOf(staffing, service, group.entity)?.[measure];
  if (!source) {
    const content = { kind: "text", text: words.unknown } as const;
    return { content, style: "not-live", figure: { ...figure, live: false } };
  }
  const formula = sourceFigure(source, words.unknown);
  return { content: { kind: "formula", formula }, style: "fte-linked", figure };
}

function totalRow(input: TableInput): PlannedRow {
  const { layout, words } = input;
  const cells = layout.groups.flatMap((group, index) => {
    const { amounts } = groupTotals(input, group);
    return MEASURES.map((measure): PlannedCell => ({
      content: { kind: "formula", formula: totalFormula(layout, index, measure, words.unknown) },
      style: measure === "fillRate" ? "share-total" : "fte-total",
      figure: {
        value: amounts[measure],
        unit: measure === "fillRate" ? "share" : "FTE",
        meaning: words.staffing.meaning[measure](null, entityOf(input, group)),
        sources: eachOnce(
          input.staffing.services.flatMap((_, service) => sourcesOf(input.staffing, service, group, measure)),
        ),
        live: true,
      },
    }));
  });
  return { key: "total", height: null, cells: [label(words.staffing.total, "label-total"), ...cells] };
}

function unknownsRow(input: TableInput): PlannedRow {
  const { layout, words } = input;
  const cells = layout.groups.flatMap((group, index) => {
    const { unknowns } = groupTotals(input, group);
    return MEASURES.map((measure): PlannedCell => ({
      content: { kind: "formula", formula: unknownsFormula(layout, index, measure, words.unknown) },
      style: "count",
      figure: {
        value: unknowns[measure],
        unit: "count",
        meaning: words.staffing.meaning.unknowns(heading(input, group, measure)),
        sources: [],
        live: true,
      },
    }));
  });
  return { key: "unknowns", height: null, cells: [label(words.staffing.unknowns, "label-count"), ...cells] };
}

function totalFormula(layout: StaffingLayout, group: number, measure: Measure, unknown: string): Expression {
  if (measure !== "fillRate") return formulas.totalOf(serviceCells(layout, columnOf(group, measure)));
  const columns = { theoretical: columnOf(group, "theoretical"), real: columnOf(group, "real") };
  const totals = {
    theoretical: own(layout.totalRow, columns.theoretical),
    real: own(layout.totalRow, columns.real),
  };
  const parts = {
    theoretical: serviceCells(layout, columns.theoretical),
    real: serviceCells(layout, columns.real),
  };
  return formulas.totalFillRate(totals, parts, unknown);
}

/** No establishment, no rate: that is not unknown, so rates are counted by the word. */
function unknownsFormula(
  layout: StaffingLayout,
  group: number,
  measure: Measure,
  unknown: string,
): Expression {
  const cells = serviceCells(layout, columnOf(group, measure));
  return measure === "fillRate" ? formulas.unknownWords(cells, unknown) : formulas.unknownCount(cells);
}

function groupAmounts({ staffing }: TableInput, service: number, group: Group): Amounts {
  return group.kind === "entity"
    ? serviceAmounts(staffing, service, group.entity)
    : togetherAmounts(staffing.entities.map((_, entity) => serviceAmounts(staffing, service, entity)));
}

function groupTotals(input: TableInput, group: Group): ReturnType<typeof totalAmounts> {
  return totalAmounts(input.staffing.services.map((_, service) => groupAmounts(input, service, group)));
}

/** The cells of the user's sheet behind a figure, through however many formulas. */
function sourcesOf(staffing: Staffing, service: number, group: Group, measure: Measure): readonly Address[] {
  const entities = group.kind === "entity" ? [group.entity] : staffing.entities.map((_, entity) => entity);
  const kinds =
    measure === "real" || measure === "theoretical" ? [measure] : (["real", "theoretical"] as const);
  return eachOnce(
    entities.flatMap((entity) =>
      kinds.flatMap((kind) => {
        const told = headcountOf(staffing, service, entity)?.[kind];
        return told ? cellsBehind(told) : [];
      }),
    ),
  );
}

function label(words: string, style: "label-total" | "label-count"): PlannedCell {
  return { content: { kind: "text", text: words }, style, figure: null };
}

import type { Finding } from "../../model/finding";
import { BOTH, CERTAINTIES, GAIN_TYPES, MEASURE_CLASSES } from "../../model/measure";
import type { Estimate, Measure, MeasureField } from "../../model/measure";
import type { MechanismNeed } from "../../model/mechanism";
import type { ProfileAmount } from "../../model/profile";
import type { Scenario } from "../../model/scenario";
import { sameText, textKey } from "../../model/same-text";
import { MEASURE_STATUSES } from "../../model/status";
import type { MeasureStatus } from "../../model/status";
import { atOnce, turnEnds } from "../../model/turns";
import type { Turns } from "../../model/turns";
import { STATUTES } from "../../model/unit-cost";
import { compareWhen } from "../../model/when";
import { formatCell } from "../../sheet/a1";
import { mapColumns } from "./mapping";
import { MEASURES_TABLE } from "./measures-table";
import type { TableGrid, Vocabularies } from "./read-lists";
import { rowsOf } from "./row";
import type { Row } from "./row";

type MeasureRow = Row<MeasureField>;

/**
 * Reads every row of `SynergyMeasures`. A row without an id, of no known scenario or of no known mechanism is left out, and
 * an error says so; anything else that cannot be read is unknown, with a finding at its cell.
 */
export function readMeasures(...asked: Parameters<typeof readingMeasures>): MeasuresRead {
  return atOnce(readingMeasures(...asked));
}

export type MeasuresRead = {
  readonly measures: readonly Measure[];
  readonly findings: readonly Finding[];
};

/** Rows that are read in one turn. */
const ROWS_A_TURN = 200;

/** The same, some rows at a time. */
export function* readingMeasures(
  { grid, names }: TableGrid,
  scenarios: readonly Scenario[],
  vocabularies: Vocabularies,
  profiles: readonly ProfileAmount[] = [],
): Turns<MeasuresRead> {
  const mapped = mapColumns(MEASURES_TABLE, grid, names);
  const findings: Finding[] = [...mapped.findings];
  const rows = rowsOf(MEASURES_TABLE, grid, mapped.mapping, vocabularies.choices, findings);
  const read = new Map<string, { readonly row: MeasureRow; readonly measure: Measure }>();
  for (const [index, row] of rows.entries()) {
    if (turnEnds(index, ROWS_A_TURN)) yield;
    const measure = readMeasure(row, scenarios, vocabularies, profiles);
    if (!measure) continue;
    const { id } = measure.what;
    const first = read.get(textKey(id));
    if (first) {
      const at = first.row.at("id");
      const facts = { id, first: at ? formatCell(at) : "" };
      row.report("id", { code: "id-twice", severity: "error", facts });
    } else read.set(textKey(id), { row, measure });
  }
  const called = (id: string) => read.get(textKey(id))?.measure;
  for (const { row, measure } of read.values()) checkReferences(row, measure, called);
  return { measures: [...read.values()].map(({ measure }) => measure), findings };
}

function readMeasure(
  row: MeasureRow,
  scenarios: readonly Scenario[],
  { mechanisms }: Vocabularies,
  profiles: readonly ProfileAmount[],
): Measure | null {
  const id = row.text("id");
  if (id === "") row.report("id", { code: "id-missing", severity: "error", facts: {} });
  const named = row.text("scenario");
  const scenario = scenarios.find((one) => sameText(one.id, named));
  if (!scenario)
    row.report("scenario", { code: "scenario-unknown", severity: "error", facts: { id: named } });
  const chosen = row.choice("mechanism", "mechanism");
  const mechanism = mechanisms.find((one) => one.id === chosen?.key);
  if (row.text("mechanism") === "") missing(row, "mechanism", "error");
  if (id === "" || !scenario || !mechanism) return null;

  // Paid working time can rise as well as fall.
  const signed = mechanism.id === "working-time-change" ? "signed" : undefined;
  const measure: Measure = {
    what: {
      id,
      scenario: scenario.id,
      group: row.textOrNull("group"),
      class: keyOf(MEASURE_CLASSES, row.choice("class", "class")?.key) ?? "synergy",
      gain: keyOf(GAIN_TYPES, row.choice("gain", "gain")?.key),
      domain: row.textOrNull("domain"),
      titleNl: row.text("titleNl"),
      titleFr: row.text("titleFr"),
      mechanism,
    },
    who: {
      entity: entityOf(row, "entity"),
      service: row.textOrNull("service"),
      cell: row.textOrNull("cell"),
      level: row.choice("level", "level")?.key ?? null,
      statute: keyOf(STATUTES, row.choice("statute", "statute")?.key),
      to: {
        entity: entityOf(row, "toEntity"),
        service: row.textOrNull("toService"),
        cell: row.textOrNull("toCell"),
        level: row.choice("toLevel", "level")?.key ?? null,
      },
      toStatute: keyOf(STATUTES, row.choice("toStatute", "statute")?.key),
      lead: entityOf(row, "lead"),
    },
    howMuch: {
      fte: ordered(row, "fte", {
        low: row.fte("fteLow", signed),
        mid: row.fte("fte", signed),
        high: row.fte("fteHigh", signed),
      }),
      article: row.textOrNull("article"),
      amount: ordered(row, "amount", {
        low: row.money("amountLow"),
        mid: row.money("amount"),
        high: row.money("amountHigh"),
      }),
      oneOff: row.money("oneOff"),
    },
    when: { start: row.when("start"), end: row.when("end") },
    trail: {
      counted: row.choice("counted", "yes-no")?.key !== "no",
      dependsOn: row.texts("dependsOn"),
      exclusiveWith: row.texts("exclusiveWith"),
      certainty: keyOf(CERTAINTIES, row.choice("certainty", "certainty")?.key),
      status: statusOf(row),
      realisedFte: row.fte("realisedFte"),
      realisedAmount: row.money("realisedAmount"),
      source: row.text("source"),
      remark: row.text("remark"),
    },
    cells: row.cells(),
  };
  checkMeasure(row, measure, profiles);
  return measure;
}

const NEED_FIELDS: Readonly<Record<MechanismNeed, MeasureField>> = {
  entity: "entity",
  level: "level",
  statute: "statute",
  toEntity: "toEntity",
  toLevel: "toLevel",
  toStatute: "toStatute",
  fte: "fte",
  amount: "amount",
  article: "article",
  lead: "lead",
};

/** The amount, and what the unit cost is found by. */
const PAID_BY: readonly MechanismNeed[] = ["level", "statute", "toStatute", "amount"];

function checkMeasure(row: MeasureRow, measure: Measure, profiles: readonly ProfileAmount[]): void {
  const { what, who, howMuch, when, trail } = measure;
  const told = howMuch.amount.mid !== null || profiles.some((one) => sameText(one.measure, what.id));
  for (const need of what.mechanism.needs) {
    // An amount that is told stands instead of FTE × unit cost.
    if (PAID_BY.includes(need) && told) continue;
    if (isBlankCell(row, NEED_FIELDS[need])) missing(row, NEED_FIELDS[need], "warning");
  }
  if (what.mechanism.needs.length > 0 && who.entity === BOTH) {
    row.report("entity", { code: "entity-both", severity: "error", facts: {} });
  }
  if (when.start && when.end && compareWhen(when.start, when.end) > 0) {
    row.report("end", { code: "end-before-start", severity: "error", facts: {} });
  }
  if (howMuch.oneOff !== null && howMuch.oneOff < 0) {
    row.report("oneOff", { code: "one-off-negative", severity: "error", facts: { amount: howMuch.oneOff } });
  }
  if (!what.mechanism.computed && trail.counted) {
    const facts = { mechanism: row.text("mechanism") };
    row.report("mechanism", { code: "mechanism-not-computed", severity: "warning", facts });
  }
}

function checkReferences(
  row: MeasureRow,
  measure: Measure,
  called: (id: string) => Measure | undefined,
): void {
  for (const field of ["dependsOn", "exclusiveWith"] as const) {
    for (const id of measure.trail[field]) {
      const other = called(id);
      // Gains of other scenarios are excluded too: a portfolio may hold both.
      const within = field === "exclusiveWith" || other?.what.scenario === measure.what.scenario;
      if (other && other !== measure && within) continue;
      row.report(field, { code: "measure-unknown", severity: "warning", facts: { id } });
    }
  }
}

function entityOf(row: MeasureRow, field: "entity" | "toEntity" | "lead"): string | null {
  return row.choice(field, "entity")?.key ?? null;
}

/** What a status counts for is told by its list; one of the user's own is taken for one of ours that counts alike. */
function statusOf(row: MeasureRow): MeasureStatus {
  const choice = row.choice("status", "status");
  if (!choice) return "proposed";
  return keyOf(MEASURE_STATUSES, choice.key) ?? (choice.value === 0 ? "not-retained" : "proposed");
}

function keyOf<Key extends string>(keys: readonly Key[], key: string | undefined): Key | null {
  return keys.find((one) => one === key) ?? null;
}

function ordered<Amount extends number>(
  row: MeasureRow,
  field: "fte" | "amount",
  estimate: Estimate<Amount>,
): Estimate<Amount> {
  const { low, mid, high } = estimate;
  const told = [low, mid, high].filter((amount) => amount !== null);
  if (told.some((amount, index) => amount < (told[index - 1] ?? amount))) {
    row.report(field, { code: "estimate-disordered", severity: "warning", facts: {} });
  }
  return estimate;
}

function isBlankCell(row: MeasureRow, field: MeasureField): boolean {
  return row.text(field) === "";
}

function missing(row: MeasureRow, field: MeasureField, severity: "error" | "warning"): void {
  row.report(field, { code: "field-missing", severity, facts: { heading: row.heading(field) } });
}

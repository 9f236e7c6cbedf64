import { fte, sumFte } from "../model/fte";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";
import type { ListKey, ListText } from "../model/source-sum";
import { runsOf } from "../model/source-sum";
import type { Area } from "../sheet/address";
import { cellAt } from "../sheet/address";
import type { KeyColumn, KeyValue } from "./staff-list-keys";
import type { ListLine, ListLines, ListPart } from "./staff-list-lines";

/** The figures of groups of rows of one list, each with the sum that a formula can say. */
export type ListSums = {
  /**
   * What the lines add up to. "unsayable" where no formula can: a row that is meant is not told from others, or holds a
   * number that does not count as it stands. Null where the list tells no such figure.
   */
  readonly figure: (lines: readonly number[], measure: ListMeasure) => Sourced<Fte> | "unsayable" | null;
  /** Nobody of that service and body stands in the list; null where no formula could find whoever is added. */
  readonly nobody: (keys: NobodyKeys, measure: ListMeasure) => Sourced<Fte> | null;
};

export type ListMeasure = "real" | "theoretical";
export type NobodyKeys = { readonly service: readonly string[]; readonly entity: readonly KeyValue[] };

/** Excel's limits leave room for so much in one formula. */
const LONGEST_TEXT = 255;
const MOST_TEXTS = 12;
const MOST_RUNS = 40;
const LONGEST_MASK = 1800;

type Rows = ReadonlyMap<string, number>;

/** Made ready in one pass over the list. */
export function listSums(list: ListLines): ListSums {
  const counted = { real: countRows(list, "real"), theoretical: countRows(list, "theoretical") };
  const firstOf = (measure: ListMeasure) =>
    list.lines.find((line) => line[measure] !== null)?.[measure] ?? null;
  const firsts = { real: firstOf("real"), theoretical: firstOf("theoretical") };
  return {
    figure: (indices, measure) => {
      const any = firsts[measure];
      if (any === null) return null;
      const lines = indices.flatMap((index) => list.lines[index] ?? []);
      const parts = lines.flatMap((line) => line[measure] ?? []);
      const first = lines[0];
      // Of real FTE none is nil: all posts are vacant. Of an establishment none is one that is not told.
      if (!first || (measure === "theoretical" && parts.length === 0)) return null;
      const column = columnOf(parts, any);
      if (column === "mixed" || parts.some((part) => part.kind === "cell" && part.cell.refused)) {
        return "unsayable";
      }
      const amount = amountOf(parts);
      const at = parts[0]?.kind === "cell" ? parts[0].cell.at : cellAt(list.origin, first.offset, 0);
      const sum =
        byKeys(list, lines, measure, column, counted[measure]) ?? byCells(list, lines, measure, column);
      return sum ? { amount, at, sum } : "unsayable";
    },
    nobody: ({ service, entity }, measure) => {
      const any = firsts[measure];
      if (any === null || !list.service) return null;
      const keys = keysOf(list, { service, entity }, measure);
      const column = any.kind === "cell" ? any : null;
      if (!keys || failsIn(list, column) || matching(keys, counted[measure], list) !== 0) return null;
      const amounts = column && areaOf(list, column.column);
      const at = amounts ?? cellAt(list.origin, 0, list.service.column);
      return {
        amount: fte(0),
        at,
        sum: { kind: "list", keys: keys.said, amounts, per: column?.per ?? 1, texts: [] },
      };
    },
  };
}

function amountOf(parts: readonly ListPart[]): Fte | null {
  const amounts = parts.map((part) => (part.kind === "row" ? fte(1) : part.cell.amount));
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumFte(known) : null;
}

type SumColumn = { readonly column: number; readonly per: number } | null;

/** The one column that the parts stand in, where there are none that of `any`; null where rows are counted. */
function columnOf(parts: readonly ListPart[], any: ListPart): SumColumn | "mixed" {
  const first = parts[0] ?? any;
  if (first.kind === "row") return null;
  return parts.every((part) => part.kind === "cell" && part.column === first.column) ? first : "mixed";
}

function areaOf({ origin, rows }: ListLines, column: number): Area {
  return { ...cellAt(origin, 0, column), rows, columns: 1 };
}

type Keys = {
  readonly said: readonly ListKey[];
  readonly service: readonly KeyValue[] | null;
  readonly entity: readonly KeyValue[] | null;
};

/** Sums by what the rows are called, where exactly these rows are called so. */
function byKeys(
  list: ListLines,
  lines: readonly ListLine[],
  measure: ListMeasure,
  column: SumColumn,
  counted: Rows,
): Sourced<Fte>["sum"] | null {
  const valuesIn = (key: KeyColumn | null) =>
    distinct(lines.map(({ offset }) => key?.values[offset] ?? null));
  const keys = keysOf(list, { service: valuesIn(list.service), entity: valuesIn(list.entity) }, measure);
  const meant = new Set(lines.filter((line) => line[measure] !== null).map(({ offset }) => offset)).size;
  if (!keys || failsIn(list, column) || matching(keys, counted, list) !== meant) return null;
  const texts = textsOf(lines, measure);
  if (texts.length > MOST_TEXTS) return null;
  const amounts = column && areaOf(list, column.column);
  return { kind: "list", keys: keys.said, amounts, per: column?.per ?? 1, texts };
}

function keysOf(
  list: ListLines,
  { service, entity }: { service: readonly KeyValue[]; entity: readonly KeyValue[] },
  measure: ListMeasure,
): Keys | null {
  const said: ListKey[] = [];
  for (const [column, values] of [
    [list.service, service],
    [list.entity, entity],
  ] as const) {
    if (!column) continue;
    const texts = values.filter((value) => value !== null);
    // An empty cell is 0 to a formula; and rows without a name may be of any service.
    const empty = texts.includes("") && texts.length > 1;
    if (texts.length === 0 || texts.length < values.length || texts.includes(0) || empty) return null;
    said.push({ column: areaOf(list, column.column), holds: true, texts: [...texts].sort(byText) });
  }
  if (measure === "real" && list.mark) {
    said.push({
      column: areaOf(list, list.mark.column),
      holds: false,
      texts: [...list.mark.texts].sort(byText),
    });
  }
  const texts = said.flatMap((key) => key.texts);
  const length = texts.reduce<number>(
    (sum, text) => sum + String(text).length + 24 + list.origin.sheet.length,
    0,
  );
  const tooLong = texts.some(
    (text) => String(text).length > LONGEST_TEXT || /\p{Cc}/u.test(String(text).replaceAll("\n", "")),
  );
  if (said.length === 0 || tooLong || length > LONGEST_MASK) return null;
  return { said, service: list.service ? service : null, entity: list.entity ? entity : null };
}

function textsOf(lines: readonly ListLine[], measure: ListMeasure): ListText[] {
  const texts = new Map<string, ListText>();
  for (const line of lines) {
    const part = line[measure];
    if (part?.kind !== "cell" || part.cell.text === undefined || part.cell.amount === null) continue;
    const { text, amount } = part.cell;
    texts.set(text.toLowerCase(), { text, amount });
  }
  return [...texts.values()].sort((a, b) => byText(a.text, b.text));
}

/** The order of the rows does not show in a formula. */
function byText(one: string | number, other: string | number): number {
  return keyText(one) + String(one) < keyText(other) + String(other) ? -1 : 1;
}

/** Sums of ranges, for rows that are not called by what they are: a service that stands only above its agents. */
function byCells(
  list: ListLines,
  lines: readonly ListLine[],
  measure: ListMeasure,
  column: SumColumn,
): Sourced<Fte>["sum"] | null {
  const parts = lines.flatMap((line) => {
    const part = line[measure];
    return part ? [{ line, part }] : [];
  });
  if (column === null) {
    const areas = runsOf(
      parts.map(({ line }) => cellAt(list.origin, line.offset, list.service?.column ?? 0)),
    );
    return areas.length <= MOST_RUNS ? { kind: "rows", areas } : null;
  }
  const cells = parts.flatMap(({ part }) => (part.kind === "cell" ? [part.cell] : []));
  const written = cells.filter(({ text }) => text !== undefined).length;
  const runs = runsOf(cells.map(({ at }) => at));
  if (runs.length + written > MOST_RUNS) return null;
  const sources = cells.map(({ amount, at, text }) =>
    text === undefined ? { amount, at } : { amount, at, text },
  );
  return { kind: "cells", parts: sources, per: column.per };
}

/** How many rows of the list have each combination of keys, those that do not count too. */
function countRows(list: ListLines, measure: ListMeasure): Rows {
  const rows = new Map<string, number>();
  const vacant = new Set((list.mark?.texts ?? []).map((text) => text.toLowerCase()));
  for (let offset = 0; offset < list.rows; offset += 1) {
    const mark = list.mark?.values[offset];
    if (measure === "real" && typeof mark === "string" && vacant.has(mark.toLowerCase())) continue;
    const key =
      keyText(list.service?.values[offset] ?? null) + "\u0000" + keyText(list.entity?.values[offset] ?? null);
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return rows;
}

/** One error in a column, and every sum over it is that error. */
function failsIn(list: ListLines, column: SumColumn): boolean {
  const columns = [list.service, list.entity, list.mark, column];
  return columns.some((one) => one && list.failing.includes(one.column));
}

function matching({ service, entity }: Keys, rows: Rows, list: ListLines): number {
  let count = 0;
  for (const one of list.service ? (service ?? []) : [null]) {
    for (const other of list.entity ? (entity ?? []) : [null]) {
      count += rows.get(`${keyText(one)}\u0000${keyText(other)}`) ?? 0;
    }
  }
  return count;
}

/** What is the same to a formula's "=": case does not count, a number is no text. */
function keyText(value: KeyValue): string {
  if (value === null) return "?";
  return typeof value === "number" ? `#${value}` : `"${value.toLowerCase()}`;
}

function distinct(values: readonly KeyValue[]): readonly KeyValue[] {
  const found = new Map<string, KeyValue>();
  for (const value of values) if (!found.has(keyText(value))) found.set(keyText(value), value);
  return [...found.values()];
}

import type { Finding } from "../../model/finding";
import { MECHANISMS, MECHANISM_TARGETS, mechanism, netCode } from "../../model/mechanism";
import type { Mechanism } from "../../model/mechanism";
import type { Area } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { Choice } from "./choices";
import { CHOICES, CODED_LISTS, findChoice, namesOf } from "./choices";
import { LISTS } from "./definition";
import type { ListName } from "./definition";
import { LISTS_TABLE, MECHANISMS_TABLE } from "./lists-table";
import type { MechanismField } from "./lists-table";
import { mapColumns } from "./mapping";
import { rowsOf } from "./row";
import type { Row } from "./row";

/** A table of the workbook with the defined names of its columns. */
export type TableGrid = {
  readonly grid: Grid;
  readonly names?: readonly { readonly name: string; readonly area: Area | null }[];
};

/** What measures can choose from: the words, and the mechanisms with what they do. */
export type Vocabularies = {
  readonly choices: readonly Choice[];
  readonly mechanisms: readonly Mechanism[];
};

/** Without tables of their own: what a new workbook is given. */
export const NEW_VOCABULARIES: Vocabularies = {
  choices: CHOICES,
  mechanisms: MECHANISMS.map(mechanism),
};

type Read = { readonly vocabularies: Vocabularies; readonly findings: readonly Finding[] };

/** Reads the lists and mechanisms of the workbook, as the user may have extended them. */
export function readVocabularies(lists: TableGrid | null, mechanisms: TableGrid | null): Read {
  const findings: Finding[] = [];
  const words = lists ? readLists(lists, findings) : CHOICES.filter(({ list }) => list !== "mechanism");
  const ways = mechanisms
    ? readMechanisms(mechanisms, findings)
    : MECHANISMS.flatMap((id) => {
        const choice = CHOICES.find(({ list, key }) => list === "mechanism" && key === id);
        return choice ? [{ choice, mechanism: mechanism(id) }] : [];
      });
  return {
    vocabularies: {
      choices: [...words, ...sinceThen(words), ...ways.map(({ choice }) => choice)],
      mechanisms: ways.map((way) => way.mechanism),
    },
    findings,
  };
}

/** Lists that are younger than the workbook's own: it has no row of them. */
const YOUNGER: readonly ListName[] = ["recharge-key", "vat-status"];

function sinceThen(words: readonly Choice[]): readonly Choice[] {
  const lacks = (list: ListName) => YOUNGER.includes(list) && words.every((word) => word.list !== list);
  return CHOICES.filter(({ list }) => lacks(list));
}

function readLists({ grid, names }: TableGrid, findings: Finding[]): readonly Choice[] {
  const mapped = mapColumns(LISTS_TABLE, grid, names);
  findings.push(...mapped.findings);
  const read: Choice[] = [];
  return rowsOf(LISTS_TABLE, grid, mapped.mapping, [], findings).flatMap((row): Choice[] => {
    const list = LISTS.find((name) => name === row.text("list"));
    const key = row.text("key");
    if (key === "") {
      row.report("key", { code: "id-missing", severity: "error", facts: {} });
      return [];
    }
    if (!list) {
      const facts = { text: row.text("list"), heading: row.heading("list") };
      row.report("list", { code: "choice-unknown", severity: "error", facts });
      return [];
    }
    const value = row.number("value");
    if (value === null && CODED_LISTS.includes(list)) {
      row.report("value", {
        code: "field-missing",
        severity: "error",
        facts: { heading: row.heading("value") },
      });
    }
    const choice: Choice = { list, key, ...wordsOfRow(row, key), value };
    reportTwice(row, "key", choice, read);
    read.push(choice);
    return [choice];
  });
}

type Way = { readonly choice: Choice; readonly mechanism: Mechanism };

function readMechanisms({ grid, names }: TableGrid, findings: Finding[]): readonly Way[] {
  const mapped = mapColumns(MECHANISMS_TABLE, grid, names);
  findings.push(...mapped.findings);
  const read: Choice[] = [];
  return rowsOf(MECHANISMS_TABLE, grid, mapped.mapping, [], findings).flatMap((row): Way[] => {
    const key = row.text("id");
    if (key === "") {
      row.report("id", { code: "id-missing", severity: "error", facts: {} });
      return [];
    }
    const choice: Choice = { list: "mechanism", key, ...wordsOfRow(row, key), value: null };
    reportTwice(row, "id", choice, read);
    read.push(choice);
    const known = MECHANISMS.find((id) => id === key);
    const rules = known ? mechanism(known) : null;
    const sign = flag(row, "sign", rules?.sign ?? 0);
    const target = row.text("target");
    const net = flag(row, "net", rules ? netCode(rules) : 0);
    const own: Mechanism = {
      id: key,
      sign: sign === -1 || sign === 1 ? sign : 0,
      target: MECHANISM_TARGETS.find((one) => one === target) ?? "none",
      countsInNet: net > 0,
      needsCredit: net === 2,
      natural: flag(row, "natural", rules?.natural ? 1 : 0) === 1,
      computed: flag(row, "computed", rules?.computed ? 1 : 0) === 1,
      needs: rules?.needs ?? [],
    };
    return [{ choice, mechanism: own }];
  });
}

/** A word that stands for two things: a formula would add their codes. */
function reportTwice<Id extends string>(
  row: Row<Id>,
  field: Id,
  choice: Choice,
  before: readonly Choice[],
): void {
  const twice = namesOf(choice).find((name) => findChoice(before, choice.list, name) !== null);
  if (twice === undefined) return;
  row.report(field, { code: "id-twice", severity: "error", facts: { id: twice, first: choice.list } });
}

/** −1, 0 or 1, in "net" 2 too; an empty cell says what we say. */
function flag(
  row: Row<MechanismField>,
  field: "sign" | "net" | "natural" | "computed",
  ours: number,
): number {
  const found = row.number(field);
  if (found === null) return ours;
  if (found === 0 || found === 1 || (found === -1 && field === "sign")) return found;
  if (found === 2 && field === "net") return found;
  const facts = { text: String(found), heading: row.heading(field) };
  row.report(field, { code: "choice-unknown", severity: "error", facts });
  return ours;
}

function wordsOfRow(
  row: { readonly text: (field: "nl" | "fr" | "en" | "shown") => string },
  key: string,
): Pick<Choice, "shown" | "words"> {
  const shown = row.text("shown");
  const ours = shown || key;
  return {
    shown: shown || null,
    words: { nl: row.text("nl") || ours, fr: row.text("fr") || ours, en: row.text("en") || ours },
  };
}

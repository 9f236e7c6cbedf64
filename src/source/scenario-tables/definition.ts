/** The languages that a table's headings and words can be in; "nl+fr" has both in one cell. */
export const TABLE_LANGUAGES = ["nl", "fr", "nl+fr", "en"] as const;
export type TableLanguage = (typeof TABLE_LANGUAGES)[number];

export type Words = { readonly nl: string; readonly fr: string; readonly en: string };

/** The lists whose words a cell can hold; "mechanism" has a table of its own. */
export const LISTS = [
  "mechanism",
  "class",
  "gain",
  "entity",
  "level",
  "statute",
  "certainty",
  "status",
  "funding",
  "recharge-key",
  "vat-status",
  "yes-no",
] as const;
export type ListName = (typeof LISTS)[number];

type PlainKind = "id" | "text" | "fte" | "money" | "number" | "when" | "date";

/** What a column holds. `choice`: a word of a list · `when`: a year, a month or a date · `ids`: several, divided by ; */
export type FieldKind =
  | { readonly kind: PlainKind }
  | { readonly kind: "choice"; readonly list: ListName }
  | { readonly kind: "ids"; readonly of: "scenario" | "measure"; readonly several: boolean };

/** A column of one of our input tables. */
export type TableField<Id extends string> = {
  readonly id: Id;
  readonly kind: FieldKind;
  /** A row without it cannot be used at all. */
  readonly required: boolean;
  readonly heading: Words;
  /** What it was called in French once: workbooks of that time are read all the same. */
  readonly former: readonly string[];
  /** In characters. */
  readonly width: number;
};

/**
 * One of our input tables. Formulas name its columns by defined names, so headings may be in any language and the user may
 * move, rename and add columns.
 */
export type TableDefinition<Id extends string> = {
  /** The Excel table's own name. */
  readonly name: string;
  /** Of a new sheet for it. */
  readonly sheet: Words;
  /** What the names of its columns begin with. */
  readonly prefix: string;
  readonly fields: readonly TableField<Id>[];
  /** A workbook may do without it: then nothing is said of it, and no formula names it. */
  readonly optional?: true;
};

/** The defined name of a column: "Syn_Measure_FteLow". */
export function columnName<Id extends string>(table: TableDefinition<Id>, field: Id): string {
  const words = field.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${table.prefix}_${words.join("")}`;
}

export function fieldOf<Id extends string>(table: TableDefinition<Id>, id: Id): TableField<Id> {
  const found = table.fields.find((field) => field.id === id);
  if (!found) throw new Error(`${table.name} has no field ${id}`);
  return found;
}

/** The words as they are to stand in a table of that language. */
export function wordsIn(words: Words, language: TableLanguage): string {
  if (language !== "nl+fr") return words[language];
  return words.nl === words.fr ? words.nl : `${words.nl} / ${words.fr}`;
}

/** A column, its heading in Dutch, French and English. */
export function column<Id extends string>(
  id: Id,
  kind: FieldKind | PlainKind,
  [nl, fr, en]: readonly [string, string, string],
  {
    required = false,
    width = 14,
    former = [],
  }: Partial<Pick<TableField<Id>, "required" | "width" | "former">> = {},
): TableField<Id> {
  return {
    id,
    kind: typeof kind === "string" ? { kind } : kind,
    required,
    heading: { nl, fr, en },
    former,
    width,
  };
}

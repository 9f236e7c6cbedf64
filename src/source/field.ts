/** What a heading (or the label of a row) can be about. The first group are the bodies and the columns of a staffing table. */
export const FIELDS = [
  "municipality",
  "welfare-centre",
  "real",
  "theoretical",
  "vacant",
  "fill-rate",
  "fte",
  "heads",
  "total",
  "subtotal",
  "carried-over",
  "together",
  "entity",
  "department",
  "service",
  "job",
  "level",
  "grade",
  "statute",
  "working-time",
  "end-date",
  "cost",
  "files",
  "officers",
  "other-staff",
  "files-per-officer",
  "like-for-like",
  "article",
  "function",
  "economic",
  "label",
  "account",
  "budget",
  "initial",
  "amended",
  "committed",
  "charged",
  "available",
  "revenue",
  "expenditure",
  "difference",
  "monthly",
  "ordinary",
  "extraordinary",
  "operating",
  "investment",
  "statutory",
  "contractual",
  "subsidised",
  "article-60",
  "leave",
  "gender",
  "domicile",
  "person-name",
  "remark",
  "situation",
] as const;

export type NamedField = (typeof FIELDS)[number];

/** "ignored" is named by no word: the user has said that the column does not count. */
export type Field = NamedField | "ignored";

/**
 * The words of one language: per field, the phrases that name it, written as people write them; case, accents, line
 * breaks and abbreviation dots do not matter. One phrase may name two fields ("effectif": real FTE or heads); what
 * stands below then decides. `filler` are words that say nothing by themselves.
 */
export type Synonyms = {
  readonly fields: Readonly<Record<NamedField, readonly string[]>>;
  readonly filler: readonly string[];
  /** Words that are right as they are, though one letter makes them a word of a field: "comité" is no "compte". */
  readonly lookalikes?: readonly string[];
};

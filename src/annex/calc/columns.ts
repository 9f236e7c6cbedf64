import type { MeasureField } from "../../model/measure";

/** What the calculation sheet has for each measure, from left to right: as typed, then as codes, then as amounts. */
export const LEFT_COLUMNS = [
  "n", "id",
  "scenarioText", "classText", "mechanismText", "entityText", "serviceText", "cellText", "levelText", "statuteText",
  "toEntityText", "toServiceText", "toLevelText", "toStatuteText", "leadText", "countedText", "statusText", "article",
  "scenario", "rank", "class", "known", "sign", "paySign", "toPlace", "toBody", "toGrade", "toHeld", "frees", "netCode", "net", "natural", "computed",
  "entity", "service", "level", "letter", "statute", "toEntity", "toService", "toLevel", "toLetter", "toStatute", "counted", "articleKey", "pool",
  "mechanismAt", "mechanismWord", "entityAt", "entityWord", "statusAt", "statusWord",
  "profiled", "lastOwn", "lastAll", "fte", "amount", "oneOff", "start", "end", "endMonth", "positionFrom", "moneyFrom", "until", "dated",
  "costAt", "cost", "toCostAt", "toCost", "result", "indexed", "offsetSide", "moves", "redeployed", "claims", "effect", "pension", "yearly", "saving", "spending", "capacity", "aside", "lacking", "lackingAside",
  "group", "placeKey", "toPlaceKey", "budgetKey",
] as const; // prettier-ignore

/** The groups of these columns, each by its first: as typed, as codes, in the annex's words, as amounts, as keys of sums. */
export const LEFT_GROUPS = {
  scenarioText: "typed",
  scenario: "codes",
  mechanismAt: "listed",
  profiled: "amounts",
  group: "keys",
} as const;

export type LeftColumn = (typeof LEFT_COLUMNS)[number];

/** The blocks to the right of that, a column a year in each. */
export const BLOCKS = ["fte", "months", "gross", "offsets", "oneOff", "net", "freed", "avoided"] as const;
export type BlockColumn = (typeof BLOCKS)[number];

/** The columns that hold what a row of the measures' table tells, as typed. */
export const TYPED: Readonly<Partial<Record<LeftColumn, MeasureField>>> = {
  id: "id",
  scenarioText: "scenario",
  classText: "class",
  mechanismText: "mechanism",
  entityText: "entity",
  serviceText: "service",
  cellText: "cell",
  levelText: "level",
  statuteText: "statute",
  toEntityText: "toEntity",
  toServiceText: "toService",
  toLevelText: "toLevel",
  toStatuteText: "toStatute",
  leadText: "lead",
  countedText: "counted",
  statusText: "status",
  article: "article",
  start: "start",
  end: "end",
  amount: "amount",
};

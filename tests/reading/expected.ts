import { parseArea } from "../../src/sheet/a1";
import type { Address } from "../../src/sheet/address";
import type { BudgetStage, ServiceKind } from "../../src/model/budget-article";
import type { EntityKind } from "../../src/model/entity";
import type { Statute } from "../../src/model/unit-cost";

export type ThingKind = "post" | "article" | "unit-cost" | "workload";

/** A figure of a thing, by the cell where it stands. */
export type ExpectedFigure = {
  /** "real", "heads", "amount" … */
  readonly field: string;
  readonly at: Address;
  /** The readings that are right; null is unknown. More than one only where people would not agree. */
  readonly amounts: readonly (number | null)[];
};

/** One line of the model, as someone who knows the sheet writes it down. */
export type Expected = {
  readonly kind: ThingKind;
  /** The row or cell by which people find it. */
  readonly sheet: string;
  readonly row: number | null;
  readonly label: string;
  /** What is told about it in words; "" is what the sheet does not tell. Fields that are not here are not compared. */
  readonly texts: Readonly<Record<string, string>>;
  readonly figures: readonly ExpectedFigure[];
};

export type Place = { readonly sheet: string };
export type PostScope = Place & {
  readonly entity?: EntityKind;
  readonly service?: string;
  readonly cell?: string;
  readonly level?: string;
  readonly grade?: string;
  readonly statute?: Statute;
  readonly year?: number;
};

const POST = { entity: "", service: "", cell: "", level: "", grade: "", statute: "", year: "" };
const FIGURES = ["real", "theoretical", "heads"];

/**
 * Posts, a line each. Headings: `row` · entity, service, cell, level, grade, statute, year, until, job · `real C` = real FTE
 * in column C · `real 2023 C` = of that year, `real =B4 C` = of that level or grade, so a post each. A figure is a number, `?` (unknown), `1.5 or ?`, nothing (there is
 * no such column for this line), or has its own cell: `3 @C5`.
 */
export function posts(scope: PostScope, table: string): Expected[] {
  const { sheet, ...told } = scope;
  const common = Object.fromEntries(Object.entries(told).map(([field, value]) => [field, String(value)]));
  return linesOf(table).flatMap((line) => {
    const all = figuresOf(line, sheet, FIGURES);
    const splits = new Set(all.length === 0 ? [""] : all.map(({ tags }) => tags.join(" ")));
    return [...splits].map((split): Expected => {
      const figures = all.filter(({ tags }) => tags.join(" ") === split);
      const texts = { ...POST, ...common, ...line.texts, ...splitTexts(split.split(" ")) };
      const { entity, service, grade, level, year } = texts;
      const label = [entity, service, grade || level, year].filter(Boolean).join(" ");
      return { kind: "post", sheet, row: line.row, label, texts, figures };
    });
  });
}

function splitTexts(tags: readonly string[]): Record<string, string> {
  const year = tags.find((tag) => /^\d{4}$/u.test(tag));
  const rank = tags.find((tag) => tag.startsWith("="))?.slice(1);
  return {
    ...(year === undefined ? {} : { year }),
    ...(rank === undefined ? {} : rank.length > 1 ? { level: rank.charAt(0), grade: rank } : { level: rank }),
  };
}

/** Articles, a line each. Headings: `row` · article (104/111-01-20) · label · `account 2022 C` (stage, year, column). */
export function budget(
  scope: Place & { readonly entity: EntityKind; readonly serviceKind?: ServiceKind },
  table: string,
): Expected[] {
  return linesOf(table).map((line): Expected => {
    const { article = "", ...rest } = line.texts;
    const [code = "", economic = ""] = article.split("/");
    const [group = "", item = "", suffix = ""] = economic.split("-");
    const figures = figuresOf(line, scope.sheet, STAGES);
    return {
      kind: "article",
      sheet: scope.sheet,
      row: line.row,
      label: article,
      texts: {
        entity: scope.entity,
        serviceKind: scope.serviceKind ?? "",
        function: code,
        economic: `${group}-${item}`,
        suffix,
        label: "",
        ...rest,
        ...Object.fromEntries(
          figures.flatMap(({ field, at, tags }) => [
            [`stage ${cellKey(at)}`, field],
            [`year ${cellKey(at)}`, tags[0] ?? ""],
          ]),
        ),
      },
      figures: figures.map((figure) => ({ ...figure, field: "amount" })),
    };
  });
}

const STAGES: readonly BudgetStage[] = [
  "account",
  "initial",
  "amended",
  "budget",
  "committed",
  "charged",
  "available",
];

/** Unit costs, a line each level. Headings: `row` · entity, level, statute, year · `amount C` or `amount 2024 C`. */
export function unitCosts(
  scope: Place & { readonly entity?: EntityKind; readonly statute?: Statute; readonly year?: number },
  table: string,
): Expected[] {
  const { sheet, ...told } = scope;
  const common = Object.fromEntries(Object.entries(told).map(([field, value]) => [field, String(value)]));
  return linesOf(table).flatMap((line) =>
    figuresOf(line, sheet, ["amount"]).map(({ tags, ...figure }): Expected => {
      const texts = { entity: "", level: "", statute: "", year: "", ...common, ...line.texts };
      const year = tags[0] ?? texts.year;
      return {
        kind: "unit-cost",
        sheet,
        row: line.row,
        label: [texts.entity, texts.level, texts.statute, year].join(" "),
        texts: { ...texts, year },
        figures: [figure],
      };
    }),
  );
}

/** Workloads, a line each body. Headings: entity · files · article60Files · officers · otherStaff. */
export function workloads(scope: Place, table: string): Expected[] {
  return linesOf(table).map((line): Expected => {
    const figures = figuresOf(line, scope.sheet, ["files", "article60Files", "officers", "otherStaff"]);
    const { entity = "" } = line.texts;
    return { kind: "workload", sheet: scope.sheet, row: line.row, label: entity, texts: { entity }, figures };
  });
}

/** Cells where something must be said: "C9 D12", or "12:" for anywhere in row 12. */
export function said(sheet: string, cells: string): ExpectedFinding[] {
  return cells.split(/\s+/u).map((cell) => {
    const row = /^(\d+):$/u.exec(cell)?.[1];
    if (row !== undefined) return { sheet, row: Number(row) - 1, column: null, text: `${sheet}!${cell}` };
    const at = cellOf(cell, sheet);
    return { ...at, text: `${sheet}!${cell}` };
  });
}

export type ExpectedFinding = {
  readonly sheet: string;
  readonly row: number;
  /** Null for anywhere in the row. */
  readonly column: number | null;
  readonly text: string;
};

export function cellKey({ sheet, row, column }: Address): string {
  return `${sheet}!R${row + 1}C${column + 1}`;
}

type Line = {
  readonly row: number | null;
  readonly texts: Record<string, string>;
  /** Tokens of the other columns by heading. */
  readonly others: readonly (readonly [heading: string, token: string])[];
};

const TEXTS = [
  "entity",
  "service",
  "cell",
  "job",
  "level",
  "grade",
  "statute",
  "year",
  "until",
  "article",
  "label",
];

function linesOf(table: string): Line[] {
  const [head = [], ...body] = table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((token) => token.trim()));
  return body.map((tokens) => {
    const cells = head.map((heading, index) => [heading, tokens[index] ?? ""] as const);
    const row = cells.find(([heading]) => heading === "row")?.[1];
    return {
      row: row ? Number(row) - 1 : null,
      texts: Object.fromEntries(cells.filter(([heading]) => TEXTS.includes(heading))),
      others: cells.filter(([heading]) => heading !== "row" && !TEXTS.includes(heading)),
    };
  });
}

function figuresOf(
  line: Line,
  sheet: string,
  fields: readonly string[],
): (ExpectedFigure & { readonly tags: readonly string[] })[] {
  return line.others.flatMap(([heading, token]) => {
    if (token === "") return [];
    const [field = "", ...rest] = heading.split(" ");
    if (!fields.includes(field)) throw new Error(`"${heading}" is no column that is known here.`);
    const [told = "", own] = token.split("@").map((part) => part.trim());
    const column = rest.find((part) => /^[A-Z]+$/u.test(part));
    const cell = own ?? `${column ?? ""}${line.row === null ? "" : line.row + 1}`;
    const amounts = told.split(" or ").map((part) => (part === "?" ? null : Number(part)));
    if (amounts.some((amount) => Number.isNaN(amount))) throw new Error(`"${token}" is no figure.`);
    return [{ field, at: cellOf(cell, sheet), amounts, tags: rest.filter((part) => part !== column) }];
  });
}

function cellOf(cell: string, sheet: string): Address {
  const area = parseArea(cell, sheet);
  if (!area) throw new Error(`"${cell}" is no cell.`);
  return { sheet: area.sheet, row: area.row, column: area.column };
}

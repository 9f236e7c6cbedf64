import { formatArea, LAST_COLUMN, LAST_ROW } from "../../sheet/a1";
import { invalidArgument, itemNotFound, notInStandin } from "../api-error";
import type { Book, DefinedName, Sheet } from "../book";
import { areaMeant, columnsExist } from "../named-area";
import type { Json } from "../protocol";
import { asFlag, asText } from "./arguments";
import { areaOfFormula, rangeOf } from "./cells-at";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

type NamedObject = HostObjectOf<"NamedItem">;

function namesIn(book: Book, scope: Sheet | null): NamedObject[] {
  return book.names
    .filter((name) => name.scope?.id === scope?.id)
    .map((name) => ({ type: "NamedItem" as const, name }));
}

function find(book: Book, scope: Sheet | null, key: string): NamedObject | null {
  const wanted = key.toLowerCase();
  return namesIn(book, scope).find(({ name }) => name.name.toLowerCase() === wanted) ?? null;
}

/** The range that a name stands for; null where it is neither a plain range nor a part of a table that exists. */
function rangeOfName(book: Book, { formula, scope }: DefinedName): HostObjectOf<"Range"> | null {
  const area = areaOfFormula(formula) ?? areaMeant(book, formula, scope ?? undefined);
  const sheet = area === null ? undefined : book.sheetNamed(area.sheet);
  return area === null || sheet === undefined ? null : rangeOf(sheet, area);
}

type Meaning = { readonly type: string; readonly value: Json };

/** What a name stands for: a range, a constant or an error. @throws ApiError NotImplemented for any other formula */
function meaningOf(book: Book, name: DefinedName): Meaning {
  const range = rangeOfName(book, name);
  if (range !== null) {
    const { area, sheet } = range;
    return { type: "Range", value: formatArea({ ...area, sheet: sheet.name }, true) };
  }
  const body = name.formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return { type: "String", value: (text[1] ?? "").replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(body)) return { type: "Boolean", value: body.toUpperCase() === "TRUE" };
  const number = Number(body);
  if (body !== "" && !Number.isNaN(number))
    return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  const error = /#(REF!|NAME\?|N\/A|VALUE!|DIV\/0!|NUM!|NULL!)/.exec(body)?.[0];
  if (error !== undefined) return { type: "Error", value: error };
  throw notInStandin(`the value of the name ${name.name}, a formula`);
}

function checkFormula(book: Book, formula: string): void {
  if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument(`${formula} is no formula`);
  const area = areaOfFormula(formula);
  if (area !== null && book.sheetNamed(area.sheet) === undefined) {
    throw invalidArgument(`${formula} names a sheet that is not there`);
  }
  if (!columnsExist(book, formula)) {
    throw invalidArgument(`${formula} names a table or a column that is not there`);
  }
}

/** "=Sheet1!$A$1:$B$2" of a range; whole columns keep their form. */
function formulaOf({ sheet, area }: HostObjectOf<"Range">): string {
  const full = formatArea({ ...area, sheet: sheet.name }, true);
  if (area.rows !== LAST_ROW && area.columns !== LAST_COLUMN) return `=${full}`;
  const bang = full.lastIndexOf("!");
  const marks = area.rows === LAST_ROW ? /\$\d+/g : /\$[A-Z]+(?=\$)/g;
  return `=${full.slice(0, bang)}${full.slice(bang).replace(marks, "")}`;
}

export const namedItem: Members<NamedObject> = {
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    type: { get: ({ name }, { book }) => meaningOf(book, name).type },
    value: { get: ({ name }, { book }) => meaningOf(book, name).value },
    formula: {
      get: ({ name }) => name.formula,
      set({ name }, value, { book, calculation }) {
        const formula = asText(value, "formula");
        checkFormula(book, formula);
        name.formula = formula;
        calculation.touchName(name.name);
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => void (name.visible = asFlag(value, "visible")),
    },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => void (name.comment = asText(value, "comment")),
    },
    scope: { get: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet") },
  },
  objects: {
    getRange({ name }, _args, { book }) {
      const range = rangeOfName(book, name);
      if (range === null) throw itemNotFound(`a range named ${name.name}`);
      return range;
    },
    getRangeOrNullObject: ({ name }, _args, { book }) => rangeOfName(book, name),
  },
  acts: {
    delete({ name }, _args, { book, calculation }) {
      book.deleteName(name);
      calculation.touchName(name.name);
    },
  },
};

export const namedItemCollection: Members<HostObjectOf<"NamedItemCollection">> = {
  items: ({ scope }, { book }) => namesIn(book, scope),
  getItem({ scope }, args, { book }) {
    const found = find(book, scope, args.text(0, "name"));
    if (found === null) throw itemNotFound(`the name ${args.text(0, "name")}`);
    return found;
  },
  objects: {
    getItemOrNullObject: ({ scope }, args, { book }) => find(book, scope, args.text(0, "name")),
    add({ scope }, args, { book, calculation }) {
      const name = args.text(0, "name");
      const range = args.range(1);
      const formula = range === null ? args.text(1, "reference") : formulaOf(range);
      checkFormula(book, formula);
      const added = book.addName(name, formula, scope ?? undefined);
      if (args.has(2)) added.comment = args.text(2, "comment");
      calculation.touchName(name);
      return { type: "NamedItem", name: added };
    },
  },
};

import type { Area } from "../../sheet/address";
import { invalidArgument } from "../api-error";
import type { Validation } from "../book";
import { allowChange, type Host } from "../host";
import { common, without } from "../ooxml/areas";
import type { Json } from "../protocol";
import { asFlag, asOneOf, asText } from "./arguments";
import type { Cells, HostObjectOf } from "./host-object";
import type { Members } from "./member-table";
import { asRecord, type Fields, readRule, writeRule } from "./validation-rule";

/** What holds where nobody said anything. */
const DEFAULT: Validation = {
  kind: "Any",
  operator: "Between",
  formula1: "",
  formula2: "",
  dropDown: true,
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

type Part = { readonly rule: Validation; readonly area: Area };

/** The parts of a range that are under a rule, and whether they are the whole of it. */
function partsOf({ sheet, area }: Cells): { readonly parts: readonly Part[]; readonly whole: boolean } {
  const here = { ...area, sheet: sheet.name };
  let rest: Area[] = [here];
  const parts: Part[] = [];
  for (const { rule, areas } of sheet.validations) {
    for (const own of areas) {
      const inside = common(here, own);
      if (inside === null) continue;
      parts.push({ rule, area: inside });
      rest = rest.flatMap((piece) => without(piece, own));
    }
  }
  return { parts, whole: rest.length === 0 };
}

/** The one rule of all cells of the range; null where they have different ones. */
function ruleOf(cells: Cells): Validation | null {
  const { parts, whole } = partsOf(cells);
  const [first] = parts;
  if (first === undefined) return DEFAULT;
  return whole && parts.every(({ rule }) => rule === first.rule) ? first.rule : null;
}

function typeOf(cells: Cells): string {
  const { parts, whole } = partsOf(cells);
  const kinds = new Set(parts.map(({ rule }) => rule.kind));
  const rule = ruleOf(cells);
  if (rule !== null) return rule.kind === "Any" ? "None" : rule.kind;
  return whole && kinds.size === 1 ? "MixedCriteria" : "Inconsistent";
}

/** Changes the rules of the range's cells, each its own; where none of them has one, they get one that lets anything through. */
function change({ sheet, area }: Cells, other: Partial<Validation>): void {
  allowChange(sheet);
  const { parts } = partsOf({ sheet, area });
  const here: Part = { rule: DEFAULT, area: { ...area, sheet: sheet.name } };
  for (const part of parts.length === 0 ? [here] : parts)
    sheet.setValidation(part.area, { ...part.rule, ...other });
}

const short = (fields: Fields, name: string, most: number): string => {
  const text = asText(fields[name] ?? "", name);
  if (text.length > most) throw invalidArgument(`${name} has at most ${most} characters`);
  return text;
};

function readAlert(value: Json): Validation["alert"] {
  const fields = asRecord(value, "errorAlert");
  return {
    show: asFlag(fields["showAlert"] ?? true, "showAlert"),
    style: asOneOf(fields["style"] ?? "Stop", "style", ["Stop", "Warning", "Information"]),
    title: short(fields, "title", 32),
    message: short(fields, "message", 225),
  };
}

function readPrompt(value: Json): Validation["prompt"] {
  const fields = asRecord(value, "prompt");
  return {
    show: asFlag(fields["showPrompt"] ?? true, "showPrompt"),
    title: short(fields, "title", 32),
    message: short(fields, "message", 255),
  };
}

function setRule({ sheet, area }: Cells, value: Json, { book }: Host): void {
  const criteria = readRule(value, book);
  allowChange(sheet);
  const before = ruleOf({ sheet, area }) ?? DEFAULT;
  sheet.setValidation({ ...area, sheet: sheet.name }, { ...before, ...criteria });
}

export const dataValidation: Members<HostObjectOf<"DataValidation">> = {
  properties: {
    type: { get: typeOf },
    rule: {
      get(cells) {
        const rule = ruleOf(cells);
        return rule && writeRule(rule);
      },
      set: setRule,
    },
    ignoreBlanks: {
      get: (cells) => ruleOf(cells)?.ignoreBlanks ?? null,
      set: (cells, value) => change(cells, { ignoreBlanks: asFlag(value, "ignoreBlanks") }),
    },
    errorAlert: {
      get(cells) {
        const rule = ruleOf(cells);
        if (rule === null) return null;
        const { show, style, title, message } = rule.alert;
        return { message, showAlert: show, style, title };
      },
      set: (cells, value) => change(cells, { alert: readAlert(value) }),
    },
    prompt: {
      get(cells) {
        const rule = ruleOf(cells);
        if (rule === null) return null;
        const { show, title, message } = rule.prompt;
        return { message, showPrompt: show, title };
      },
      set: (cells, value) => change(cells, { prompt: readPrompt(value) }),
    },
  },
  acts: {
    clear({ sheet, area }) {
      allowChange(sheet);
      sheet.setValidation({ ...area, sheet: sheet.name }, null);
    },
  },
};

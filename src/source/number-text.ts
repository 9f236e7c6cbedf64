/**
 * What was seen in a text on the way to its number. ambiguous: "1.234" or "1,234", which each language reads its own way ·
 * approximate: "± 5", "env. 3" · guess: "0,60% ETP", which can only mean 60 %, "5 ?" · unit: FTE · note: "5*".
 */
export type NumberMark =
  | "decimal-comma"
  | "decimal-point"
  | "grouping"
  | "fraction"
  | "percent"
  | "euro"
  | "parentheses"
  | "trailing-minus"
  | "unit"
  | "people"
  | "files"
  | "time"
  | "note"
  | "ambiguous"
  | "approximate"
  | "guess";

export type ParsedNumber = { readonly value: number; readonly marks: readonly NumberMark[] };

type Decimal = "," | "." | null;

const FRACTIONS: Readonly<Record<string, number>> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

const APPROXIMATELY =
  /^(?:\+ ?\/? ?-|±|~|≈|(?:env|ca|ong|approx)\.|environ|circa|ca|cca|ongeveer|approximativement|approximately|about|plus ou moins|min of meer) ?(?=[\d¼-⅞(€])(.+)$/iu;

const UNITS: readonly (readonly [NumberMark, RegExp])[] = [
  [
    "unit",
    /^(.+?) ?(?:ETP|VTE|FTE|EFT|VE|équiv(?:alents?|\.) temps pleins?|voltijdse? equivalent(?:en)?)['’]?s?$/iu,
  ],
  [
    "people",
    /^(.+?) (?:agents?|personnes?|pers\.?|unités?|têtes?|personen|persoon|medewerkers?|koppen|people)$/iu,
  ],
  ["files", /^(.+?) (?:dossiers?|files?|cases?)$/iu],
  [
    "time",
    /^(.+?) ?(?:ans?|années?|jaar|jaren|years?|mois|maand(?:en)?|months?|heures?|uur|uren|hours?|h|u)\.?$/iu,
  ],
];

/** The number that a text is, with nothing left over; null for any other text. Blanks are plain and single. */
export function parseNumber(text: string, decimalSeparator: Decimal): ParsedNumber | null {
  const marks: NumberMark[] = [];
  let rest = text;
  let negative = false;
  const strip = (pattern: RegExp, mark: NumberMark): boolean => {
    const match = pattern.exec(rest);
    if (!match) return false;
    rest = (match[1] ?? "").trim();
    marks.push(mark);
    return true;
  };
  strip(APPROXIMATELY, "approximate");
  strip(/^(.*\d.*?) ?\*{1,3}$/u, "note");
  strip(/^(.*\d.*?) ?\(?\?\)?$/u, "guess");
  for (const [mark, pattern] of UNITS) if (strip(pattern, mark)) break;
  if (strip(/^\((.+)\)$/u, "parentheses")) negative = true;
  const percent = strip(/^(.+) ?%$/u, "percent");
  const takeSign = () => {
    const sign = /^([-+]) ?(.+)$/u.exec(rest);
    if (!sign || negative) return;
    negative = sign[1] === "-";
    rest = sign[2] ?? "";
  };
  takeSign();
  if (strip(/^(?:€|EUR\b) ?(.+)$/iu, "euro") || strip(/^(.+?) ?(?:€|\bEUR|(?<=\d)EUR|euros?)$/iu, "euro"))
    takeSign();
  // "12.480,-": whole euros, the Dutch way.
  rest = rest.replace(/(\d),[-–—]{1,2}$/u, "$1");
  if (!negative && strip(/^(\d.*\d|\d) ?-$/u, "trailing-minus")) negative = true;
  const size =
    fraction(rest, marks) ??
    decimal(rest, marks, percent && !percentSlip(rest, marks) ? "e-2" : "", decimalSeparator);
  if (size === null) return null;
  return { value: negative && size !== 0 ? -size : size, marks };
}

/** "0,60% ETP": nobody works 0.6 hundredths of a full time. */
function percentSlip(digits: string, marks: NumberMark[]): boolean {
  if (!marks.includes("unit") || !/^0?[.,]\d{1,2}$/u.test(digits)) return false;
  marks.push("guess");
  return true;
}

function fraction(text: string, marks: NumberMark[]): number | null {
  const vulgar = /^(\d{0,4}) ?([¼½¾⅓⅔⅕⅖⅗⅘⅛⅜⅝⅞])$/u.exec(text);
  const slashed = /^(?:(\d{1,4}) )?([1-9]\d?) ?[/⁄] ?([1-9]\d?)$/u.exec(text);
  const part = vulgar
    ? FRACTIONS[vulgar[2] ?? ""]
    : slashed && Number(slashed[2]) < Number(slashed[3])
      ? Number(slashed[2]) / Number(slashed[3])
      : undefined;
  if (part === undefined || marks.includes("percent")) return null;
  marks.push("fraction");
  return Number((vulgar ?? slashed)?.[1] ?? 0) + part;
}

/** Digits with or without groups and decimals; `exponent` shifts the point without a second rounding. */
function decimal(text: string, marks: NumberMark[], exponent: string, written: Decimal): number | null {
  const number = (digits: string) => Number(digits + exponent);
  const plain = /^(\d*)(?:([.,])(\d+))?$/u.exec(text);
  if (plain && text !== "") {
    const [, whole = "", separator, decimals = ""] = plain;
    if (separator === undefined) return number(whole);
    const readsAsGroup = decimals.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
    if (readsAsGroup && written === null && !marks.includes("euro")) marks.push("ambiguous");
    // In Belgium a point groups and a comma divides.
    if (readsAsGroup && separator === (written === "." ? "," : ".")) {
      marks.push("grouping");
      return number(whole + decimals);
    }
    marks.push(separator === "," ? "decimal-comma" : "decimal-point");
    return number(`${whole || "0"}.${decimals}`);
  }
  const grouped = /^(\d{1,3}(?:([ .,'’])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/u.exec(text);
  if (!grouped) return null;
  const [, groups = "", group, separator, decimals = ""] = grouped;
  if (separator === group) return null;
  marks.push("grouping");
  if (separator !== undefined) marks.push(separator === "," ? "decimal-comma" : "decimal-point");
  return number(groups.replace(/\D/gu, "") + (separator === undefined ? "" : `.${decimals}`));
}

const BETWEEN = /^(?:entre|tussen|between) (.+) (?:et|en|and) (.+)$/iu;
const TO =
  /^(?:de |van |from )?(.+?)(?: (?:à|a|tot en met|tot|t\/m|to|ou|of|or) |(?<=[\d½]) ?à ?(?=[\d½]))(.+)$/iu;
/** Plain figures only: 104-111-01 is an article, 2023-2024 a period, 01-02 a day. */
const DASH =
  /^((?:0|[1-9]\d{0,3})?(?:[.,]\d{1,2}|½)?) ?[-–—] ?((?:[1-9]\d{0,3})(?:[.,]\d{1,2}|½)?|½)((?: ?%)?)((?: .{1,12})?)$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const BESIDE: readonly NumberMark[] = ["unit", "people", "files", "time", "percent", "euro"];

/** The two ends of a range that a text is: "1 à 2 ETP", "tussen 1 en 2"; null for any other text. */
export function parseRange(
  text: string,
  decimalSeparator: Decimal,
): { readonly low: number; readonly high: number; readonly marks: readonly NumberMark[] } | null {
  const dashed = DASH.exec(text);
  const [from, to] = dashed
    ? [dashed[1] ?? "", `${dashed[2] ?? ""}${dashed[3] ?? ""}${dashed[4] ?? ""}`]
    : ((BETWEEN.exec(text) ?? TO.exec(text))?.slice(1) ?? []);
  if (!from || !to || (dashed && YEAR.test(from) && YEAR.test(dashed[2] ?? ""))) return null;
  const upper = parseNumber(to, decimalSeparator);
  if (!upper) return null;
  // "60 à 80 %": what stands behind the second goes for both.
  const bare = parseNumber(from, decimalSeparator);
  const lower =
    bare && upper.marks.includes("percent") && !bare.marks.includes("percent")
      ? parseNumber(`${from} %`, decimalSeparator)
      : bare;
  if (!lower || lower.value < 0 || lower.value >= upper.value) return null;
  const beside = (marks: readonly NumberMark[]) => marks.filter((mark) => BESIDE.includes(mark));
  const own = beside(lower.marks);
  if (own.some((mark) => !upper.marks.includes(mark))) return null;
  return { low: lower.value, high: upper.value, marks: [...new Set([...lower.marks, ...upper.marks])] };
}

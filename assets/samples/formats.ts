export type FontSpec = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
};

/** Edges: a full thin grid, a heading's white gaps, or the rule above and double rule below a total. */
export type BorderKind = "none" | "grid" | "heading" | "total" | "subtotal";

export type FormatSpec = {
  /** The named cell style that the format is based on. */
  readonly base?: CellStyleName;
  readonly font?: FontSpec;
  readonly fill?: string;
  readonly border?: BorderKind;
  readonly number?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly quotePrefix?: boolean;
};

export const INK = "1B3A4B";
export const MUNICIPALITY = "1F5C7A";
export const CENTRE = "B5622A";
const PALE_MUNICIPALITY = "DCE9F0";
const PALE_CENTRE = "F6E4D8";
const PALE = "F3F5F7";
const AMBER = "FFF4D6";
const TYPED = "0000FF";
const WHITE = "FFFFFF";

export const FTE = "0.00";
export const EURO = "#,##0.00";
const EURO_CHANGE = "+#,##0.00;[Red]-#,##0.00;0.00";
const SHARE_CHANGE = "+0.0%;[Red]-0.0%;0.0%";

/** Named cell styles of the workbook; the first is Excel's own default. */
export const CELL_STYLES = {
  Normal: { builtin: 0, format: {} },
  Hyperlink: { builtin: 8, format: { font: { underline: true, color: "0563C1" } } },
  "Titel synergie": { builtin: undefined, format: { font: { size: 16, bold: true, color: INK } } },
  "Illustratief bedrag": {
    builtin: undefined,
    format: { font: { color: TYPED }, number: EURO, border: "grid" },
  },
} satisfies Record<string, { builtin: number | undefined; format: FormatSpec }>;

export type CellStyleName = "Normal" | "Hyperlink" | "Titel synergie" | "Illustratief bedrag";

/** A little air between a text and the number left of it. Numbers get none: LibreOffice draws a right indent unevenly. */
const LEFT = { horizontal: "left", indent: 1 } as const satisfies FormatSpec;
const RIGHT = { horizontal: "right" } as const satisfies FormatSpec;

const heading = {
  font: { bold: true, color: WHITE },
  border: "heading",
  horizontal: "center",
  wrap: true,
} as const satisfies FormatSpec;
const total = { font: { bold: true, color: INK }, border: "total", fill: PALE } as const satisfies FormatSpec;
const subtotal = {
  font: { bold: true, color: INK },
  border: "subtotal",
  fill: PALE,
} as const satisfies FormatSpec;
const label = { ...LEFT, border: "grid" } as const satisfies FormatSpec;
const input = { ...RIGHT, font: { color: TYPED }, border: "grid" } as const satisfies FormatSpec;
const typedText = { font: { color: TYPED }, border: "grid", wrap: true } as const satisfies FormatSpec;
const result = { ...RIGHT, border: "grid" } as const satisfies FormatSpec;
const banner = { font: { bold: true, color: "7A4F00" }, fill: AMBER } as const satisfies FormatSpec;

/** Every cell format of the sample. The order is the order of `cellXfs`, and the first must be the default. */
export const FORMATS = {
  plain: {},
  title: { base: "Titel synergie", font: { size: 16, bold: true, color: INK } },
  subtitle: { font: { size: 13, color: INK } },
  caption: { font: { italic: true, color: "595959" } },
  remark: { ...LEFT, font: { italic: true, color: "595959" } },
  banner,
  heading: { ...heading, fill: INK },
  headingMunicipality: { ...heading, fill: MUNICIPALITY },
  headingCentre: { ...heading, fill: CENTRE },
  underMunicipality: { ...heading, font: { bold: true, color: INK }, fill: PALE_MUNICIPALITY },
  underCentre: { ...heading, font: { bold: true, color: INK }, fill: PALE_CENTRE },
  label,
  labelQuoted: { ...label, quotePrefix: true },
  labelCenter: { border: "grid", horizontal: "center" },
  code: { border: "grid", horizontal: "center", number: "000" },
  fte: { ...input, number: FTE },
  totalLabel: { ...total, ...LEFT },
  totalFte: { ...total, ...RIGHT, number: FTE },
  count: { ...input, number: "#,##0" },
  ratio: { ...result, number: "0.0" },
  totalCount: { ...total, ...RIGHT, number: "#,##0" },
  totalRatio: { ...total, ...RIGHT, number: "0.0" },
  amount: { ...input, base: "Illustratief bedrag", number: EURO },
  amountSource: { ...input, font: { color: TYPED, bold: true }, number: EURO },
  euro: { ...result, number: EURO },
  change: { ...result, number: EURO_CHANGE },
  changeShare: { ...result, number: SHARE_CHANGE },
  group: { ...LEFT, font: { bold: true, color: MUNICIPALITY }, fill: PALE_MUNICIPALITY },
  groupCentre: { ...LEFT, font: { bold: true, color: CENTRE }, fill: PALE_CENTRE },
  subtotalLabel: { ...subtotal, ...LEFT },
  subtotalEuro: { ...subtotal, ...RIGHT, number: EURO },
  subtotalChange: { ...subtotal, ...RIGHT, number: EURO_CHANGE },
  subtotalShare: { ...subtotal, ...RIGHT, number: SHARE_CHANGE },
  totalEuro: { ...total, ...RIGHT, number: EURO },
  totalChange: { ...total, ...RIGHT, number: EURO_CHANGE },
  totalShare: { ...total, ...RIGHT, number: SHARE_CHANGE },
  section: { font: { size: 12, bold: true, color: INK } },
  assumption: { ...input, font: { color: TYPED, bold: true }, fill: AMBER, number: "0.0000" },
  link: { base: "Hyperlink", font: { underline: true, color: "0563C1" } },
  inputText: { ...typedText, ...LEFT, number: "@" },
  inputGeneral: typedText,
  inputWords: { ...typedText, ...LEFT },
  inputQuoted: { ...typedText, ...LEFT, quotePrefix: true },
  inputMoney: { ...input, number: EURO },
  inputDate: { ...input, number: "dd/mm/yyyy" },
  listHeading: { font: { bold: true, color: INK } },
} as const satisfies Record<string, FormatSpec>;

export type FormatName = keyof typeof FORMATS;

/** The position of a format in `cellXfs`. */
export function formatIndex(name: FormatName): number {
  return Object.keys(FORMATS).indexOf(name);
}

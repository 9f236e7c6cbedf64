import type { BorderKind, FontSpec, FormatSpec } from "./formats";
import { CELL_STYLES, FORMATS } from "./formats";
import { XML_HEAD, counted, element } from "./xml";

const FIRST_CUSTOM_NUMBER_FORMAT = 164;
const RULE = "FFB8C4CC";
const INK_RULE = "FF1B3A4B";

/** Keeps each text once and gives its position. */
function pool(...first: readonly string[]) {
  const items = [...first];
  return {
    items,
    indexOf(item: string): number {
      const known = items.indexOf(item);
      return known >= 0 ? known : items.push(item) - 1;
    },
  };
}

/** xl/styles.xml: the formats in the order of `FORMATS`, the named styles, and one differential format (a rise). */
export function stylesPart(): string {
  const fonts = pool(fontXml({}));
  const fills = pool(fillXml("none"), fillXml("gray125"));
  const borders = pool(borderXml("none"));
  const numbers = pool();

  const record = (format: FormatSpec, styleId: number | null): string => {
    const font = fonts.indexOf(fontXml(format.font ?? {}));
    const fill = format.fill === undefined ? 0 : fills.indexOf(solidXml(format.fill));
    const border = borders.indexOf(borderXml(format.border ?? "none"));
    const number = numberFormatId(format.number, numbers);
    const aligned =
      format.horizontal !== undefined || format.wrap !== undefined || format.indent !== undefined;
    const alignment = element("alignment", {
      horizontal: format.horizontal,
      vertical: "center",
      wrapText: format.wrap === true ? 1 : undefined,
      indent: format.indent,
    });
    return element(
      "xf",
      {
        numFmtId: number,
        fontId: font,
        fillId: fill,
        borderId: border,
        xfId: styleId ?? undefined,
        quotePrefix: format.quotePrefix === true ? 1 : undefined,
        applyNumberFormat: number === 0 ? undefined : 1,
        applyFont: font === 0 ? undefined : 1,
        applyFill: fill === 0 ? undefined : 1,
        applyBorder: border === 0 ? undefined : 1,
        applyAlignment: aligned ? 1 : undefined,
      },
      aligned ? alignment : "",
    );
  };

  const styleNames = Object.keys(CELL_STYLES);
  const styleRecords = Object.values(CELL_STYLES).map((style) => record(style.format, null));
  const cellRecords = Object.values(FORMATS).map((format: FormatSpec) =>
    record(format, styleNames.indexOf(format.base ?? "Normal")),
  );
  const styles = Object.entries(CELL_STYLES).map(([name, style], index) =>
    element("cellStyle", { name, xfId: index, builtinId: style.builtin }),
  );
  const rise = element(
    "dxf",
    {},
    element("font", {}, element("b"), element("color", { rgb: "FF7A2E00" })),
    element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: "FFFFE0B8" }))),
  );
  const formats = numbers.items.map((formatCode, index) =>
    element("numFmt", { numFmtId: FIRST_CUSTOM_NUMBER_FORMAT + index, formatCode }),
  );

  return (
    XML_HEAD +
    element(
      "styleSheet",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      counted("numFmts", formats),
      counted("fonts", fonts.items),
      counted("fills", fills.items),
      counted("borders", borders.items),
      counted("cellStyleXfs", styleRecords),
      counted("cellXfs", cellRecords),
      counted("cellStyles", styles),
      counted("dxfs", [rise]),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    )
  );
}

/** Excel's built-in number formats have fixed ids; any other is numbered by us. */
function numberFormatId(code: string | undefined, numbers: ReturnType<typeof pool>): number {
  const builtin: Readonly<Record<string, number>> = {
    General: 0,
    "0.00": 2,
    "#,##0": 3,
    "#,##0.00": 4,
    "@": 49,
  };
  const text = code ?? "General";
  return builtin[text] ?? FIRST_CUSTOM_NUMBER_FORMAT + numbers.indexOf(text);
}

function fontXml(font: FontSpec): string {
  const color = font.color === undefined ? { theme: 1 } : { rgb: `FF${font.color}` };
  return element(
    "font",
    {},
    font.bold === true ? element("b") : "",
    font.italic === true ? element("i") : "",
    font.underline === true ? element("u") : "",
    element("sz", { val: font.size ?? 10 }),
    element("color", color),
    element("name", { val: "Arial" }),
    element("family", { val: 2 }),
    element("scheme", { val: "minor" }),
  );
}

function fillXml(patternType: string): string {
  return element("fill", {}, element("patternFill", { patternType }));
}

function solidXml(color: string): string {
  const pattern = [element("fgColor", { rgb: `FF${color}` }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType: "solid" }, ...pattern));
}

function borderXml(kind: BorderKind): string {
  const edge = (side: string, style: string | undefined, color: string) =>
    style === undefined ? element(side) : element(side, { style }, element("color", { rgb: color }));
  const edges: Record<BorderKind, readonly [string | undefined, string | undefined, string | undefined]> = {
    none: [undefined, undefined, undefined],
    grid: ["thin", "thin", "thin"],
    heading: ["thin", "thin", "thin"],
    total: ["thin", "medium", "double"],
    subtotal: ["thin", "thin", "thin"],
  };
  const [side, top, bottom] = edges[kind];
  const sideColor = kind === "heading" ? "FFFFFFFF" : RULE;
  const levelColor = kind === "heading" ? "FFFFFFFF" : kind === "grid" ? RULE : INK_RULE;
  return element(
    "border",
    {},
    edge("left", side, sideColor),
    edge("right", side, sideColor),
    edge("top", top, levelColor),
    edge("bottom", bottom, levelColor),
    element("diagonal"),
  );
}

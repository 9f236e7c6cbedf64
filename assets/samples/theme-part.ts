import { XML_HEAD, element } from "./xml";

/** The workbook's palette: dark and light text and ground, six accents, link and visited link. */
const COLORS = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "1B3A4B"],
  ["lt2", "F3F5F7"],
  ["accent1", "1F5C7A"],
  ["accent2", "B5622A"],
  ["accent3", "5B7F5E"],
  ["accent4", "8A6FA3"],
  ["accent5", "C9A227"],
  ["accent6", "6B7785"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
] as const;

/** xl/theme/theme1.xml. Every list that the schema asks three of has three. */
export function themePart(): string {
  const colors = COLORS.map(([name, val]) => element(`a:${name}`, {}, element("a:srgbClr", { val })));
  const placeholder = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const line = (w: number) =>
    element(
      "a:ln",
      { w, cap: "flat", cmpd: "sng", algn: "ctr" },
      placeholder,
      element("a:prstDash", { val: "solid" }),
    );
  const effect = element("a:effectStyle", {}, element("a:effectLst"));
  const face = (name: string, typeface: string) =>
    element(name, {}, element("a:latin", { typeface }), '<a:ea typeface=""/>', '<a:cs typeface=""/>');
  const elements = element(
    "a:themeElements",
    {},
    element("a:clrScheme", { name: "Synergy Annex" }, ...colors),
    element(
      "a:fontScheme",
      { name: "Synergy Annex" },
      face("a:majorFont", "Arial"),
      face("a:minorFont", "Arial"),
    ),
    element(
      "a:fmtScheme",
      { name: "Synergy Annex" },
      element("a:fillStyleLst", {}, placeholder, placeholder, placeholder),
      element("a:lnStyleLst", {}, line(6350), line(12700), line(19050)),
      element("a:effectStyleLst", {}, effect, effect, effect),
      element("a:bgFillStyleLst", {}, placeholder, placeholder, placeholder),
    ),
  );
  const names = { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Synergy Annex" };
  return (
    XML_HEAD +
    element("a:theme", names, elements, element("a:objectDefaults"), element("a:extraClrSchemeLst"))
  );
}

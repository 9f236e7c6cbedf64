import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The file with that sheet protected, as Review › Protect Sheet does. */
export function protectSheet(file: Uint8Array, mark: string): Uint8Array {
  const parts = unzipSync(file);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*${mark}[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1] ?? "";
  const relation = text("xl/_rels/workbook.xml.rels")
    .split("<Relationship ")
    .find((one) => one.includes(`"${id}"`));
  const path = `xl/${/Target="([^"]+)"/.exec(relation ?? "")?.[1] ?? ""}`;
  const xml = text(path).replace(
    "</sheetData>",
    '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
  );
  if (!xml.includes("sheetProtection")) throw new Error(`no sheet with ${mark}`);
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

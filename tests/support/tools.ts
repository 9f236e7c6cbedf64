import { existsSync } from "node:fs";
import path from "node:path";

/** Programs that some tests need and a machine may lack. */
export type Tool = "Chromium" | "LibreOffice" | "Poppler";

const PROGRAMS: Record<Tool, { readonly variable: string; readonly names: readonly string[] }> = {
  Chromium: {
    variable: "CHROMIUM",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  },
  LibreOffice: { variable: "SOFFICE", names: ["soffice", "libreoffice"] },
  Poppler: { variable: "PDFTOPPM", names: ["pdftoppm"] },
};

/**
 * The full path of a tool, or null where the machine has none. An environment variable (CHROMIUM, SOFFICE, PDFTOPPM)
 * that names the program wins over the search path.
 */
export function findTool(tool: Tool): string | null {
  const { variable, names } = PROGRAMS[tool];
  const chosen = process.env[variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  for (const name of names) {
    for (const folder of folders) {
      const program = path.join(folder, name);
      if (existsSync(program)) return program;
    }
  }
  return null;
}

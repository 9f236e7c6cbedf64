import { existsSync } from "node:fs";
import path from "node:path";

/** Programs that some tests need and a machine may lack. */
export type Tool = "Chromium" | "LibreOffice" | "Poppler";

const NAMES: Record<Tool, readonly string[]> = {
  Chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  LibreOffice: ["soffice"],
  Poppler: ["pdftoppm"],
};

/** The full path of a tool on the search path, or null where the machine has none. */
export function findTool(tool: Tool): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const programs = NAMES[tool].flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return programs.find((program) => existsSync(program)) ?? null;
}

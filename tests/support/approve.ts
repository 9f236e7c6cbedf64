import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FOLDER = join(__dirname, "..", "approval", "approved");

/**
 * Compares a text with the approved one in tests/approval/approved. `UPDATE_APPROVED=1` approves what there is: read the
 * difference before committing it. Without an approved text the test fails.
 */
export function approve(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env["UPDATE_APPROVED"]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, "utf8") : `(nothing approved yet: ${name})`).toBe(text);
}

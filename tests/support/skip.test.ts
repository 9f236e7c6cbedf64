import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { needs } from "./skip";

const searchPath = process.env["PATH"];
const requireAll = process.env["ANNEX_REQUIRE_ALL"];
let folder: string;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "synergy-annex-tools-"));
  process.env["PATH"] = folder;
  delete process.env["ANNEX_REQUIRE_ALL"];
  said = "";
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.env["PATH"] = searchPath;
  if (requireAll === undefined) delete process.env["ANNEX_REQUIRE_ALL"];
  else process.env["ANNEX_REQUIRE_ALL"] = requireAll;
});

test("where the tool is there, the tests run", () => {
  writeFileSync(path.join(folder, "soffice"), "");
  expect(needs("LibreOffice")).toBe(describe);
  expect(said).toBe("");
});

test("where it is not, they are skipped aloud", () => {
  writeFileSync(path.join(folder, "soffice"), "");
  expect(needs("LibreOffice", "Chromium")).toBe(describe.skip);
  expect(said).toMatch(/^SKIPPED: Chromium not found/);
});

test("where everything is required, a missing tool is an error", () => {
  process.env["ANNEX_REQUIRE_ALL"] = "1";
  expect(() => needs("Chromium")).toThrow(/Chromium not found/);
});

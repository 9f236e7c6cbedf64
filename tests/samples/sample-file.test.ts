import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { manyServices, sampleWorkbook } from "../../assets/samples/sample-workbook";

const COMMITTED = path.join(__dirname, "../../assets/samples/synergies-2024.xlsx");

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe("the sample file", () => {
  it("is built the same, byte for byte, each time", () => {
    expect(same(sampleWorkbook(), sampleWorkbook())).toBe(true);
    const twin = () => sampleWorkbook({ services: manyServices(30), total: "short" });
    expect(same(twin(), twin())).toBe(true);
    expect(same(twin(), sampleWorkbook())).toBe(false);
  });

  it("is the file in the repository; `npm run samples` writes it again", () => {
    expect(same(sampleWorkbook(), readFileSync(COMMITTED))).toBe(true);
  });

  it("does not depend on the time zone of the machine that builds it", () => {
    const program = `
      import { createHash } from "node:crypto";
      import { sampleWorkbook } from "./assets/samples/sample-workbook";
      process.stdout.write(createHash("sha256").update(sampleWorkbook()).digest("hex"));`;
    const hashIn = (TZ: string) =>
      spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
        cwd: path.join(__dirname, "../.."),
        env: { ...process.env, TZ },
        encoding: "utf8",
      });
    const [brussels, auckland] = [hashIn("Europe/Brussels"), hashIn("Pacific/Auckland")];
    expect(brussels.stderr).toBe("");
    expect(brussels.stdout).toMatch(/^[0-9a-f]{64}$/);
    expect(auckland.stdout).toBe(brussels.stdout);
  });
});

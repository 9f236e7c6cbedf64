import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { annex, jsonOf } from "../support/command-line";

test("--json tells which heading may mean two things", async () => {
  const folder = mkdtempSync(join(tmpdir(), "annex-"));
  try {
    const rows = [
      ["Dienst", "Gemeente effectief", "Gemeente kader", "OCMW effectief", "OCMW kader"],
      ["Informatica", 3, 5, 5, 7],
      ["Personeel", 19, 20, 20, 20],
    ];
    const file = join(folder, "personeel.xlsx");
    const extraSheets = [{ name: "Personeel", rows }];
    writeFileSync(file, sampleWorkbook({ staffing: false, inputTables: false, extraSheets }));
    const json = jsonOf(await annex([file, "--annex", "T1", "--language", "nl", "--json"]));
    const asked = json.findings.filter(({ code }) => code === "heading-ambiguous");
    const means = (heading: string) => ({
      severity: "warning",
      message: expect.stringContaining(
        `“${heading}” kan twee dingen betekenen: effectief (VTE) of aantal personen`,
      ) as unknown,
    });
    expect(asked).toMatchObject([means("Gemeente effectief"), means("OCMW effectief")]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

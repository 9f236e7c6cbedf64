import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { acceptanceRun, compareEvidence } from "../../src/entry/acceptance-run";
import type { Evidence } from "../../src/entry/acceptance-run";
import { openAnnexHost } from "../support/annex-host";
import { SAMPLE } from "../support/grids";

const RECORD = join(__dirname, "../../src/entry/acceptance-standin.json");

/** What the acceptance page shows beside Excel's answers is what the stand-in gives today. `UPDATE_APPROVED=1` records it. */
test("the acceptance page knows what the stand-in gives", async () => {
  const host = await openAnnexHost(readFileSync(SAMPLE));
  const evidence = await acceptanceRun(host.workbook);
  if (process.env["UPDATE_APPROVED"]) writeFileSync(RECORD, `${JSON.stringify(evidence, null, 2)}\n`);
  const recorded = JSON.parse(readFileSync(RECORD, "utf8")) as Evidence;
  expect(recorded).toEqual(evidence);
  expect(evidence.status).toBe("written");
  expect(evidence.charts).toContain("T1 Personeel: Syn_T01_Services");
  expect(evidence.cells["'T1 Personeel'!J37"]?.[1]).toBe("61.5");
  const lines = compareEvidence(recorded, evidence);
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter(([, standin, excel]) => standin !== excel)).toEqual([]);
});

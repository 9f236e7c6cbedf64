import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { newBook } from "../../src/standin/ooxml/open-book";
import type { WriteResult } from "../../src/app/write";
import { differingParts, done, openAnnexHost } from "../support/annex-host";

const codes = (result: WriteResult) =>
  "findings" in result ? result.findings.map(({ code, severity }) => `${severity} ${code}`) : [];

test("without a staffing table, what rests on workload and scenarios is written, and agrees with the engine", async () => {
  const host = await openAnnexHost(sampleWorkbook({ staffing: false }));
  const result = done(await host.write({ annexes: null }));
  expect(result.status).toBe("written");
  expect(result.prepared.drafts.map(({ plan }) => plan.annex)).toEqual([
    "T2",
    "T4",
    "T5",
    "T7",
    "T8",
    "T17",
    "T18",
    "CALC",
  ]);
  expect(result.reconciliation.figures).toBeGreaterThan(500);
  expect(result.reconciliation.differing).toEqual([]);
  expect(codes(result).filter((text) => text.startsWith("error"))).toEqual([]);
  expect(codes(result)).toContain("warning no-staffing-sheet");
});

test("without scenarios too, T5 remains", async () => {
  const host = await openAnnexHost(sampleWorkbook({ staffing: false, inputTables: false }));
  const result = done(await host.write({ annexes: null }));
  expect(result.prepared.drafts.map(({ plan }) => plan.annex)).toEqual(["T5"]);
  expect(result.reconciliation.differing).toEqual([]);
});

test("what needs the staffing table is refused when it is asked for by name", async () => {
  const bytes = sampleWorkbook({ staffing: false });
  const host = await openAnnexHost(bytes);
  const result = await host.write({ annexes: ["T3", "T5"] });
  expect(result.status).toBe("refused");
  const findings = "findings" in result ? result.findings : [];
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([
    { code: "annex-not-possible", severity: "error", at: null, facts: { annex: "T3", need: "staffing" } },
  ]);
  expect(differingParts(bytes, host.save())).toEqual([]);
});

test("where no annex at all can be made, that is the error", async () => {
  const host = await openAnnexHost(newBook().save());
  const result = await host.write({ annexes: null });
  expect(result.status).toBe("refused");
  expect(codes(result)).toEqual(["warning no-staffing-sheet", "error no-annex-possible"]);
});

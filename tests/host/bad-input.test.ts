import type { FindingCode } from "../../src/model/finding";
import { SAMPLE_SERVICES, sampleWorkbook } from "../../assets/samples/sample-workbook";
import type { SampleFigure, SampleOptions } from "../../assets/samples/sample-workbook";
import { formatArea } from "../../src/sheet/a1";
import { findingText } from "../../src/text/finding-text";
import { differingParts, done, openAnnexHost } from "../support/annex-host";
import { protectSheet } from "../support/protect-sheet";

/** The sample with another figure for the municipality's IT staff (cell C8). */
function withRealIt(real: SampleFigure): SampleOptions {
  const [it, ...others] = SAMPLE_SERVICES;
  if (!it) throw new Error("the sample has services");
  return { services: [{ ...it, ac: { ...it.ac, real } }, ...others] };
}

/** The sample with other names for its services, in their order. */
function withNames(names: readonly (string | number | null)[]): SampleOptions {
  return { services: SAMPLE_SERVICES.map((service, index) => ({ ...service, name: names[index] ?? null })) };
}

describe("bad input: a message with a cell, and nothing written", () => {
  const cases: readonly (readonly [string, SampleOptions, FindingCode, string | null])[] = [
    ["no staffing sheet, and T1 asked for", { staffing: false }, "annex-not-possible", null],
    ["an FTE that is text", withRealIt("drie"), "fte-is-text", "'Personeel - Personnel'!C8"],
    [
      "an FTE that can be two numbers",
      withRealIt("0,60% ETP"),
      "figure-in-doubt",
      "'Personeel - Personnel'!C8",
    ],
    ["a negative FTE", withRealIt(-3), "fte-negative", "'Personeel - Personnel'!C8"],
    [
      "an annex name taken by the user's own sheet",
      { extraSheets: [{ name: "T1 Personeel", rows: [["mijn eigen blad"]] }] },
      "annex-name-taken",
      "'T1 Personeel'!A1",
    ],
    [
      "the name taken in capitals",
      { extraSheets: [{ name: "t1 PERSONEEL" }] },
      "annex-name-taken",
      "'t1 PERSONEEL'!A1",
    ],
  ];
  test.each(cases)("%s", async (_, options, code, at) => {
    const bytes = sampleWorkbook(options);
    const host = await openAnnexHost(bytes);
    const result = await host.write();
    expect(result.status).toBe("refused");
    const findings = "findings" in result ? result.findings : [];
    const errors = findings.filter((finding) => finding.severity === "error");
    expect(errors.map((finding) => [finding.code, finding.at && formatArea(finding.at)])).toEqual([
      [code, at],
    ]);
    for (const finding of errors) {
      for (const language of ["nl", "fr", "en"] as const) {
        const { message, mend } = findingText(finding, language);
        expect(message.length).toBeGreaterThan(10);
        expect(mend).not.toBeNull();
      }
    }
    expect(differingParts(bytes, host.save())).toEqual([]);
  });

  test("an FTE typed as text counts as what it reads, live, and is said", async () => {
    const host = await openAnnexHost(sampleWorkbook({ ...withRealIt("3,5"), total: "short" }));
    const result = done(await host.write());
    const said = result.findings.filter(({ code }) => code === "fte-is-text");
    expect(said.map(({ severity, at, facts }) => [severity, at && formatArea(at), facts])).toEqual([
      ["warning", "'Personeel - Personnel'!C8", { text: "3,5", reading: 3.5 }],
    ]);
    expect(result.reconciliation).toMatchObject({ figures: 84, live: 84, differing: [] });
    const sheet = host.standin.book.sheetNamed("T1 Personeel");
    const { value, formula } = sheet!.cell(31, 1);
    expect(value).toBe(3.5);
    expect(formula).toContain('="3,5",3.5,');
  });

  test("a total row that does not add up is written, with a finding", async () => {
    const host = await openAnnexHost(sampleWorkbook({ total: "short" }));
    const result = done(await host.write());
    expect(result.status).toBe("written");
    const differing = result.findings.filter((finding) => finding.code === "total-differs");
    expect(differing.map((finding) => finding.at && formatArea(finding.at))).toEqual(
      ["C", "D", "E", "F"].map((column) => `'Personeel - Personnel'!${column}13`),
    );
    expect(result.reconciliation.differing).toEqual([]);
  });

  test("a protected annex sheet: nothing to change is fine, a change is refused", async () => {
    const first = await openAnnexHost(sampleWorkbook());
    done(await first.write());
    const written = protectSheet(first.save(), 'name="T1 Personeel"');
    const host = await openAnnexHost(written);
    expect(done(await host.write()).status).toBe("unchanged");
    const refused = await host.write({ language: "fr" });
    expect(refused.status).toBe("refused");
    expect("findings" in refused && refused.findings.map(({ code }) => code)).toContain(
      "annex-sheet-protected",
    );
    expect(differingParts(written, host.save())).toEqual([]);
  });
});

describe("services with names that formulas and criteria trip over", () => {
  const names = ["RH*", "<5", "=1", 4, 'a"b'];
  test.each([
    ["a wildcard, an operator, a formula, a number, a quote", names],
    ["four as text, none at all, spaces, an apostrophe, an emoji", ["4", null, "  ", "'t", "🏛 Dienst"]],
    ["line breaks and three hundred characters", ["a\nb", "x".repeat(300), "+1", "-1", "@SUM(1)"]],
  ])("%s: the figures are right", async (_, list) => {
    const host = await openAnnexHost(sampleWorkbook(withNames(list)));
    const result = done(await host.write());
    expect(result.reconciliation).toEqual({ figures: 84, live: 84, differing: [] });
    const sheet = host.standin.book.sheetNamed("T1 Personeel");
    const shown = [32 - 1, 32, 33, 34, 35].map((row) => sheet?.cell(row, 0).value);
    expect(shown).toEqual(list.map((name) => name ?? "(zonder naam)"));
    expect(sheet?.cell(36, 9).value).toBeCloseTo(61.5, 9);
    expect(done(await host.write()).status).toBe("unchanged");
  });
});

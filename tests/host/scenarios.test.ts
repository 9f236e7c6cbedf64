import { readFileSync } from "node:fs";
import type { CellValue } from "../../src/sheet/cell-value";
import { text, tableIn, typeMeasures } from "../support/edit-tables";
import { differingParts, done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { annexWords } from "../../src/text/annex-words";
import { SAMPLE } from "../support/grids";

const sample = readFileSync(SAMPLE);
const ALL = { annexes: null, language: "nl" } as const;

/** The sample with all its annexes in Dutch, as saved: written once for the tests that go on from there. */
let written: Uint8Array;
const openWritten = () => openAnnexHost(written);

beforeAll(async () => {
  const host = await openAnnexHost(sample);
  done(await host.write(ALL));
  written = host.save();
});

function addMeasures(host: AnnexHost, count: number): void {
  const first = tableIn(host, "SynergyMeasures").area.rows;
  const all = <T>(value: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => value(index));
  typeMeasures(
    host,
    first,
    "Nr. maatregel",
    all((index) => `X-${index}`),
  );
  typeMeasures(
    host,
    first,
    "Scenario",
    all(() => "HR-1"),
  );
  typeMeasures(
    host,
    first,
    "Mechanisme",
    all(() => "niet-vervanging bij pensionering"),
  );
  typeMeasures(
    host,
    first,
    "Bestuur",
    all(() => "OCMW"),
  );
  typeMeasures(
    host,
    first,
    "VTE",
    all(() => 0.5),
  );
  typeMeasures(
    host,
    first,
    "Begin (leeg = zonder tijdslijn)",
    all(() => 2028),
  );
}

/** Claimed FTE of version 1 as T7 shows them. */
function claimed(host: AnnexHost): CellValue {
  const { sheet, area } = tableIn(host, "Syn_T07_Table");
  return sheet.cell(area.row + 1, 1).value;
}

/** The cell of the calculation sheet that says how many measures have no room. */
function overCell(host: AnnexHost): CellValue {
  const sheet = tableIn(host, "Syn_Calc_Table").sheet;
  const row = [...sheet.cells()].find(
    ({ column, value }) => column === 2 && text(value) === annexWords("nl").calc.parameters.over,
  );
  return row ? sheet.cell(row.row, 1).value : null;
}

describe("the annexes of both versions of the minutes, in the sample", () => {
  test("are written with their calculation sheet, agree with the engine, and stand the second time", async () => {
    const host = await openAnnexHost(sample);
    const steps: number[] = [];
    const result = done(await host.write(ALL, { onStep: () => steps.push(host.standin.traffic.syncs) }));
    expect(result.status).toBe("written");
    expect(result.reconciliation.differing).toEqual([]);
    // of T8, in each of two scenarios: shifted starts, estimates, the workload, and the break-even of the index
    expect(result.reconciliation.live).toBe(result.reconciliation.figures - 2 * (6 + 6 + 7 + 1));
    expect(result.prepared.drafts.map(({ plan }) => plan.annex)).toEqual([
      "T1",
      "T2",
      "T3",
      "T4",
      "T5",
      "T7",
      "T8",
      "T17",
      "T18",
      "CALC",
    ]);
    expect(steps[1]).toBe(3); // open and read
    expect(host.standin.traffic.syncs - 3).toBeLessThanOrEqual(4);
    expect(host.standin.traffic.largestRequest).toBeLessThanOrEqual(3_000_000);
    const before = host.save();
    expect(done(await host.write({ annexes: null })).status).toBe("unchanged");
    expect(differingParts(before, host.save())).toEqual([]);
  });

  test("change language in place, one after the other, and nothing counts as edited by hand", async () => {
    const host = await openWritten();
    for (const language of ["nl+fr", "fr", "en", "nl"] as const) {
      const result = done(await host.write({ annexes: null, language }));
      expect(result.reconciliation.differing).toEqual([]);
      expect(result.findings.filter(({ code }) => code === "cell-kept")).toEqual([]);
      expect(done(await host.write({ annexes: null })).status).toBe("unchanged");
    }
  });

  test("follow a measure typed, changed and deleted in the grid before anything is written again", async () => {
    const host = await openWritten();
    expect(claimed(host)).toBeCloseTo(6, 9);
    typeMeasures(host, 1, "VTE", [3]); // two undated FTE become three
    expect(claimed(host)).toBeCloseTo(7, 9);
    addMeasures(host, 1);
    expect(claimed(host)).toBeCloseTo(7.5, 9);
    host.standin.deleteTableRow("SynergyMeasures", 0);
    expect(claimed(host)).toBeCloseTo(4.5, 9);
    const result = done(await host.write({ annexes: null }));
    expect(result.reconciliation.differing).toEqual([]);
    expect(claimed(host)).toBeCloseTo(4.5, 9);
    expect(done(await host.write({ annexes: null })).status).toBe("unchanged");
  });

  test("with more measures than slots say so in red, and the next write makes room", async () => {
    const host = await openWritten();
    const measures = tableIn(host, "SynergyMeasures").area.rows - 1;
    expect(overCell(host)).toBe(0);
    addMeasures(host, 60 - measures);
    expect(overCell(host)).toBe(10);
    const result = done(await host.write({ annexes: null }));
    expect(result.prepared.findings.filter(({ code }) => code === "slots-exceeded")).toMatchObject([
      { severity: "warning", facts: { measures: 60, slots: 50 } },
    ]);
    expect(result.findings.filter(({ code }) => code === "slots-exceeded")).toEqual([]);
    expect(result.reconciliation.differing).toEqual([]);
    expect(overCell(host)).toBe(0);
    expect(claimed(host)).toBeCloseTo(6 + (60 - measures) / 2, 9);
    expect(done(await host.write({ annexes: null })).status).toBe("unchanged");
  });

  test("a cell of an annex edited by hand is kept, one of the calculation sheet is replaced", async () => {
    const host = await openWritten();
    const t7 = tableIn(host, "Syn_T07_Table");
    const calc = tableIn(host, "Syn_Calc_Table");
    const cell = (of: typeof t7, row: number, column: number) => ({
      sheet: of.sheet.name,
      row: of.area.row + row,
      column,
      rows: 1,
      columns: 1,
    });
    host.standin.edit(cell(t7, 1, 1), [[99]]);
    host.standin.edit(cell(calc, 1, 20), [["weg"]]);
    const result = done(await host.write({ annexes: null }));
    expect(result.prepared.drafts.flatMap(({ kept }) => kept)).toEqual([
      { sheet: t7.sheet.name, row: t7.area.row + 1, column: 1 },
    ]);
    expect(tableIn(host, "Syn_Calc_Table").sheet.cell(calc.area.row + 1, 20).value).not.toBe("weg");
  });

  test("only T1 leaves the calculation sheet alone; one scenario alone takes the others out of the annexes", async () => {
    const host = await openAnnexHost(sample);
    const one = done(await host.write({ annexes: ["T1"], language: "nl" }));
    expect(one.prepared.drafts.map(({ plan }) => plan.annex)).toEqual(["T1"]);
    const two = done(await host.write({ annexes: ["T2", "T7"], scenarios: ["HR-2"] }));
    expect(two.reconciliation.differing).toEqual([]);
    const { sheet, area } = tableIn(host, "Syn_T07_Table");
    expect(sheet.cell(area.row, 1).value).toBe("HR-2");
    // asking for all of them later rewrites what adds up the calculation sheet
    const all = done(await host.write({ annexes: ["T3"] }));
    expect(all.prepared.drafts.map(({ plan }) => plan.annex)).toEqual(["T2", "T3", "T7", "CALC"]);
    expect(all.reconciliation.differing).toEqual([]);
    expect(sheet.cell(area.row, 2).value).toBe("HR-2");
  });
});

/** Every cell of the workbook with its formula and value. */
function contents(host: AnnexHost): readonly unknown[] {
  return host.standin.book.sheets.map((sheet) => [sheet.name, ...sheet.cells()]);
}

describe("every message of one write of all annexes made to fail", () => {
  test.each(["lost-request", "lost-answer"] as const)(
    "%s: the workbook is as before, or the next run finishes",
    async (kind) => {
      for (let number = 1; number <= 6; number++) {
        const host = await openAnnexHost(sample, {
          weather: (request) => (request.number === number ? [{ kind, seen: "error" }] : []),
        });
        const status = await host.write(ALL).then(
          (result) => result.status,
          () => "rejected",
        );
        expect(["rejected", "taken-back"]).toContain(status);
        expect(differingParts(sample, host.save())).toEqual([]);
        host.standin.weather = null;
      }
    },
  );

  test("a revision that is cut off half-way is taken back to what stood", async () => {
    const host = await openWritten();
    const before = contents(host);
    let cut = false;
    host.standin.weather = ({ actions }) => {
      if (cut || actions < 1000) return [];
      cut = true;
      return [{ kind: "fail", at: Math.floor(actions / 2), code: "GeneralException" }];
    };
    const result = await host.write({ annexes: null, language: "nl+fr" });
    expect(result.status).toBe("taken-back");
    expect(contents(host)).toEqual(before);
    host.standin.weather = null;
    expect(done(await host.write({ annexes: null, language: "nl" })).status).toBe("unchanged");
    const again = done(await host.write({ annexes: null, language: "nl+fr" }));
    expect(again.reconciliation.differing).toEqual([]);
  });
});

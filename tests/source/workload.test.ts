import { formatArea, formatCell } from "../../src/sheet/a1";
import { scan } from "../../src/source/scan";
import { workloadOf } from "../../src/scenario/workload";
import { gridsOf, SAMPLE } from "../support/grids";
import { said } from "./told";
import type { Rows } from "./told";
import { read, told, FRENCH, FRENCH_TOLD, turned } from "./workload-told";

describe("the payroll workload of the sample", () => {
  test("gives T5 its figures", async () => {
    const { workloads, findings } = scan(await gridsOf(SAMPLE));
    expect(told(workloads)).toEqual([
      "welfare-centre OCMW / CPAS: 1000 4+3",
      "municipality Gemeente / Commune: 1400 8+0",
    ]);
    const cells = workloads.map(({ files, officers, otherStaff }) =>
      [files, officers, otherStaff].map((sourced) => formatCell(sourced!.at)),
    );
    expect(cells).toEqual([
      ["C7", "D7", "F7"],
      ["C8", "D8", "F8"],
    ]);
    expect(findings).toEqual([]);

    // 1000/4, 1400/8, 2400/12; 1000/7, 1400/8, 2400/15; 2400/175 of 15; 7 − 1000/175, all at the centre
    const { rows, together, target } = workloadOf(workloads, { targetRatio: null, article60Weight: 1 });
    const all = [...rows, together];
    expect(all.map(({ naive }) => naive)).toEqual([250, 175, 200]);
    expect(all.map(({ likeForLike }) => likeForLike!.toFixed(2))).toEqual(["142.86", "175.00", "160.00"]);
    expect([target, together.need!.toFixed(2), together.staff]).toEqual([175, "13.71", 15]);
    expect(all.map(({ freed }) => freed!.toFixed(2))).toEqual(["1.29", "0.00", "1.29"]);
  });
});

describe("a workload table", () => {
  test("with a row for each body", () => {
    const { workloads, blocks, findings } = read(FRENCH);
    expect(told(workloads)).toEqual(FRENCH_TOLD);
    expect(findings).toEqual([]);
    expect(blocks.map(({ kind, area }) => `${kind} ${formatArea(area)}`)).toEqual(["workload Paie!B6:F9"]);
    expect(blocks[0]!.evidence.map((one) => (one.kind === "left-out" ? one.what : one.kind))).toEqual([
      "heading",
      "heading",
      "heading",
      "heading",
      "entity",
      "entity",
      "total-row",
    ]);
  });

  test("with a column for each body", () => {
    const { workloads, blocks, findings } = read(turned(FRENCH));
    expect(told(workloads)).toEqual(FRENCH_TOLD);
    expect(workloads.map(({ officers }) => formatCell(officers.at))).toEqual(["C8", "D8"]);
    expect(findings).toEqual([]);
    expect(blocks.map(({ kind, area }) => `${kind} ${formatArea(area)}`)).toEqual(["workload Paie!B6:E10"]);
  });

  test("with the files of art. 60 §7, a remark, and no staff apart", () => {
    const rows: Rows = [
      ["Bestuur", "Dossiers", "waarvan art. 60 §7", "Loonbeheerders (VTE)", "Opmerking"],
      ["OCMW", 1000, 300, 4, "zie nota"],
      ["Gemeente", 1400, 0, 8, null],
    ];
    expect(told(read(rows).workloads)).toEqual([
      "welfare-centre OCMW: 1000/300 4",
      "municipality Gemeente: 1400/0 8",
    ]);
    expect(read(rows).findings).toEqual([]);
    expect(told(read(turned(rows)).workloads)).toEqual(told(read(rows).workloads));
  });

  test("reads a number from text where it is one without doubt, and says so", () => {
    const { workloads, findings } = read([
      ["Institution", "Dossiers", "dont art. 60", "Gestionnaires", "Gestion du temps"],
      ["CPAS", "1 000", "env. 300", "4 ETP", "-"],
      ["AC", { error: "#DIV/0!" }, null, { error: "#N/A" }, null],
    ]);
    expect(told(workloads)).toEqual(["welfare-centre CPAS: 1000/? 4+0", "municipality AC: ?/? ?+?"]);
    expect(said(findings)).toEqual([
      "files-are-text warning C7",
      "figure-in-doubt warning D7",
      "fte-is-text warning E7",
      "files-are-error warning C8",
      "files-missing warning D8",
      "fte-is-error warning E8",
      "fte-missing warning F8",
    ]);
  });

  test("with figures below zero, or more files of art. 60 §7 than files", () => {
    const { findings } = read([
      ["Institution", "Dossiers", "dont art. 60", "Gestionnaires"],
      ["CPAS", 1000, 1001, -4],
      ["AC", -1400, 0, 8],
    ]);
    expect(said(findings)).toEqual([
      "fte-negative error E7",
      "article-60-exceeds-files warning D7",
      "files-negative error C8",
      "article-60-exceeds-files warning D8",
    ]);
  });

  test.each([
    ["workload-without-officers", [0, 1, 3]],
    ["workload-without-files", [0, 2, 3]],
  ])("of no use is told: %s", (code, kept) => {
    const { workloads, findings } = read(FRENCH.map((row) => kept.map((column) => row[column] ?? null)));
    expect(workloads).toEqual([]);
    expect(said(findings)).toEqual([`${code} warning B6`]);
  });

  test("that names no body is of no use", () => {
    const { workloads, findings } = read(FRENCH.slice(0, 2).map((row) => row.slice(1)));
    expect(workloads).toEqual([]);
    expect(said(findings)).toEqual(["workload-without-bodies warning B6"]);
  });

  test("of another body, or of one twice, counts and says so", () => {
    const rows = [...FRENCH.slice(0, 3), ["Zone de police", 100, 1, 100, 0], ["C.P.A.S.", 10, 1, 10, 0]];
    const { workloads, findings } = read(rows);
    expect(told(workloads).slice(2)).toEqual([
      "other Zone de police: 100 1+0",
      "welfare-centre C.P.A.S.: 10 1+0",
    ]);
    expect(said(findings)).toEqual(["entity-unknown warning B9", "workload-twice warning B10"]);
  });

  test.each([
    ["250", 250, []],
    ["rounded the wrong way", 142, ["ratio-differs"], 7],
    ["rounded the right way", 143, [], 7],
    ["rounded", 333, [], 3],
    ["to one decimal", 333.3, [], 3],
    ["to one decimal, wrongly", 333.4, ["ratio-differs"], 3],
    ["as text", "250", []],
  ])("a ratio %s", (_, ratio, codes, officers = 4) => {
    const { findings } = read([
      ["Institution", "Dossiers", "Gestionnaires", "Dossiers par gestionnaire"],
      ["CPAS", 1000, officers, ratio],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  test("checks ratios on equal tasks and totals against its figures", () => {
    const { findings } = read([
      ["Bestuur", "Dossiers", "Beheerders", "Tijdsbeheer (VTE)", "Ratio bij gelijke taken"],
      ["OCMW", 1000, 4, 3, 250],
      ["Gemeente", 1400, 8, 0, 175],
      ["Samen", 2400, 13, 3, 160],
    ]);
    expect(said(findings)).toEqual(["ratio-differs warning F7", "workload-total-differs warning D9"]);
    expect(findings[0]!.facts).toEqual({ stated: 250, computed: 1000 / 7 });
  });

  test("of another kind of work is not added up", () => {
    const rows = [...FRENCH, [], ...FRENCH.map((row) => row.map((cell) => (cell === 1000 ? 10 : cell)))];
    const { workloads, blocks, findings } = read(rows);
    expect(blocks).toHaveLength(2);
    expect(told(workloads)).toEqual(FRENCH_TOLD);
    expect(said(findings)).toEqual(["several-workloads warning B6"]);
    expect(findings[0]!.facts).toEqual({ used: "Paie!B6:F9", others: "Paie!B11:F14" });
  });
});

describe("two columns of one kind", () => {
  const rows: Rows = [
    ["Institution", "Dossiers 2023", "Dossiers 2024", "Gestionnaires"],
    ["CPAS", 900, 1000, 4],
    ["AC", 1300, 1400, 8],
  ];

  test.each([
    ["columns", rows, "workload-column-twice warning D6"],
    ["rows", turned(rows), "workload-column-twice warning B8"],
  ])("count once and say so: %s", (_, drawn, code) => {
    const { workloads, findings, blocks } = read(drawn);
    expect(told(workloads)).toEqual(["welfare-centre CPAS: 900 4", "municipality AC: 1300 8"]);
    expect(said(findings)).toEqual([code]);
    expect(blocks[0]!.evidence).toContainEqual(
      expect.objectContaining({ kind: "left-out", text: "Dossiers 2024" }),
    );
  });

  test("in people and in FTE tell two things", () => {
    const { workloads, findings } = read([
      [
        "Bestuur / Institution",
        "Dossiers",
        "Beheerders / Gestionnaires (personen / personnes)",
        "Beheerders / Gestionnaires (VTE / ETP)",
      ],
      ["OCMW / CPAS", 1000, 5, 4],
      ["Gemeente / Commune", 1400, 9, 8],
    ]);
    expect(told(workloads)).toEqual([
      "welfare-centre OCMW / CPAS: 1000 4",
      "municipality Gemeente / Commune: 1400 8",
    ]);
    expect(findings).toEqual([]);
  });
});

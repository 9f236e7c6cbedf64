import { formatCell } from "../../src/sheet/a1";
import type { Rows } from "./told";
import { BODY, FRENCH, read, said, told, TOLD } from "./told";

describe("headings", () => {
  test.each<[string, Rows, string]>([
    ["French", FRENCH, "municipality: AC | welfare-centre: CPAS"],
    [
      "Dutch",
      [
        [null, "Gemeentebestuur", null, "O.C.M.W.", null],
        ["Dienst", "Effectief", "Kader", "effectief (VTE)", "Personeelsformatie"],
      ],
      "municipality: Gemeentebestuur | welfare-centre: O.C.M.W.",
    ],
    [
      "English",
      [
        [null, "Municipality", null, "Public centre for social welfare", null],
        ["Service", "Actual FTE", "Establishment", "Actual FTE", "Establishment"],
      ],
      "municipality: Municipality | welfare-centre: Public centre for social welfare",
    ],
    [
      "bilingual, in one cell with a line break or a dash",
      [
        [null, "Gemeente\nCommune", null, "OCMW - CPAS", null],
        ["Dienst\nService", "Werkelijk\nRéel", "Theoretisch - Théorique", "WERKELIJK/REEL", "Kader | Cadre"],
      ],
      "municipality: Gemeente Commune | welfare-centre: OCMW - CPAS",
    ],
    [
      "bilingual, in two rows each",
      [
        [null, "Gemeente", null, "OCMW", null],
        [null, "Commune", null, "CPAS", null],
        ["Dienst", "Werkelijk", "Theoretisch", "Werkelijk", "Theoretisch"],
        ["Service", "Réel", "Théorique", "Réel", "Théorique"],
      ],
      "municipality: Commune | welfare-centre: CPAS",
    ],
    [
      "with the body in the same cell",
      [["Service", "AC réel", "AC - théorique", "Effectif réel CPAS (ETP)", "Cadre organique du CPAS"]],
      "municipality: AC | welfare-centre: CPAS",
    ],
    [
      "with units below",
      [...FRENCH, [null, "ETP", "ETP", "ETP", "ETP"]],
      "municipality: AC | welfare-centre: CPAS",
    ],
    [
      "with accents of their own and odd blanks",
      [
        [null, " AC ", null, "C.P.A.S.", null],
        ["Service", "Re\u0301el", "Théo\u00adrique".replace("\u00ad", ""), "Réel\u00a0", "\u202fThéorique"],
      ],
      "municipality: AC | welfare-centre: C.P.A.S.",
    ],
    [
      "without one for the services",
      [
        [null, "AC", null, "CPAS", null],
        [null, "Réel", "Théorique", "Réel", "Théorique"],
      ],
      "municipality: AC | welfare-centre: CPAS",
    ],
  ])("%s", (_, headings, entities) => {
    const { staffing, findings } = read([...headings, ...BODY]);
    expect(told(staffing)).toEqual([entities, ...TOLD]);
    expect(findings).toEqual([]);
  });

  test("in either order", () => {
    const rows: Rows = [
      [null, "CPAS", null, "AC", null],
      ["Service", "Théorique", "Réel", "Théorique", "Réel"],
      ["IT", 7, 5.5, 5, 3],
    ];
    expect(told(read(rows).staffing)).toEqual([
      "welfare-centre: CPAS | municipality: AC",
      "IT | 5.5/7 | 3/5",
    ]);
  });

  test("with the measure above the bodies", () => {
    const rows: Rows = [
      [null, "Effectif réel", null, null, "Cadre", null, null],
      ["Service", "AC", "CPAS", "Total", "AC", "CPAS", "Total"],
      ["IT", 3, 5.5, 8.5, 5, 7, 12],
    ];
    expect(told(read(rows).staffing)).toEqual([
      "municipality: AC | welfare-centre: CPAS",
      "IT | 3/5 | 5.5/7",
    ]);
  });

  test("with one measure only, above the bodies or in the title", () => {
    const above: Rows = [
      [null, "ETP réels", null],
      ["Service", "AC", "CPAS"],
      ["IT", 3, 5.5],
    ];
    const title: Rows = [["Personeelskader 2023"], [], ["Dienst", "Gemeente", "OCMW"], ["IT", 5, 7]];
    expect(told(read(above).staffing)).toEqual(["municipality: AC | welfare-centre: CPAS", "IT | 3/ | 5.5/"]);
    expect(told(read(title).staffing)).toEqual([
      "municipality: Gemeente | welfare-centre: OCMW",
      "IT | /5 | /7",
    ]);
  });

  test("of one body, named in the title or by the sheet", () => {
    const rows: Rows = [
      ["Service", "Réel", "Théorique"],
      ["IT", 3, 5],
    ];
    expect(told(read([["Personnel du CPAS d'Ixelles"], [], ...rows]).staffing)).toEqual([
      "welfare-centre: CPAS",
      "IT | 3/5",
    ]);
    expect(told(read(rows, { sheet: "Gemeente 2023" }).staffing)).toEqual([
      "municipality: Gemeente",
      "IT | 3/5",
    ]);
  });

  test("of totals, vacancies, rates and remarks do not count, and people are no FTE", () => {
    const rows: Rows = [
      [null, "AC", null, null, null, "CPAS", null, null, "Samen / Ensemble", null, null],
      [
        "Service",
        "Unités",
        "Réel",
        "Théorique",
        "Vacant",
        "Réel",
        "Théorique",
        "Total",
        "Réel",
        "Théorique",
        "Remarques",
      ],
      ["IT", 4, 3, 5, 2, 5.5, 7, 12.5, 8.5, 12, "x"],
    ];
    const { staffing, blocks, findings, sources } = read(rows);
    expect(told(staffing)).toEqual(["municipality: AC | welfare-centre: CPAS", "IT | 3/5 | 5.5/7"]);
    expect(findings).toEqual([]);
    expect(sources[0]!.posts.map(({ heads }) => heads?.amount)).toEqual([4, undefined]);
    const leftOut = blocks[0]!.evidence.flatMap((item) =>
      item.kind === "left-out" ? [`${item.what} ${formatCell(item.at)}`] : [],
    );
    expect(leftOut).toEqual([
      "other-column E2",
      "total-column H2",
      "total-column I2",
      "total-column J2",
      "other-column K2",
    ]);
  });

  test("of a total count where nothing else tells the body", () => {
    const rows: Rows = [
      ["Service", "Total AC réel", "Total AC théorique", "CPAS réel", "CPAS théorique"],
      ...BODY,
    ];
    expect(told(read(rows).staffing)).toEqual(["municipality: Total AC | welfare-centre: CPAS", ...TOLD]);
    const repeated: Rows = [
      ["Service", "AC réel", "AC théorique", "Total AC réel"],
      ["IT", 3, 5, 3],
    ];
    expect(told(read(repeated).staffing)).toEqual(["municipality: AC", "IT | 3/5"]);
    expect(read(repeated).findings).toEqual([]);
  });

  test("of a body that we do not know, and of one that comes twice", () => {
    const unknown: Rows = [
      [null, "AC", null, "Zone de police", null],
      ["Service", "Réel", "Théorique", "Réel", "Théorique"],
      ["IT", 3, 5, 1, 1],
    ];
    expect(told(read(unknown).staffing)[0]).toBe("municipality: AC | other: Zone de police");
    expect(said(read(unknown).findings)).toEqual(["entity-unknown warning D1"]);
    const twice: Rows = [
      [null, "CPAS", null, "OCMW", null],
      ["Service", "Réel", "Théorique", "Réel", "Théorique"],
      ["IT", 3, 5, 1, 1],
    ];
    expect(told(read(twice).staffing)).toEqual(["welfare-centre: CPAS", "IT | 3/5"]);
    expect(said(read(twice).findings)).toEqual(["entity-twice error D2", "entity-twice error E2"]);
  });
});

import type { Finding } from "../../src/model/finding";
import { formatArea } from "../../src/sheet/a1";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";
import { told } from "./told";

type Sheets = Readonly<Record<string, Rows>>;

const read = (sheets: Sheets, hiddenSheets: readonly string[] = []) =>
  scan(
    Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet })),
    { hiddenSheets },
  );

/** The findings of one code: where, how bad, and what they tell. */
const said = (findings: readonly Finding[], code: Finding["code"]) =>
  findings.flatMap((finding) =>
    finding.code === code
      ? [`${finding.at ? formatArea(finding.at) : "-"} ${finding.severity} ${JSON.stringify(finding.facts)}`]
      : [],
  );

describe("more FTE than people", () => {
  const annex = (people: number): Rows => [
    ["CPAS"],
    ["PERSONNEL STATUTAIRE / STATUTAIR PERSONEEL"],
    ["Fonction / Functie", "Cadre / Kader", "Effectif / Effectief", null],
    [null, "ETP / VTE", "Unités / Aantal personen", "ETP / VTE"],
    ["NIVEAU A", 10, people, 8],
    ["A1", 4, 3, 2.5],
    ["A4", 6, people - 3, 5.5],
  ];

  test("is said at the FTE of the line, and not where there are enough", () => {
    const { findings, sources } = read({ Annexe: annex(8) });
    expect(sources[0]?.block.kind).toBe("official-annex");
    expect(said(findings, "fte-exceeds-heads")).toEqual(['Annexe!D7 warning {"fte":5.5,"heads":5}']);
    expect(said(read({ Annexe: annex(9) }).findings, "fte-exceeds-heads")).toEqual([]);
  });

  test("in a matrix with a column of people too", () => {
    const { findings } = read({
      Blad1: [
        ["OCMW"],
        ["Dienst", "Aantal personen", "Effectief (VTE)", "Kader (VTE)"],
        ["IT", 6, 5.5, 7],
        ["Keuken", 20, 20.4, 22],
      ],
    });
    expect(said(findings, "fte-exceeds-heads")).toEqual(['Blad1!C4 warning {"fte":20.4,"heads":20}']);
  });
});

describe("levels", () => {
  const list = (...cells: Rows): Rows => [
    ["OCMW"],
    ["Naam", "Dienst", "Functie", "Niveau", "Graad", "Statuut", "VTE"],
    ["Agent 1", "IT", "netwerkbeheerder", "B", "B1", "Contractueel", 1],
    ["Agent 2", "IT", "helpdesk", "C", "C1", "Contractueel", 0.8],
    ["Agent 3", "Keuken", "kok", "D", "D2", "Statutair", 1],
    ["Agent 4", "Keuken", "hulpkok", "D", "D1", "Contractueel", 1],
    ...cells,
  ];

  test("a post without one is said where most have one, neighbours together", () => {
    const { findings } = read({
      Lijst: list(
        ["Agent 5", "Keuken", "hulpkok", null, null, "Contractueel", 1],
        ["Agent 6", "Keuken", "hulpkok", null, null, "Contractueel", 1],
      ),
    });
    expect(said(findings, "level-missing")).toEqual(["Lijst!B7:B8 warning {}"]);
  });

  test("not for the legal grades, nor for article 60, nor twice where the cell could not be read", () => {
    const { findings } = read({
      Lijst: list(
        ["Agent 5", "Secretariaat", "Algemeen directeur", null, null, "Statutair", 1],
        ["Agent 6", "Keuken", "hulpkok", null, null, "Art. 60", 1],
        ["Agent 7", "Keuken", "hulpkok", "laag", null, "Contractueel", 1],
      ),
    });
    expect(said(findings, "level-missing")).toEqual([]);
    expect(said(findings, "level-unread")).toHaveLength(1);
  });

  test("not where a table tells no levels, or of few lines", () => {
    const matrix: Rows = [
      [null, "AC", null, "CPAS", null],
      ["Service", "Réel", "Théorique", "Réel", "Théorique"],
      ["IT", 3, 5, 5.5, 7],
    ];
    expect(said(read({ A: matrix }).findings, "level-missing")).toEqual([]);
    const few = list().map((cells, row) =>
      row < 3 ? cells : cells.map((value, column) => (column === 3 || column === 4 ? null : value)),
    );
    expect(said(read({ Lijst: few }).findings, "level-missing")).toEqual([]);
  });

  test("a grade of another level is said", () => {
    const { findings } = read({
      Lijst: list(["Agent 5", "IT", "analist", "B", "C3", "Contractueel", 1]),
    });
    expect(said(findings, "grade-contradicts-level")).toEqual([
      'Lijst!B7 warning {"level":"B","grade":"C3"}',
    ]);
  });
});

const MATRIX: Rows = [
  [null, "AC", null, "CPAS", null],
  ["Service", "Réel", "Théorique", "Réel", "Théorique"],
  ["IT", 3, 5, 5.5, 7],
  ["SIPPT", 3, 3, 3, 3],
  ["Communication", 3, 5, 2.2, 3],
];

/** Who works in the welfare centre, as a list: 2.6 FTE in communication where the matrix has 2.2. */
const agents = (prevention: string): Rows => [
  ["OCMW"],
  ["Naam", "Dienst", "Niveau", "VTE"],
  ["Agent 1", "ICT", "A", 1],
  ["Agent 2", "ICT", "B", 4.5],
  ["Agent 3", prevention, "A", 3],
  ["Agent 4", "Communicatie", "A", 1],
  ["Agent 5", "Communicatie", "A", 1],
  ["Agent 6", "Communicatie", "A", 0.6],
];

describe("one service under two names", () => {
  test("within a block is said, and stays two", () => {
    const { findings, staffing } = read({ A: [...MATRIX, ["IDPBW", 1, 1, 0, 0]] });
    expect(said(findings, "service-two-names")).toEqual([
      'A!A6 warning {"service":"IDPBW","other":"SIPPT","first":"A4"}',
    ]);
    expect(told(staffing).slice(1)).toEqual([
      "IT | 3/5 | 5.5/7",
      "SIPPT | 3/3 | 3/3",
      "Communication | 3/5 | 2.2/3",
      "IDPBW | 1/1 | 0/0",
    ]);
    expect(said(findings, "service-matched")).toEqual([]);
  });

  test("within a list, too", () => {
    const { findings, staffing } = read({ L: [...agents("SIPPT"), ["Agent 7", "IDPBW", "B", 1]] });
    expect(said(findings, "service-two-names")).toEqual([
      'L!B9 warning {"service":"IDPBW","other":"SIPPT","first":"B5"}',
    ]);
    expect(staffing?.services.map(({ label }) => label)).toEqual(["Communicatie", "ICT", "IDPBW", "SIPPT"]);
  });

  const french: Rows = [
    ["Commune"],
    ["Service", "Réel", "Théorique"],
    ["Marchés publics", 2, 5],
    ["RH", 19, 20],
    ["Garage", 1, 1],
  ];
  const dutch: Rows = [
    ["OCMW"],
    ["Dienst", "Effectief", "Kader"],
    ["Personeelsdienst", 20, 20],
    ["Overheidsopdrachten", 0.8, 1.8],
    ["Keuken", 4, 4],
  ];

  test("of two blocks is one row, and it is said which names were put together", () => {
    const { staffing, findings } = read({ Commune: french, OCMW: dutch });
    expect(told(staffing)).toEqual([
      "municipality: Commune | welfare-centre: OCMW",
      "Marchés publics | 2/5 | 0.8/1.8",
      "RH | 19/20 | 20/20",
      "Garage | 1/1",
      "Keuken | 4/4",
    ]);
    expect(said(findings, "service-matched")).toEqual([
      'OCMW!A3 note {"service":"Personeelsdienst","other":"RH","first":"Commune!A4"}',
      'OCMW!A4 note {"service":"Overheidsopdrachten","other":"Marchés publics","first":"Commune!A3"}',
    ]);
  });

  test("a name that is written the same goes before one that means the same", () => {
    const { staffing, findings } = read({
      Commune: french,
      OCMW: [...dutch.slice(0, 2), ["Personeelsdienst", 20, 20], ["RH", 1, 2]],
    });
    expect(told(staffing).slice(1)).toEqual([
      "Marchés publics | 2/5",
      "RH | 19/20 | 1/2",
      "Garage | 1/1",
      "Personeelsdienst | 20/20",
    ]);
    expect(said(findings, "service-matched")).toEqual([]);
    expect(said(findings, "service-two-names")).toHaveLength(1);
  });
});

describe("sheets against each other", () => {
  test("the matrix says 2.2, the list sums to 2.6: both figures and both places", () => {
    const { findings } = read({ Tabel: MATRIX, Agenten: agents("IDPBW") });
    expect(said(findings, "staffing-differs")).toEqual([
      'Agenten!D3:D8 warning {"service":"Communicatie","body":"OCMW","measure":"real","used":"Tabel!D5","counted":2.2,"other":2.6}',
    ]);
    expect(said(findings, "service-matched").map((text) => text.split(" ")[0])).toEqual([
      "Agenten!B6",
      "Agenten!B3",
      "Agenten!B5",
    ]);
    expect(said(findings, "totals-differ")).toEqual([]);
  });

  test("a service that only one of them names makes the totals differ", () => {
    const { findings } = read({ Tabel: MATRIX, Agenten: agents("Garage") });
    expect(said(findings, "totals-differ")).toEqual([]); // 3 FTE each: another name, no other figure
    const more = read({ Tabel: MATRIX, Agenten: [...agents("IDPBW"), ["Agent 7", "Garage", "D", 1]] });
    expect(said(more.findings, "totals-differ")).toEqual([
      'Agenten!D3:D9 note {"body":"OCMW","measure":"real","used":"Tabel!D3:D5","counted":10.7,"other":12.1}',
    ]);
  });

  test("a table of some of the services contradicts nothing", () => {
    const part: Rows = [["CPAS"], ["Service", "Réel"], ["IT", 5.5], ["SIPPT", 3]];
    const { findings } = read({ Tabel: MATRIX, Deel: part });
    expect(findings.map(({ code }) => code)).toEqual(["several-staffing-blocks"]);
  });

  test("the official annex, which knows no services, is compared body by body", () => {
    const { findings } = read({
      Tabel: MATRIX,
      Annexe: [
        ["CPAS"],
        ["Niveau", "Cadre (ETP)", "Effectif (ETP)"],
        ["A", 5, 4],
        ["B", 8, 7],
        ["Total", 13, 11],
      ],
    });
    expect(said(findings, "staffing-differs")).toEqual([
      'Tabel!D3:D5 warning {"service":"","body":"CPAS","measure":"real","used":"Annexe!C3:C4","counted":11,"other":10.7}',
    ]);
  });

  test("what is wrong in a table that does not count is said all the same, as notes", () => {
    const broken: Rows = [
      [null, "AC", null, "CPAS", null],
      ["Service", "Réel", "Théorique", "Réel", "Théorique"],
      ["IT", 3, 5, "1 à 2", 7],
      ["SIPPT", 3, 3, { error: "#REF!" }, 3],
      ["IDPBW", 1, 1, 1, 1],
      ["Total", 9, 9, null, 11],
    ];
    const { findings } = read({ Tabel: MATRIX, Oud: broken }, ["Oud"]);
    const old = findings.filter(({ at }) => at?.sheet === "Oud");
    expect(said(old, "figure-is-range").map((text) => text.split(" ", 2).join(" "))).toEqual(["Oud!D3 note"]);
    expect(said(old, "fte-is-error")).toEqual(['Oud!D4 note {"error":"#REF!"}']);
    expect(said(old, "total-differs")).toEqual(['Oud!B6 note {"stated":9,"computed":7}']);
    expect(old.every(({ severity }) => severity === "note")).toBe(true);
    // Which services are two is of no use where none of them counts.
    expect(said(old, "service-two-names")).toEqual([]);
  });
});

describe("the same line twice is said in every layout", () => {
  test.each<[string, Rows, string]>([
    ["a matrix", [...MATRIX, ["IT", 3, 5, 5.5, 7]], "service-twice"],
    [
      "a table of levels",
      [
        ["OCMW"],
        ["Dienst", "Niveau", "Effectief", "Kader"],
        ["IT", "A", 1, 1],
        ["IT", "B", 2, 2],
        ["IT", "B", 2, 2],
      ],
      "service-twice",
    ],
    ["a list of staff", [...agents("IDPBW"), ["Agent 6", "Communicatie", "A", 0.6]], "agent-twice"],
  ])("%s", (_, rows, code) => {
    expect(said(read({ A: rows }).findings, code as Finding["code"])).toHaveLength(1);
  });
});

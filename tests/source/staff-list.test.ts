import type { CellValue } from "../../src/sheet/cell-value";
import { read, said, told } from "./told";
import type { Rows } from "./told";
import { SENTINEL, posts, codes, kinds } from "./staff-list-told";

describe("a list with a row an agent", () => {
  test("in Dutch", () => {
    const rows: Rows = [
      ["Naam", "Voornaam", "Bestuur", "Dienst", "Functie", "Graad", "Statuut", "VTE", "Einde loopbaan"],
      [SENTINEL, "An", "OCMW", "Personeel", "loonbeheerder", "D4", "Statutair", 1, 47_573],
      ["Peeters", "Jo", "Gemeente", "IT", "helpdesk", "C1", "Contractueel", 0.8, 2031],
    ];
    const scanned = read(rows);
    expect(kinds(scanned)).toEqual(["staff-list"]);
    expect(posts(scanned)).toEqual([
      "welfare-centre Personeel D4 statutory 2030-03-31 1",
      "municipality IT C1 contractual 2031 0.8",
    ]);
    expect(said(scanned.findings)).toEqual([]);
  });

  test("in French, of the body in its title, with the day", () => {
    const rows: Rows = [
      ["Personnel du CPAS – situation au 01/01/2024"],
      [],
      ["Nom", "Service", "Niveau", "ETP"],
      [SENTINEL, "RH", "B", 1],
      ["Dupont", "RH", "C", 0.5],
    ];
    const scanned = read(rows);
    expect(posts(scanned)).toEqual(["welfare-centre RH B 1", "welfare-centre RH C 0.5"]);
    expect(scanned.sources[0]?.asAt).toBe("2024-01-01");
    expect(told(scanned.staffing)).toEqual(["welfare-centre: CPAS", "RH | 1.5/"]);
  });

  test("of the body that its sheet is called after, or a row above its agents", () => {
    const rows: Rows = [
      ["Naam", "Dienst", "VTE"],
      ["A", "IT", 1],
      ["B", "IT", 0.5],
    ];
    expect(posts(read(rows, { sheet: "Personeel OCMW" }))).toEqual([
      "welfare-centre IT 1",
      "welfare-centre IT 0.5",
    ]);
    const [head = [], ...agents] = rows;
    expect(posts(read([head, ["Gemeente"], ...agents, ["OCMW"], ...agents]))).toEqual([
      "municipality IT 1",
      "municipality IT 0.5",
      "welfare-centre IT 1",
      "welfare-centre IT 0.5",
    ]);
  });

  test("without names, where services come again", () => {
    const rows: Rows = [
      ["Service", "Niveau", "Statut", "Institution", "ETP"],
      ["RH", "B", "Statutaire", "CPAS", 1],
      ["RH", "C", "Contractuel", "CPAS", 0.5],
      ["RH", "C", "Contractuel", "AC", 1],
    ];
    const scanned = read(rows);
    expect(kinds(scanned)).toEqual(["staff-list"]);
    expect(told(scanned.staffing)).toEqual(["municipality: AC | welfare-centre: CPAS", "RH | 1/ | 1.5/"]);
  });

  test("two beside each other, each with its totals", () => {
    const rows: Rows = [
      ["Gemeente", null, null, null, "OCMW"],
      ["Naam", "Dienst", "VTE", null, "Naam", "Dienst", "VTE"],
      ["A", "IT", 1, null, "C", "HR", 1],
      ["B", "IT", 0.5, null, "D", "HR", 0.25],
      ["Totaal", null, 1.5, null, "Totaal", null, 2.25],
    ];
    const scanned = read(rows);
    expect(posts(scanned)).toEqual([
      "municipality IT 1",
      "municipality IT 0.5",
      "welfare-centre HR 1",
      "welfare-centre HR 0.25",
    ]);
    expect(said(scanned.findings)).toEqual(["total-differs warning G5"]);
  });

  test.each<[string, Rows]>([
    [
      "a table by service",
      [
        ["Service", "AC réel", "AC théorique", "CPAS réel", "CPAS théorique"],
        ["IT", 3, 5, 5.5, 7],
        ["RH", 19, 20, 20, 20],
      ],
    ],
    [
      "a table of unit costs",
      [
        ["Niveau", "Statut", "Coût annuel"],
        ["A", "Statutaire", 90_000],
        ["B", "Statutaire", 70_000],
      ],
    ],
    [
      "a list of articles",
      [
        ["Article", "Libellé", "Fonction", "Compte 2022", "Budget 2024"],
        ["104/111-01", "Personnel", "RH", 1000, 1200],
        ["104/111-02", "Personnel", "RH", 2000, 2200],
      ],
    ],
  ])("is not taken for %s", (_, rows) => {
    expect(kinds(read(rows))).not.toContain("staff-list");
  });
});

describe("FTE", () => {
  const list = (heading: string, values: readonly CellValue[]): Rows => [
    ["Naam", "Dienst", heading],
    ...values.map((value, index): CellValue[] => [`N${index}`, "IT", value]),
  ];
  const fte = (rows: Rows) =>
    read(rows).sources.flatMap(({ posts: of }) => of.map(({ real }) => real?.amount));

  test.each<[string, readonly CellValue[], readonly (number | null)[]]>([
    ["VTE", [1, 0.8, "0,5", "½", "-"], [1, 0.8, 0.5, 0.5, 0]],
    ["VTE", [100, 80, 50], [1, 0.8, 0.5]],
    ["Prestatie %", [100, 80, "60 %"], [1, 0.8, 0.6]],
    ["Arbeidsregime", ["38/38", "19/38", "4/5", "halftijds"], [1, 0.5, 0.8, 0.5]],
    ["Uren per week", [38, 19, 30.4], [1, 0.5, 0.8]],
    ["Arbeidstijd", [1, 0.8, 80, 0.5, 1, 1, 1, 1, 1, 1], [1, 0.8, null, 0.5, 1, 1, 1, 1, 1, 1]],
    ["VTE", [1, "veel", null, "0,60 %", "1,234"], [1, null, null, null, null]],
    ["VTE", [2.5, 1, 3], [2.5, 1, 3]],
  ])("in a column %s", (heading, values, expected) => {
    const read_ = fte(list(heading, values));
    expect(read_).toHaveLength(expected.length);
    expected.forEach((amount, index) => {
      if (amount === null) expect(read_[index]).toBeNull();
      else expect(read_[index]).toBeCloseTo(amount, 9);
    });
  });

  test("nobody tells it: each row is one, and that is said", () => {
    const scanned = read([
      ["Naam", "Dienst", "Graad"],
      ["A", "IT", "B1"],
      ["B", "IT", "C1"],
    ]);
    expect(told(scanned.staffing)).toContain("IT | 2/");
    expect(codes(scanned)).toContain("fte-assumed");
  });

  test("what is missing, unreadable or wrong is said with its cell", () => {
    const scanned = read(list("VTE", [1, null, "veel", -1, { error: "#REF!" }]));
    expect(said(scanned.findings).filter((one) => one.startsWith("fte"))).toEqual([
      "fte-missing warning C3",
      "fte-is-text warning C4",
      "fte-negative error C5",
      "fte-is-error warning C6",
    ]);
  });
});

describe("vacant posts", () => {
  test.each<[string, Rows]>([
    [
      "by the word where a name would be",
      [
        ["Naam", "Dienst", "VTE", "Bestuur"],
        ["A", "IT", 0.8, "OCMW"],
        ["VACANT", "IT", 1, "OCMW"],
      ],
    ],
    [
      "by an empty name",
      [
        ["Naam", "Dienst", "VTE", "Bestuur"],
        ["A", "IT", 0.8, "OCMW"],
        [null, "IT", 1, "OCMW"],
      ],
    ],
    [
      "by a column of their own",
      [
        ["Naam", "Dienst", "VTE", "Bestuur", "Vacant"],
        ["A", "IT", 0.8, "OCMW", null],
        ["x", "IT", 1, "OCMW", "x"],
      ],
    ],
    [
      "by a column of what is filled",
      [
        ["Naam", "Dienst", "VTE kader", "VTE effectief", "Bestuur"],
        ["A", "IT", 0.8, 0.8, "OCMW"],
        ["openstaand", "IT", 1, null, "OCMW"],
      ],
    ],
  ])("%s: established, and not real", (_, rows) => {
    expect(told(read(rows).staffing)).toContain("IT | 0.8/1.8");
  });

  test("where all names were taken out nobody is missing", () => {
    const rows: Rows = [
      ["Naam", "Dienst", "Niveau", "VTE"],
      [null, "IT", "B", 1],
      [null, "IT", "B", 1],
    ];
    expect(told(read(rows).staffing)).toContain("IT | 2/");
  });
});

describe("persons", () => {
  const HEADS = ["Naam", "Nom et prénom", "Prénom", "Voornaam", "Matricule", "NISS", "Rijksregisternummer"];

  test.each(HEADS)("what stands below %s is carried nowhere", (heading) => {
    const rows: Rows = [
      [heading, "Dienst", "Functie", "Graad", "VTE", "Einde loopbaan"],
      [SENTINEL, "IT", "x", "B1", 1, 2030],
      [SENTINEL, "IT", "x", "B1", 1, 2030],
      [`${SENTINEL} bis`, null, "x", "?", "veel", "ooit"],
      [`VACANT (ex ${SENTINEL})`, "IT", null, "C1", 1, null],
      [`${SENTINEL} ter`],
      [`${SENTINEL} in verlof`, null, null, null, null],
      ["Totaal", null, null, null, 9],
    ];
    const scanned = read(rows);
    expect(kinds(scanned)).toEqual(["staff-list"]);
    expect(posts(scanned).length).toBeGreaterThan(2);
    expect(JSON.stringify(scanned)).not.toContain(SENTINEL);
  });

  test("a person twice is said, without a name", () => {
    const scanned = read([
      ["Naam", "Dienst", "VTE"],
      [SENTINEL, "IT", 1],
      ["B", "IT", 0.5],
      [SENTINEL, "HR", 0.5],
      ["B", "HR", 0.5],
    ]);
    expect(scanned.findings).toContainEqual(
      expect.objectContaining({ code: "agent-twice", facts: { first: "A2" } }),
    );
    expect(codes(scanned).filter((code) => code === "agent-twice")).toHaveLength(1);
  });
});

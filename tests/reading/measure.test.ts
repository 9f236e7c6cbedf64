import { fte } from "../../src/model/fte";
import type { Finding } from "../../src/model/finding";
import type { Post } from "../../src/model/post";
import { parseArea } from "../../src/sheet/a1";
import type { Area } from "../../src/sheet/address";
import { posts, said } from "./expected";
import type { Fixture } from "./fixture";
import { isReadWell, measure, tally } from "./measure";

const at = (text: string): Area => {
  const area = parseArea(text, "S");
  if (!area) throw new Error(text);
  return area;
};

const post = (row: number, real: number | null, theoretical: number, told: Partial<Post> = {}): Post => ({
  entity: { kind: "municipality", name: "AC" },
  service: row === 3 ? "IT" : "RH",
  cell: "",
  job: "",
  level: null,
  grade: null,
  statute: null,
  year: null,
  real: { amount: real === null ? null : fte(real), at: at(`B${row}`) },
  theoretical: { amount: fte(theoretical), at: at(`C${row}`) },
  heads: null,
  until: null,
  at: at(`A${row}`),
  ...told,
});

const fixture: Fixture = {
  name: "two services",
  layout: "matrix",
  language: "fr",
  messy: false,
  about: "",
  sheets: [],
  expected: posts(
    { sheet: "S", entity: "municipality" },
    `
row | service | real B | theoretical C
3   | IT      | 3      | 5
4   | RH      | 19     | 20
`,
  ),
  findings: [],
};

function measured(read: readonly Post[], said_: readonly string[] = [], over: Partial<Fixture> = {}) {
  const area = at("A1:C4");
  const block = { kind: "staffing-matrix", area, confidence: 1, evidence: [] } as const;
  const findings = said_.map((cell): Finding => ({
    code: "fte-missing",
    severity: "warning",
    at: at(cell),
    facts: {},
  }));
  const scan = {
    blocks: [block],
    sources: [{ block, asAt: null, posts: read, findings: [] }],
    staffing: null,
    posts: [],
    budget: [],
    unitCosts: [],
    workloads: [],
    findings,
  };
  const one = measure({ ...fixture, messy: true, ...over }, scan);
  const { right, missed, wrong, extra, untold, lost, unsaid, noise } = tally([one]);
  return { right, missed, wrong, extra, untold, lost, unsaid, noise, well: isReadWell(one) };
}

const perfect = {
  right: 8,
  missed: 0,
  wrong: 0,
  extra: 0,
  untold: 0,
  lost: 0,
  unsaid: 0,
  noise: 0,
  well: true,
};
const IT = post(3, 3, 5);
const RH = post(4, 19, 20);

describe("what is read is held against what is expected", () => {
  test("as it is", () => expect(measured([IT, RH])).toEqual(perfect));

  test("a wrong figure is untold until a finding is at its cell, its row or its heading", () => {
    const wrong = [IT, post(4, 20, 20)];
    const counted = { ...perfect, right: 7, wrong: 1, well: false };
    expect(measured(wrong)).toEqual({ ...counted, untold: 1 });
    for (const cell of ["B4", "A4", "B2"]) expect(measured(wrong, [cell])).toEqual({ ...counted, noise: 1 });
    for (const cell of ["C4", "B3", "A1"]) expect(measured(wrong, [cell])).toMatchObject({ untold: 1 });
  });

  test("a figure of the wrong body, level or year is a wrong figure, though its number is right", () => {
    const centre = { entity: { kind: "welfare-centre", name: "CPAS" } } as const;
    expect(measured([IT, { ...RH, ...centre }])).toMatchObject({
      right: 7,
      wrong: 1,
      untold: 2,
      well: false,
    });
    expect(measured([IT, { ...RH, level: "A" }])).toMatchObject({
      right: 8,
      extra: 1,
      untold: 2,
      well: false,
    });
  });

  test("real and theoretical the wrong way round are wrong, both", () => {
    const { real, theoretical } = RH;
    const turned = { ...RH, real: theoretical, theoretical: real };
    expect(measured([IT, turned])).toMatchObject({ missed: 2, extra: 2, untold: 2, lost: 2 });
  });

  test("an unknown figure and a line that is not there are lost, unless something is said", () => {
    expect(measured([IT, post(4, null, 20)])).toMatchObject({ right: 7, missed: 1, lost: 1, untold: 0 });
    expect(measured([IT, post(4, null, 20)], ["B4"])).toMatchObject({ missed: 1, lost: 0 });
    expect(measured([IT])).toMatchObject({ right: 4, missed: 4, lost: 2 });
  });

  test("a line too many is extra: a total that counts as a service", () => {
    const total = post(5, 22, 25, { service: "Total" });
    expect(measured([IT, RH, total])).toMatchObject({ right: 8, extra: 4, untold: 2, well: false });
  });

  test("a finding that must be there, and one that nobody expects", () => {
    const findings = said("S", "B4 3:");
    expect(measured([IT, RH], [], { findings })).toMatchObject({ unsaid: 2, well: false });
    expect(measured([IT, RH], ["B4", "A3"], { findings })).toEqual(perfect);
    expect(measured([IT, RH], ["A1:C4"], { findings })).toMatchObject({ unsaid: 1 });
    expect(measured([IT, RH], ["C4"], { messy: false })).toMatchObject({ noise: 1, well: false });
  });
});

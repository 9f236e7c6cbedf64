import fc from "fast-check";
import type { Statute } from "../../src/model/unit-cost";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";

const LANGUAGES = [
  {
    bodies: { municipality: "Commune", "welfare-centre": "CPAS" },
    statutes: {
      statutory: "Statutaires",
      contractual: "Contractuels",
      subsidised: "ACS",
      "article-60": "Art. 60 §7",
    },
    level: ["Niveau", "Grade"],
    prefix: "Niveau ",
    entity: "Institution",
    statute: "Statut",
    title: "Coût annuel d'un ETP",
    cost: "Coût annuel",
    other: ["Remarques", "Indice"],
  },
  {
    bodies: { municipality: "Gemeentebestuur", "welfare-centre": "O.C.M.W." },
    statutes: {
      statutory: "Statutair",
      contractual: "Contractueel",
      subsidised: "GECO",
      "article-60": "artikel 60",
    },
    level: ["Niveau", "Graad"],
    prefix: "Niv. ",
    entity: "Bestuur",
    statute: "Statuut",
    title: "Eenheidskost per VTE",
    cost: "Jaarkost",
    other: ["Opmerking", "Herkomst"],
  },
  {
    bodies: { municipality: "Gemeente / Commune", "welfare-centre": "OCMW / CPAS" },
    statutes: {
      statutory: "Statutair / Statutaire",
      contractual: "Contractueel / Contractuel",
      subsidised: "GECO / ACS",
      "article-60": "Art. 60",
    },
    level: ["Niveau / Niveau", "Niveau"],
    prefix: "",
    entity: "Bestuur / Institution",
    statute: "Statuut / Statut",
    title: "Loonkost per VTE / Coût par ETP",
    cost: "Jaarkost / Coût annuel",
    other: ["Opmerking / Remarque", "Herkomst / Origine"],
  },
  {
    bodies: { municipality: "Municipality", "welfare-centre": "Welfare centre" },
    statutes: {
      statutory: "Statutory",
      contractual: "Contractual",
      subsidised: "Subsidised",
      "article-60": "Article 60",
    },
    level: ["Level", "Grade"],
    prefix: "Level ",
    entity: "Body",
    statute: "Status",
    title: "Yearly cost of one FTE, unit cost",
    cost: "Yearly cost",
    other: ["Remarks", "Source"],
  },
] as const;

type Body = "municipality" | "welfare-centre";
const BODIES: readonly Body[] = ["municipality", "welfare-centre"];
const STATUTES: readonly Statute[] = ["statutory", "contractual", "subsidised", "article-60"];

const drawing = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  levels: fc.uniqueArray(fc.constantFrom("A", "B", "C", "D", "E", "A4", "B1", "C3"), {
    minLength: 2,
    maxLength: 5,
  }),
  bodies: fc.subarray([...BODIES], { minLength: 1 }),
  statutes: fc.subarray([...STATUTES], { minLength: 1 }),
  years: fc.uniqueArray(fc.integer({ min: 2020, max: 2027 }), { minLength: 1, maxLength: 2 }),
  layout: fc.constantFrom("list", "bodies across", "statutes across", "levels across"),
  merged: fc.boolean(),
  prefixed: fc.boolean(),
  heading: fc.nat(1),
  gaps: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  amounts: fc.array(fc.option(fc.integer({ min: 20_000, max: 150_000 }), { freq: 8 }), {
    minLength: 90,
    maxLength: 90,
  }),
  origin: fc.record({ row: fc.nat(100), column: fc.nat(30) }),
});
type Drawing = Parameters<Parameters<typeof drawing.map>[0]>[0];

const key = (...parts: readonly (string | number | null)[]) => parts.map((part) => part ?? "-").join(" ");

/** The rows of a sheet, and what they tell: "municipality A statutory 2024 98000". */
function draw(one: Drawing): { readonly rows: CellValue[][]; readonly told: string[] } {
  const { language, levels, bodies, statutes, years, layout, merged } = one;
  const told: string[] = [];
  let next = 0;
  const amount = (...of: readonly (string | number | null)[]): CellValue => {
    // A row of levels across with nothing in it is a heading.
    const drawn = one.amounts[next++ % one.amounts.length] ?? null;
    const value = layout === "levels across" ? (drawn ?? 1) : drawn;
    told.push(`${key(...of)} ${value ?? "?"}`);
    return value;
  };
  const level = (of: string) => (one.prefixed ? `${language.prefix}${of}` : of);
  const heading = language.level[one.heading] ?? null;
  const [firstYear = 2024] = years;
  const rows: CellValue[][] = [];
  const gap = (index: number) => {
    if (one.gaps[index % 12] === true) rows.push([]);
  };
  if (layout === "list") {
    rows.push([
      language.entity,
      heading,
      language.statute,
      ...years.map((year) => `${language.cost} ${year}`),
      language.other[0],
    ]);
    let [body_, statute_] = ["", ""];
    bodies.forEach((body) =>
      statutes.forEach((statute, index) =>
        levels.forEach((of) => {
          const [shown, how] = [language.bodies[body], language.statutes[statute]];
          rows.push([
            merged && shown === body_ ? null : shown,
            level(of),
            merged && how === statute_ && shown === body_ ? null : how,
            ...years.map((year) => amount(body, of, statute, year)),
            "x",
          ]);
          gap(index);
          [body_, statute_] = [shown, how];
        }),
      ),
    );
  } else if (layout === "bodies across") {
    rows.push(
      [`${language.title} ${firstYear}`],
      [heading, ...bodies.map((body) => language.bodies[body]), language.other[1]],
    );
    for (const of of levels)
      rows.push([level(of), ...bodies.map((body) => amount(body, of, null, firstYear)), "x"]);
  } else if (layout === "statutes across") {
    rows.push([`${language.title} ${firstYear}`]);
    rows.push([
      heading,
      ...bodies.flatMap((body) => statutes.map((_, index) => (index === 0 ? language.bodies[body] : null))),
    ]);
    rows.push([null, ...bodies.flatMap(() => statutes.map((statute) => language.statutes[statute]))]);
    for (const of of levels) {
      rows.push([
        level(of),
        ...bodies.flatMap((body) => statutes.map((statute) => amount(body, of, statute, firstYear))),
      ]);
    }
  } else {
    rows.push([`${language.title} ${firstYear}`], [language.statute, ...levels.map(level)]);
    for (const body of bodies) {
      rows.push([language.bodies[body]]);
      for (const statute of statutes) {
        rows.push([language.statutes[statute], ...levels.map((of) => amount(body, of, statute, firstYear))]);
      }
    }
  }
  return { rows, told };
}

test("any unit costs drawn in any layout and language read back, each from its cell", () => {
  fc.assert(
    fc.property(drawing, (one) => {
      const { rows, told } = draw(one);
      const grid = gridOf(rows, { ...one.origin, sheet: "Blad1" });
      const { unitCosts, findings } = scan([grid]);
      const read = unitCosts.map(({ entity, level, statute, year, amount }) =>
        [key(entity?.kind ?? null, level, statute, year), amount ?? "?"].join(" "),
      );
      expect(read.toSorted()).toEqual(told.toSorted());
      for (const { amount, at } of unitCosts) {
        expect(grid.values[at.row - grid.area.row]?.[at.column - grid.area.column] ?? null).toBe(amount);
      }
      expect(findings.map(({ code }) => code)).toEqual(["no-staffing-sheet"]);
    }),
    { numRuns: 300 },
  );
});

import fc from "fast-check";
import type { BudgetStage } from "../../src/model/budget-article";
import { areaOf } from "../../src/sheet/address";
import { formatArea } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";

const LANGUAGES = [
  {
    bodies: { municipality: "Commune", "welfare-centre": "CPAS" },
    article: ["Article", "N° d'article", "Article budgétaire"],
    parts: ["Code fonctionnel", "Code économique", "N°"],
    label: ["Libellé", "Intitulé"],
    entity: "Institution",
    stages: {
      account: "Compte {y}",
      initial: "Budget initial {y}",
      amended: "Budget {y} après MB 2",
      budget: "Projet de budget {y}",
      committed: "Engagé {y}",
      charged: "Imputé {y}",
      available: "Crédit disponible {y}",
    },
    other: ["Écart", "Remarques"],
    kinds: {
      municipality: ["Service ordinaire", "Service extraordinaire"],
      "welfare-centre": ["Exploitation", "Investissement"],
    },
    sides: ["DÉPENSES", "RECETTES"],
    group: (index: number) => `FONCTION ${index} – groupe`,
    subtotal: "Sous-total",
    total: "Total général",
  },
  {
    bodies: { municipality: "Gemeente", "welfare-centre": "OCMW" },
    article: ["Artikelnr.", "Begrotingsartikel", "Artikel"],
    parts: ["Functionele code", "Economische code", "Volgnr."],
    label: ["Omschrijving", "Benaming"],
    entity: "Bestuur",
    stages: {
      account: "Rekening {y}",
      initial: "Oorspronkelijke begroting {y}",
      amended: "Begroting {y} na BW 1",
      budget: "Begrotingsontwerp {y}",
      committed: "Vastgelegd {y}",
      charged: "Aangerekend {y}",
      available: "Beschikbaar {y}",
    },
    other: ["Verschil", "Opmerking"],
    kinds: {
      municipality: ["Gewone dienst", "Buitengewone dienst"],
      "welfare-centre": ["Exploitatie", "Investering"],
    },
    sides: ["UITGAVEN", "ONTVANGSTEN"],
    group: (index: number) => `Functie ${index}`,
    subtotal: "Subtotaal",
    total: "Algemeen totaal",
  },
  {
    bodies: { municipality: "Municipality", "welfare-centre": "Welfare centre" },
    article: ["Article", "Budget article", "Budget code"],
    parts: ["Functional code", "Economic code", "No."],
    label: ["Description", "Label"],
    entity: "Entity",
    stages: {
      account: "Account {y}",
      initial: "Initial budget {y}",
      amended: "Budget {y} after amendment",
      budget: "Draft budget {y}",
      committed: "Committed {y}",
      charged: "Charged {y}",
      available: "Available {y}",
    },
    other: ["Difference", "Remarks"],
    kinds: {
      municipality: ["Ordinary service", "Extraordinary service"],
      "welfare-centre": ["Operating", "Investment"],
    },
    sides: ["EXPENDITURE", "REVENUE"],
    group: (index: number) => `Function ${index}`,
    subtotal: "Subtotal",
    total: "Grand total",
  },
] as const;

const KINDS = {
  municipality: ["ordinary", "extraordinary"],
  "welfare-centre": ["operating", "investment"],
} as const;
const SIDES = ["expenditure", "revenue"] as const;
const STAGES: readonly BudgetStage[] = ["account", "initial", "amended", "budget", "committed", "charged"];

/** Articles of one group: its service and side stand in group rows above it. */
const group = fc.record({
  body: fc.constantFrom("municipality" as const, "welfare-centre" as const),
  kind: fc.constantFrom(0 as const, 1 as const),
  side: fc.constantFrom(0 as const, 1 as const),
  of: fc.integer({ min: 100, max: 99_999 }),
  lines: fc.array(
    fc.record({
      economic: fc.integer({ min: 111, max: 999 }),
      item: fc.integer({ min: 0, max: 99 }),
      label: fc.constantFrom(
        "Traitements",
        "Wedden",
        "Téléphone",
        "x",
        "Dotation au CPAS",
        "Total des frais de port",
        "",
      ),
      cents: fc.array(fc.option(fc.integer({ min: -9_999_999, max: 99_999_999 })), {
        minLength: 8,
        maxLength: 8,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const column = fc.record({ stage: fc.constantFrom(...STAGES), year: fc.integer({ min: 2018, max: 2030 }) });

const drawing = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  groups: fc.array(group, { minLength: 1, maxLength: 5 }),
  columns: fc.uniqueArray(column, {
    minLength: 1,
    maxLength: 5,
    selector: ({ stage, year }) => `${stage}${year}`,
  }),
  inParts: fc.boolean(),
  codes: fc.constantFrom("/", "-", "five"),
  names: fc.nat(1),
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  blanks: fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }),
  sums: fc.boolean(),
  tiers: fc.boolean(),
  origin: fc.record({ row: fc.nat(200), column: fc.nat(40) }),
});

type Drawing = Parameters<Parameters<typeof drawing.map>[0]>[0];

const pad = (value: number, digits: number) => String(value).padStart(digits, "0");

/** What each cell of a row says, by the name of its column. */
type Row = Readonly<Record<string, CellValue>>;

function draw(one: Drawing) {
  const { language, groups, columns, inParts } = one;
  const amounts = columns.map((_, index) => `amount ${index}`);
  const names = [
    "entity",
    ...(inParts ? ["function", "economic", "number"] : ["article"]),
    "label",
    "other",
    "empty",
    ...amounts,
  ];
  // The number stands right of its economic code.
  const keys = new Map(names.map((name, index) => [name, (one.order[index] ?? 0) * 100 + index]));
  if (inParts) keys.set("number", (keys.get("economic") ?? 0) + 0.5);
  const order = names.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
  const rows: Row[] = [];
  const title = (year: number, text: string) => text.replace("{y}", String(year));
  const head: Record<string, CellValue> = {
    entity: language.entity,
    label: language.label[one.names] ?? null,
    other: language.other[one.names] ?? null,
  };
  const upper: Record<string, CellValue> = {};
  if (inParts) [head["function"], head["economic"], head["number"]] = language.parts;
  else head["article"] = language.article[one.order[0]! % 3] ?? null;
  columns.forEach(({ stage, year }, index) => {
    const text = language.stages[stage];
    if (one.tiers && (stage === "committed" || stage === "charged" || stage === "account")) {
      upper[`amount ${index}`] = String(year);
      head[`amount ${index}`] = text.replace(" {y}", "");
    } else head[`amount ${index}`] = title(year, text);
  });
  if (Object.keys(upper).length > 0) rows.push(upper);
  rows.push(head);
  const told: string[] = [];
  let total = columns.map(() => 0);
  const text =
    order.find((name) => !name.startsWith("amount") && name !== "empty" && name !== "entity") ?? "label";
  groups.forEach(({ body, kind, side, of, lines }, index) => {
    for (let blank = one.blanks[index] ?? 0; blank > 0; blank -= 1) rows.push({});
    rows.push(
      { [text]: language.kinds[body][kind] },
      { [text]: language.sides[side] },
      { [text]: language.group(of) },
    );
    const sums = columns.map(() => 0);
    lines.forEach(({ economic, item, label, cents }, line) => {
      const five = one.codes === "five";
      const [group_, number] = [pad(economic, 3), pad(item, 2)];
      const sign = one.codes === "-" ? "-" : "/";
      const article = inParts
        ? `${of}/${group_}-${number}`
        : five
          ? `${of}/${group_}${number}`
          : `${of}${sign}${group_}-${number}`;
      const values = columns.map((_, position) => {
        const cent = cents[position] ?? null;
        sums[position] = (sums[position] ?? 0) + (cent ?? 0);
        return cent === null ? null : cent / 100;
      });
      rows.push({
        entity: language.bodies[body],
        ...(inParts
          ? {
              function: line % 2 === 1 ? null : of,
              economic: five ? economic * 100 + item : economic,
              number: five ? null : number,
            }
          : { article }),
        label: label === "" ? null : label,
        other: "?",
        ...Object.fromEntries(values.map((value, position) => [`amount ${position}`, value])),
      });
      told.push(
        [
          body,
          KINDS[body][kind],
          SIDES[side],
          article,
          label,
          ...columns.map(({ stage, year }, position) => `${year} ${stage} ${values[position] ?? "?"}`),
        ].join(" | "),
      );
    });
    total = total.map((sum, position) => sum + (sums[position] ?? 0));
    if (one.sums) rows.push({ [text]: language.subtotal, ...amountsOf(sums) });
  });
  if (one.sums) rows.push({ [text]: language.total, ...amountsOf(total) });
  return { rows: rows.map((row) => order.map((name) => row[name] ?? null)), told };
}

const amountsOf = (cents: readonly number[]) =>
  Object.fromEntries(cents.map((sum, position) => [`amount ${position}`, Math.round(sum) / 100]));

test("any budget drawn as a list reads back, each amount from its cell", () => {
  fc.assert(
    fc.property(drawing, (one) => {
      const { rows, told } = draw(one);
      const grid = gridOf(rows, { ...one.origin, sheet: "Blad1" });
      const { budget, findings } = scan([grid]);
      const read = budget.map(({ entity, serviceKind, side, article, label, amounts }) =>
        [
          entity.kind,
          serviceKind,
          side,
          article,
          label,
          ...amounts
            .toSorted((a, b) => position(one, a.year, a.stage) - position(one, b.year, b.stage))
            .map(({ year, stage, amount }) => `${year ?? "?"} ${stage} ${amount ?? "?"}`),
        ].join(" | "),
      );
      expect(read).toEqual(told);
      for (const { amount, at } of budget.flatMap(({ amounts }) => amounts)) {
        expect(grid.values[at.row - grid.area.row]?.[at.column - grid.area.column] ?? null).toBe(amount);
      }
      const doubted = findings.filter(
        ({ code }) => !["no-staffing-sheet", "amount-negative", "article-twice"].includes(code),
      );
      expect(doubted.map(({ code, at }) => `${code} ${at ? formatArea(areaOf(at)) : ""}`)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

function position({ columns }: Drawing, year: number | null, stage: BudgetStage): number {
  return columns.findIndex((one) => one.year === year && one.stage === stage);
}

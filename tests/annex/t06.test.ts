import { printFormula } from "../../src/annex/formula/print";
import { ANNEX_LANGUAGES } from "../../src/annex/language";
import type { AnnexLanguage } from "../../src/annex/language";
import { hrTables } from "../../assets/samples/hr-tables";
import { quoteSheet } from "../../src/sheet/a1";
import { loadRecalculator } from "../../src/standin/calc/node";
import { openBook } from "../../src/standin/ooxml/open-book";
import { approve } from "../support/approve";
import { plannedBook, wrongIn } from "../support/planned-book";
import { recalculateWithLibreOffice } from "../support/libreoffice";
import { tablesWithRecharges } from "../support/recharge-tables";
import { renderPlan } from "../support/render-plan";
import { needs } from "../support/skip";

const written = (language: AnnexLanguage, tables = tablesWithRecharges(language)) =>
  plannedBook(tables, language);

describe.each(ANNEX_LANGUAGES)("recharges in %s", (language) => {
  const one = written(language);
  const plan = one.plans.find(({ annex }) => annex === "T6")!;

  test("are computed by the workbook as by the engine, and approved", async () => {
    expect((await loadRecalculator()).recalculate(one.book).stale).toEqual([]);
    expect(wrongIn(one, one.book)).toEqual([]);
    const text = renderPlan(plan).replaceAll(`${quoteSheet(one.calc.sheet)}!`, "calc!");
    approve(`t06-${language.replace("+", "-")}.txt`, text);
    if (language !== "nl+fr") return;
    const grant = renderPlan(one.plans.find(({ annex }) => annex === "T18")!);
    approve("t18-recharges-nl-fr.txt", grant.replaceAll(`${quoteSheet(one.calc.sheet)}!`, "calc!"));
  });
});

test("T7 has a column for each portfolio, T4 rows: the scenarios that its row of 0 and 1 includes, live", async () => {
  const one = written("nl");
  const plan = one.plans.find(({ annex }) => annex === "T7")!;
  const sheet = one.book.sheetNamed(plan.sheet)!;
  const recalculate = async () => (await loadRecalculator()).recalculate(one.book);
  const claimed = plan.rows.findIndex(({ key }) => key === "figure:claimed");
  const head = plan.rows.find(({ key }) => key === "head")!.cells.at(-1);
  expect(head?.content).toEqual({ kind: "text", text: "Portefeuille P1" });
  const together = () => sheet.cell(claimed, plan.table.columns - 1).value;
  const money = one.plans.find(({ annex }) => annex === "T4")!;
  /** The years of a row of T4, all of them together, what is undated, and how many are unknown. */
  const inT4 = (key: string) => {
    const at = money.rows.findIndex((each) => each.key === key);
    const cells = money.columnWidths.slice(3, money.table.columns);
    return cells.map((_, index) => one.book.sheetNamed(money.sheet)!.cell(at, 3 + index).value);
  };
  /** The bar of the net, all years, beside the charts of the scenarios and of the portfolio. */
  const bars = () =>
    money.charts
      .filter(({ name }) => name.startsWith("Syn_T04_Bridge"))
      .map(({ series }) => {
        const [, { values: whole }] = [series[0]!, series[1]!];
        return Number(one.book.sheetNamed(money.sheet)!.cell(whole.row + 3, whole.column).value);
      });
  const net = (whose: string) => inT4(`net:together:${whose}`).map(Number);
  await recalculate();
  expect(net("Portefeuille P1")).toEqual(net("HR-2"));
  expect(inT4("payback:together:Portefeuille P1")).toEqual(inT4("payback:together:HR-2"));
  const total = money.table.columns - 6; // of the columns from the first year on
  expect(money.charts.map(({ name }) => name)).toEqual(["Bridge", "Cumulative", "Bridge_2", "Cumulative_2"].map((name) => `Syn_T04_${name}`)); // prettier-ignore
  expect(bars()).toEqual([net("HR-1")[total], net("HR-2")[total]]);
  // version 1 claims 6 FTE, version 2 claims 2
  expect(together()).toBe(2);
  const table = one.book.sheets.find(({ tables }) =>
    tables.some(({ name }) => name === "SynergyPortfolios"),
  )!;
  const { area } = table.tables[0]!;
  table.setValue(area.row + 1, area.column + 4, 1);
  await recalculate();
  expect(together()).toBe(8);
  const [first, second] = [net("HR-1"), net("HR-2")];
  expect(first.some((amount) => amount > 0)).toBe(true);
  net("Portefeuille P1").forEach((amount, index) =>
    expect(amount).toBeCloseTo((first[index] ?? NaN) + (second[index] ?? NaN), 6),
  );
});

describe("in the file as written", () => {
  const one = written("en");
  const plan = one.plans.find(({ annex }) => annex === "T6")!;
  const sheet = one.book.sheetNamed(plan.sheet)!;
  beforeAll(async () => {
    (await loadRecalculator()).recalculate(one.book);
  });
  /** Full year, then 2024 … 2032, of the row with this key. */
  const row = (key: string) => {
    const at = plan.rows.findIndex((each) => each.key === key);
    return plan.columnWidths.slice(7).map((_, column) => sheet.cell(at, 7 + column).value);
  };

  test("the DPO costs the municipality 1400/2400 of 12,480 EUR", () => {
    expect(row("recharge:1")[0]).toBeCloseTo(7280, 6);
    expect(row("pool:0")[0]).toBeCloseTo(12_480, 6);
    expect(row("settled:HR-1:Municipality:received")[0]).toBeCloseTo(-7280, 6);
    expect(row("settled:HR-1:OCMW/CPAS:issued")[0]).toBeCloseTo(7280, 6);
  });

  test("the payroll cell is the CPAS's own until the municipality joins, and only in version 2", () => {
    expect(row("recharge:4").slice(1, 6)).toEqual([480_000, 480_000, 480_000, 200_000, 200_000]);
    expect(row("recharge:5").slice(1, 6)).toEqual([0, 0, 0, 280_000, 280_000]);
    expect(row("settled:HR-2:Municipality:received")[4]).toBeCloseTo(-7280 - 280_000, 6);
    expect(row("settled:HR-1:Municipality:received")[4]).toBeCloseTo(-7280, 6);
  });

  test("what nobody knows is no nil, and is counted", () => {
    expect(row("recharge:3")[0]).toBe("n/a");
    expect(row("settled:HR-1:OCMW/CPAS:received").at(-1)).toBe(1);
    // a payroll gain of no known cost apart, one invoice is lacking
    const unknowns = (what: string) => Number(row(`settled:HR-1:OCMW/CPAS:${what}`).at(-1));
    expect(unknowns("after")).toBe(unknowns("own") + 1);
  });

  test("over all bodies recharges come to nothing, and consolidated nothing changes", () => {
    for (const id of ["HR-1", "HR-2"]) {
      expect(row(`check:${id}`).slice(0, -1)).toEqual(
        row(`check:${id}`)
          .slice(0, -1)
          .map(() => 0),
      );
      const own = row(`settled:${id}:Together:own`);
      row(`settled:${id}:Together:after`)
        .slice(0, -1)
        .forEach((value, column) => {
          expect(value).toBeCloseTo(Number(own[column]), 4);
        });
    }
  });

  test("T18: an invoice is a cost of whom it is sent to, the grant follows the centre's result after it, and nothing is lost", () => {
    const grant = one.plans.find(({ annex }) => annex === "T18")!;
    const cells = one.book.sheetNamed(grant.sheet)!;
    const start = grant.rows.findIndex(({ key }) => key === "share:HR-2");
    /** In 2027, when the municipality pays for payroll, and how much is unknown. */
    const of = (item: string) => {
      const at = grant.rows.findIndex((each, index) => index >= start && each.key === `${item}:HR-2`);
      return [6, 13].map((column) => cells.cell(at, column).value);
    };
    const invoiced = 7280 + 280_000;
    // the integrity officer's cost, which the municipality invoices, is not known
    expect(of("rechargedMunicipality")).toEqual([-invoiced, 1]);
    expect(of("rechargedWelfareCentre")).toEqual([invoiced, 1]);
    expect([of("rechargedOther")[0], of("recharged")[0]]).toEqual([0, 0]);
    // nothing is saved before 2029
    expect([of("beforeMunicipality")[0], of("beforeWelfareCentre")[0]]).toEqual([0, 0]);
    expect([of("settledMunicipality")[0], of("settledWelfareCentre")[0]]).toEqual([-invoiced, invoiced]);
    expect([of("received")[0], of("ofRecharges")[0], of("paid")[0]]).toEqual([
      -invoiced,
      -invoiced,
      -invoiced,
    ]);
    expect(["afterMunicipality", "afterWelfareCentre", "after", "unchanged"].map((item) => of(item)[0])).toEqual([0, 0, 0, 0]); // prettier-ignore
    expect(Number(of("settledWelfareCentre")[1])).toBe(Number(of("beforeWelfareCentre")[1]) + 1);
  });

  test("a key typed in the grid moves every figure at once", async () => {
    const table = one.book.sheets.find(({ tables }) =>
      tables.some(({ name }) => name === "SynergyRecharges"),
    )!;
    const { area } = table.tables[0]!;
    table.setValue(area.row + 2, area.column + 7, 3000); // the municipality's FTE
    (await loadRecalculator()).recalculate(one.book);
    expect(row("recharge:1")[0]).toBeCloseTo(9360, 6); // 12,480 × 3000/4000
    expect(row("settled:HR-1:OCMW/CPAS:issued")[0]).toBeCloseTo(9360, 6);
    table.setValue(area.row + 2, area.column + 7, null);
    (await loadRecalculator()).recalculate(one.book);
    expect([row("recharge:0")[0], row("recharge:1")[0]]).toEqual(["n/a", "n/a"]);
    table.setValue(area.row + 2, area.column + 7, 1400);
  });
});

needs("LibreOffice")("LibreOffice", () => {
  test("computes the same", async () => {
    const one = written("fr");
    const book = openBook(await recalculateWithLibreOffice(one.book.save()));
    expect(wrongIn(one, book)).toEqual([]);
  });
});

test("without the tables no formula names them, and there is no T6", () => {
  const { plans } = written("fr", hrTables("fr"));
  expect(plans.map(({ annex }) => annex)).not.toContain("T6");
  const named = plans.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell?.content.kind === "formula"
          ? printFormula(cell.content.formula, { sheet, row: 0, column: 0 })
          : [],
      ),
    ),
  );
  expect(named.length).toBeGreaterThan(1000);
  expect(named.filter((formula) => /Syn_(Recharge|Portfolio)/.test(formula))).toEqual([]);
});

import type { Recalculator } from "../../src/standin/book";
import { excelts } from "../../src/standin/calc/excelts";
import { recalculatorWith } from "../../src/standin/calc/recalculate";
import { newBook } from "../../src/standin/ooxml/open-book";
import type { Standin } from "../../src/standin/standin";
import { standOn } from "../support/standin";

/** A stand-in whose A1 is 1 and whose B1 is =A1*10. */
async function withFormula(recalculator: Recalculator = recalculatorWith(excelts)): Promise<Standin> {
  const standin = standOn(newBook(), { recalculator });
  await Excel.run(async (context) => {
    cells(context).formulas = [[1, "=A1*10"]];
    await context.sync();
  });
  return standin;
}

const cells = (context: Excel.RequestContext, address = "A1:B1"): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

test("formulas are recomputed once at the end of a batch, however much it changes", async () => {
  const standin = await withFormula();
  const before = standin.calculation.runs;
  await Excel.run(async (context) => {
    for (let value = 2; value < 7; value += 1) cells(context, "A1").values = [[value]];
    await context.sync();
  });
  expect(standin.calculation.runs - before).toBe(1);
  expect(standin.book.sheets[0]?.cell(0, 1).value).toBe(60);
});

test("a batch that changes nothing recomputes nothing", async () => {
  const standin = await withFormula();
  const before = standin.calculation.runs;
  await Excel.run(async (context) => {
    cells(context).load("values,text");
    cells(context).format.font.bold = true;
    await context.sync();
  });
  expect(standin.calculation.runs).toBe(before);
});

test("values read after a change in the same batch have seen it", async () => {
  await withFormula();
  const read = await Excel.run(async (context) => {
    const before = cells(context, "B1").load("values");
    cells(context, "A1").values = [[2]];
    const after = cells(context, "B1").load("values");
    await context.sync();
    return [before.values, after.values];
  });
  expect(read).toEqual([[[10]], [[20]]]);
});

test("suspended calculation waits for the end of the batch", async () => {
  await withFormula();
  const read = await Excel.run(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    cells(context, "A1").values = [[2]];
    const within = cells(context, "B1").load("values");
    await context.sync();
    const after = cells(context, "B1").load("values");
    await context.sync();
    return [within.values, after.values];
  });
  expect(read).toEqual([[[10]], [[20]]]);
});

test("in manual mode nothing follows until it is asked for, and the state says so", async () => {
  await withFormula();
  const read = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    cells(context, "A1").values = [[2]];
    const within = cells(context, "B1").load("values");
    application.load("calculationState,calculationMode");
    await context.sync();
    const pending = [within.values, application.calculationState, application.calculationMode];
    application.calculate("Recalculate");
    const after = cells(context, "B1").load("values");
    application.load("calculationState");
    await context.sync();
    return [pending, [after.values, application.calculationState]];
  });
  expect(read).toEqual([
    [[[10]], "Pending", "Manual"],
    [[[20]], "Done"],
  ]);
});

test("slow calculation shows its results some batches later, and says that it is at work", async () => {
  const standin = await withFormula();
  standin.calculation.lag = 2;
  const read = await Excel.run(async (context) => {
    cells(context, "A1").values = [[2]];
    await context.sync();
    const seen: unknown[] = [];
    for (let batch = 0; batch < 3; batch += 1) {
      const result = cells(context, "B1").load("values");
      context.workbook.application.load("calculationState");
      await context.sync();
      seen.push([result.values[0]?.[0], context.workbook.application.calculationState]);
    }
    return seen;
  });
  expect(read).toEqual([
    [10, "Calculating"],
    [20, "Done"],
    [20, "Done"],
  ]);
});

test("what could not be computed is told", async () => {
  const standin = await withFormula({
    recalculate: () => ({ present: 1, computed: 0, stale: [{ sheet: "Sheet1", row: 0, column: 1 }] }),
  });
  expect(standin.calculation.last?.stale).toHaveLength(1);
});

test.each([
  { culture: "en-US", decimal: ".", group: "," },
  { culture: "nl-BE", decimal: ",", group: "." },
  { culture: "fr-BE", decimal: ",", group: "\u00a0" },
])("the application tells the separators of $culture", async ({ culture, decimal, group }) => {
  standOn(newBook(), { culture });
  const read = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    const { cultureInfo } = application;
    const { numberDecimalSeparator, numberGroupSeparator } = cultureInfo.numberFormat;
    return [
      application.decimalSeparator,
      application.thousandsSeparator,
      cultureInfo.name,
      numberDecimalSeparator,
      numberGroupSeparator,
    ];
  });
  expect(read).toEqual([decimal, group, culture, decimal, group]);
});

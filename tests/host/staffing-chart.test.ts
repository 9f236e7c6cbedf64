import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { done, openAnnexHost } from "../support/annex-host";

test("the chart of T1 as it is written: names clear of bars below nought, every one of them, room for the bars", async () => {
  const posts = (real: number, theoretical: number) => ({ real, theoretical });
  const host = await openAnnexHost(
    sampleWorkbook({
      services: [
        { name: "IT", ac: posts(6, 4), cpas: posts(1, 3) },
        { name: "Nul / Zéro", ac: posts(0, 0), cpas: posts(0, 0) },
      ],
    }),
  );
  const result = done(await host.write({ annexes: ["T1"] }));
  expect(result.reconciliation.differing).toEqual([]);
  const sheet = host.standin.book.sheetNamed("T1 Personeel");
  const chart = sheet?.charts[0];
  expect(chart).toMatchObject({
    framed: false,
    categoryAxis: { tickLabelPosition: "Low", labelEvery: 1, reversed: true },
  });
  const { left = 0, top = 0, width = 0, height = 0 } = chart?.plotArea ?? {};
  expect(left).toBeGreaterThan(0.03);
  expect(left + width).toBeLessThan(1);
  expect(top).toBeGreaterThan(0.05);
  expect(top + height).toBeLessThan(0.95);
  // the row below the chart is narrow and free, and the caption stands under it
  expect(sheet?.rowHeight(chart?.anchor.toRow ?? 0)).toBe(8);
  expect(sheet?.cell((chart?.anchor.toRow ?? 0) + 1, 0).value).toMatch(/^Gestapelde staven/);
});

test("a standing chart takes the plot area that a longer name asks for, and is the same chart", async () => {
  const posts = { real: 1, theoretical: 2 };
  const host = await openAnnexHost(sampleWorkbook({ services: [{ name: "IT", ac: posts, cpas: posts }] }));
  const chart = () =>
    host.standin.book.sheets.flatMap(({ charts }) => charts).find(({ name }) => name === "Syn_T01_Services");
  done(await host.write({ annexes: ["T1"] }));
  const { plotArea: before, id } = chart() ?? {};
  for (const sheet of host.standin.book.sheets) {
    for (const { row, column, value, formula } of [...sheet.cells()]) {
      if (value === "IT" && formula === null) sheet.setValue(row, column, "Informatica en telefonie");
    }
  }
  done(await host.write({ annexes: ["T1"] }));
  expect(chart()?.id).toBe(id);
  expect(chart()?.plotArea?.left).toBeGreaterThan((before?.left ?? 1) + 0.05);
});

import { Workbook } from "exceljs";
import { LibreOfficeFailed, haveLibreOffice, recalculateWithLibreOffice, toPdf } from "./libreoffice";
import { needs } from "./skip";

async function workbookWithAWrongCachedSum(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("S");
  sheet.addRow([1, 2]);
  sheet.getCell("C1").value = { formula: "SUM(A1:B1)", result: 99 };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

needs("LibreOffice")("LibreOffice as a third opinion", () => {
  it("is found", () => {
    expect(haveLibreOffice()).toBe(true);
  });

  it("recomputes formulas whatever value the file held", async () => {
    const book = new Workbook();
    const bytes = await recalculateWithLibreOffice(await workbookWithAWrongCachedSum());
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    expect(book.getWorksheet("S")?.getCell("C1").result).toBe(3);
  });

  it("prints a workbook as PDF", async () => {
    const pdf = await toPdf(await workbookWithAWrongCachedSum());
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe("%PDF-");
  });

  it("can work twice at the same time", async () => {
    const bytes = await workbookWithAWrongCachedSum();
    const both = await Promise.all([recalculateWithLibreOffice(bytes), recalculateWithLibreOffice(bytes)]);
    expect(both.map((each) => each.length > 0)).toEqual([true, true]);
  });

  it("says so when it takes too long", async () => {
    await expect(recalculateWithLibreOffice(await workbookWithAWrongCachedSum(), 1)).rejects.toThrow(
      LibreOfficeFailed,
    );
  });
});

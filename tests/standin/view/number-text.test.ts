import { cultureNamed } from "../../../src/standin/culture";
import { newBook } from "../../../src/standin/ooxml/open-book";
import { editText } from "../../../src/standin/view/edit-text";
import { general, showValue } from "../../../src/standin/view/number-text";

const notation = (name: string) => ({ culture: cultureNamed(name), date1904: false });
const shown = (value: number, code: string, name: string) => showValue(value, code, notation(name)).text;

test("numbers are written as in Belgium, in Dutch and in French", () => {
  expect(shown(-1234567.891, "#,##0.00", "nl-BE")).toBe("-1.234.567,89");
  expect(shown(-1234567.891, "#,##0.00", "fr-BE")).toBe("-1\u202f234\u202f567,89");
  expect(shown(12480, '#,##0.00 "€"', "nl-BE")).toBe("12.480,00 €");
});

test("a currency sign keeps the separators of the user, not those of the code", () => {
  expect(shown(12480.5, "[$€-813] #,##0.00", "en-GB")).toBe("€ 12,480.50");
});

test("zero may be a dash or nothing at all", () => {
  expect(shown(0, '#,##0.00;-#,##0.00;"–"', "fr-BE")).toBe("–");
  expect(shown(0, "0.##;-0.##;;", "nl-BE")).toBe("");
});

test("dates, percentages and text formats", () => {
  expect(shown(45000, "d mmmm yyyy", "fr-BE")).toBe("15 mars 2023");
  expect(shown(0.786, "0.0%", "nl-BE")).toBe("78,6%");
  expect(shown(5.5, "@", "nl-BE")).toBe("5,5");
});

test("a text keeps its spaces, also between digits", () => {
  expect(showValue("art. 1 234", "General", notation("fr-BE")).text).toBe("art. 1 234");
});

test("a code that is none does not break the page", () => {
  expect(shown(5, "0;[Rood", "nl-BE")).not.toBe("");
});

test("the General format writes as many digits as there is room for", () => {
  expect(general(2 / 3, notation("nl-BE"), 4)).toBe("0,6667");
});

test("the formula bar holds the content, not its look", () => {
  const sheet = newBook().sheets[0]!;
  const at = (row: number) => editText(sheet.cell(row, 0), sheet.style(row, 0), notation("nl-BE"));
  sheet.setValue(0, 0, 0.1 + 0.2);
  sheet.restyle(0, 0, { numberFormat: "0" });
  sheet.setValue(1, 0, 0.125);
  sheet.restyle(1, 0, { numberFormat: "0%" });
  sheet.setValue(2, 0, 45000);
  sheet.restyle(2, 0, { numberFormat: "mmmm" });
  sheet.setFormula(3, 0, "=SUM(A1:A2)");
  sheet.setValue(4, 0, "=geen formule");
  sheet.restyle(4, 0, { quotePrefix: true });
  expect([0, 1, 2, 3, 4, 5].map(at)).toEqual([
    "0,3",
    "12,5%",
    "15/03/2023",
    "=SUM(A1:A2)",
    "'=geen formule",
    "",
  ]);
});

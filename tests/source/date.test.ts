import fc from "fast-check";
import { dateInText, isoFromSerial } from "../../src/source/date";

describe("serial numbers", () => {
  test.each([
    [61, "1900-03-01"],
    [44945, "2023-01-19"],
    [45351, "2024-02-29"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, date) => expect(isoFromSerial(serial)).toBe(date));

  test.each([60, 0, -1, 44945.5, 3_000_000, Number.NaN])("%d is no day", (serial) =>
    expect(isoFromSerial(serial)).toBeNull(),
  );

  test("agree with the calendar of the machine", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
        expect(isoFromSerial(serial)).toBe(date);
      }),
    );
  });
});

test.each([
  ["Toestand op / Situation au 19/01/2023", "2023-01-19"],
  ["au 19.1.23", "2023-01-19"],
  ["2023-01-19", "2023-01-19"],
  ["Situation au 1er août 2023", "2023-08-01"],
  ["stand op 31 december 2022", "2022-12-31"],
  ["situation en février 2024", "2024-02"],
  ["Situation 2023", "2023"],
  ["31/02/2023 et 28/02/2023", "2023-02-28"],
  ["Dossier 12023", null],
  ["service 12", null],
])("%j tells %s", (text, date) => expect(dateInText(text)).toBe(date));

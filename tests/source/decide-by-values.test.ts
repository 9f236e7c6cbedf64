import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell-value";
import { ambiguousHeading, decideByValues } from "../../src/source/decide-by-values";
import { FIELDS } from "../../src/source/field";
import type { Field } from "../../src/source/field";
import { readHeading } from "../../src/source/heading";
import { VOCABULARY } from "../../src/source/vocabulary";
import { findingText } from "../../src/text/finding-text";

test.each<[string, readonly CellValue[], Field | "unsure"]>([
  ["Fonction", [104, 121, 832, 10_400], "function"],
  ["Functie", ["104", "121", "8320"], "function"],
  ["Fonction", ["Secrétaire", "Comptable", null, "Ouvrier"], "job"],
  ["Functie", ["Maatschappelijk werker", "Boekhouder"], "job"],
  ["Fonction", ["104", "Comptable", "121", "Ouvrier"], "unsure"],
  ["Fonction", [], "unsure"],
  ["Effectif", [2, 3.5, 7], "real"],
  ["Effectif", [2, "3,5", null], "real"],
  ["Effectif", [2, 3, 7], "unsure"],
  ["Effectifs", [null, "-"], "unsure"],
  ["O", ["O", "O", "E"], "ordinary"],
  ["O", ["O", "U", "O"], "revenue"],
  ["O", ["O", "O"], "unsure"],
  ["O", [1200, 3400], "unsure"],
  ["Code", ["104/111-01", "104/123-11"], "article"],
  ["Code", ["B4", "C1-3", "D4"], "grade"],
  ["Code", ["111-01", "123-11"], "economic"],
  ["Code", [104, 121], "function"],
  // 11101 can be a functional code of five digits as well.
  ["Code", ["11101", "12311"], "unsure"],
  ["%", [1, 0.5, 0.8], "working-time"],
  ["%", ["100 %", "80 %"], "working-time"],
  ["%", [100, 80, 50], "working-time"],
  ["%", [1.2, 1.13, 1.4], "fill-rate"],
  ["%", [0.93, 1.1], "unsure"],
  ["Régime", ["Statutaire", "Contractuel", "ACS"], "statute"],
  ["Régime", [1, 0.5, 0.8], "working-time"],
  ["ETP", [1, 2], "fte"],
])("%j over %j is %j", (text, values, field) => {
  expect(decideByValues(readHeading(text, VOCABULARY).fields, values)).toBe(field);
});

test("is one of the fields, or unsure, and takes no notice of empty cells", () => {
  const value = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.constant(null), fc.boolean());
  fc.assert(
    fc.property(fc.subarray([...FIELDS]), fc.array(value), (fields, values) => {
      const decided = decideByValues(fields, values);
      expect(["unsure", ...fields]).toContain(decided);
      expect(decideByValues(fields, [null, ...values, null])).toBe(decided);
    }),
  );
});

test("what cannot be decided is asked in the words of each language", () => {
  const at = { sheet: "Staff", row: 0, column: 1, rows: 1, columns: 1 };
  const finding = ambiguousHeading(readHeading("Effectif", VOCABULARY), ["real", "heads"], at);
  const french = findingText(finding, "fr").message.replace(/\u00a0/gu, " ");
  expect(french).toContain("« Effectif » peut avoir deux sens : effectif (ETP) ou unités");
  expect(findingText(finding, "nl").message).toContain("“Effectif”");
});

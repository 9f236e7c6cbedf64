import fc from "fast-check";
import { readNumber } from "../../src/source/number";

const read = (text: string) => {
  const reading = readNumber(text);
  return reading.kind === "text-number" ? reading.value : reading.kind;
};

describe("a cell where a number is expected", () => {
  test("is unknown when empty, nil when 0 or a dash", () => {
    for (const value of [null, "", "  ", "\u00a0"]) expect(readNumber(value)).toEqual({ kind: "unknown" });
    expect(readNumber(0)).toEqual({ kind: "nil", written: "zero" });
    for (const dash of ["-", " - ", "–", "—", "−"]) {
      expect(readNumber(dash)).toEqual({ kind: "nil", written: "dash" });
    }
  });

  test("is a number, an error or text", () => {
    expect(readNumber(5.5)).toEqual({ kind: "number", value: 5.5 });
    expect(readNumber({ error: "#REF!" })).toEqual({ kind: "error", error: "#REF!" });
    expect(readNumber("n.v.t.")).toEqual({ kind: "text", text: "n.v.t." });
    expect(readNumber(true)).toEqual({ kind: "text", text: "TRUE" });
    expect(readNumber(Number.POSITIVE_INFINITY)).toEqual({ kind: "text", text: "Infinity" });
  });

  test.each([
    ["5,5", 5.5],
    ["5.5", 5.5],
    [" 5,50 ", 5.5],
    ["½", 0.5],
    ["2½", 2.5],
    ["2 ½", 2.5],
    ["4/5", 0.8],
    ["1 1/2", 1.5],
    ["½ ETP", 0.5],
    ["3 VTE", 3],
    ["60 %", 0.6],
    ["60%", 0.6],
    ["0,60%", 0.006],
    ["33,3 %", 0.333],
    ["12\u202f480,00\u00a0€", 12480],
    ["€ 12.480", 12480],
    ["€ 12.480,-", 12480],
    ["€ -1.234.567,89", -1234567.89],
    ["-1\u202f234\u202f567,89\u00a0€", -1234567.89],
    ["-€ 5,00", -5],
    ["EUR 10", 10],
    ["10 EUR", 10],
    ["1,234,567.89", 1234567.89],
    ["1.234.567,89", 1234567.89],
    ["1'234.5", 1234.5],
    ["(123)", -123],
    ["(1.234,50)", -1234.5],
    ["123-", -123],
    ["−7", -7],
    ["+7", 7],
    [",5", 0.5],
    ["0,125", 0.125],
    ["0", 0],
    ["-0", 0],
  ])("reads %j as %d", (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    "1 à 2 ETP",
    "+/- 5 ans",
    "A4 ff",
    "104/111-01",
    "19/01/2023",
    "12 34",
    "1.2.3",
    "1,",
    "5 5",
    "1e5",
    "0x1F",
    "€",
    "%",
    "()",
    "--5",
    "1.234.56",
    "1,234,56",
    "01/02",
    "3/0",
  ])("takes %j for text", (text) => {
    expect(readNumber(text)).toEqual({ kind: "text", text });
  });

  test("tells how a text was read, and where that is anyone's guess", () => {
    const marks = (text: string) => {
      const reading = readNumber(text);
      return reading.kind === "text-number" ? reading.marks : [];
    };
    expect(marks("5,5")).toEqual(["decimal-comma"]);
    expect(marks("5.5")).toEqual(["decimal-point"]);
    expect(marks("12 480,00 €")).toEqual(["euro", "grouping", "decimal-comma"]);
    expect(marks("€ 12.480")).toEqual(["euro", "grouping"]);
    expect(marks("1.234")).toEqual(["ambiguous", "grouping"]);
    expect(marks("1,234")).toEqual(["ambiguous", "decimal-comma"]);
    expect(marks("(60 %)")).toEqual(["parentheses", "percent"]);
  });

  test("reads back any amount as Belgium and England write it", () => {
    const blank = fc.constantFrom(" ", "\u00a0", "\u202f");
    const styles = fc.oneof(
      fc.record({ group: fc.constantFrom("", "."), point: fc.constant(","), blank }),
      fc.record({
        group: fc.constantFrom("", " ", "\u00a0", "\u202f"),
        point: fc.constantFrom(",", "."),
        blank,
      }),
      fc.record({ group: fc.constantFrom("", ","), point: fc.constant("."), blank }),
    );
    const frames: readonly ((text: string, blank: string) => string)[] = [
      (text) => text,
      (text, blank) => `€${blank}${text}`,
      (text, blank) => `${text}${blank}€`,
      (text, blank) => ` ${text}${blank}EUR `,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 99 }),
        styles,
        fc.constantFrom(...frames),
        (whole, cents, { group, point, blank }, frame) => {
          const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/gu, group);
          const text = `${whole < 0 ? "-" : ""}${digits}${point}${String(cents).padStart(2, "0")}`;
          const value = Number(`${whole < 0 ? "-" : ""}${Math.abs(whole)}.${String(cents).padStart(2, "0")}`);
          expect(read(frame(text, blank))).toBe(value === 0 ? 0 : value);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("never fails, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const reading = readNumber(text);
        if (reading.kind === "text-number") expect(Number.isFinite(reading.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

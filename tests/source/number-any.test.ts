import fc from "fast-check";
import { readNumber } from "../../src/source/number";

const read = (text: string) => {
  const reading = readNumber(text);
  return reading.kind === "text-number" ? reading.value : reading.kind;
};

describe("any cell where a number is expected", () => {
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

  test("reads any number back, whatever stands around it", () => {
    const around: readonly (readonly [(text: string) => string, (value: number) => number])[] = [
      [(text) => `${text} ETP`, (value) => value],
      [(text) => `${text}\u00a0VTE`, (value) => value],
      [(text) => `env. ${text}`, (value) => value],
      [(text) => `±${text}`, (value) => value],
      [(text) => `(${text})`, (value) => -value],
      [(text) => `${text}-`, (value) => -value],
      [(text) => `- ${text}`, (value) => -value],
      [(text) => `${text} agents`, (value) => value],
      [(text) => `${text}*`, (value) => value],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(",", "."),
        fc.constantFrom(...around),
        (whole, cents, point, [write, meant]) => {
          const decimals = String(cents).padStart(2, "0");
          const value = meant(Number(`${whole}.${decimals}`));
          expect(read(write(`${whole}${point}${decimals}`))).toBe(value === 0 ? 0 : value);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("reads the ends of any range back", () => {
    const joints = [" à ", "-", " - ", " – ", " tot ", " ou ", " to "];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(...joints),
        fc.constantFrom("", " ETP", " VTE"),
        (low, more, joint, unit) => {
          const high = low + more;
          expect(readNumber(`${low}${joint}${high}${unit}`)).toMatchObject({ kind: "range", low, high });
        },
      ),
    );
  });

  test("finds no number in a text without digits or fractions", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const bare = text.replace(/[\d¼-¾⅐-⅞]/gu, "");
        expect(["text", "unknown", "nil"]).toContain(readNumber(bare).kind);
      }),
      { numRuns: 2000 },
    );
  });

  test("finds no number where letters of no unit stand beside the digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.stringMatching(/^[b-df-gi-tw-z]{2,8}$/u),
        fc.boolean(),
        (number, word, before) => {
          expect(readNumber(before ? `${word} ${number}` : `${number} ${word}`).kind).toBe("text");
        },
      ),
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

import fc from "fast-check";
import { readDate } from "../../src/source/date-cell";
import type { DateOptions } from "../../src/source/date-cell";
import { isoFromSerial } from "../../src/source/date";

const read = (text: string) => {
  const reading = readDate(text);
  return reading.kind === "date"
    ? [reading.date, ...reading.marks.filter((mark) => mark !== "text")]
    : reading.kind;
};

test.each<[string, readonly string[]]>([
  ["31/12/2030", ["2030-12-31"]],
  ["31.12.2030", ["2030-12-31"]],
  ["31-12-2030", ["2030-12-31"]],
  ["1/3/2028", ["2028-03-01"]],
  ["31 / 12 / 2030", ["2030-12-31"]],
  ["31/12/30", ["2030-12-31", "short-year"]],
  ["31/12/85", ["1985-12-31", "short-year"]],
  ["12/31/2030", ["2030-12-31", "month-first"]],
  ["2030-12-31", ["2030-12-31"]],
  ["2030-12-31T00:00:00", ["2030-12-31"]],
  ["2030/12/31", ["2030-12-31"]],
  ["31 décembre 2030", ["2030-12-31"]],
  ["31 déc. 2030", ["2030-12-31"]],
  ["1er janv. 2028", ["2028-01-01"]],
  ["1 maart 2028", ["2028-03-01"]],
  ["31-dec-2030", ["2030-12-31"]],
  ["31-Dec-30", ["2030-12-31", "short-year"]],
  ["Dec 31, 2030", ["2030-12-31"]],
  ["December 31st 2030", ["2030-12-31"]],
  ["dec. 2030", ["2030-12"]],
  ["déc. 2030", ["2030-12"]],
  ["DÉCEMBRE 2030", ["2030-12"]],
  ["août 2028", ["2028-08"]],
  ["mrt-28", ["2028-03", "short-year"]],
  ["mars '28", ["2028-03", "short-year"]],
  ["au 31/12/2030", ["2030-12-31"]],
  ["vanaf 1 maart 2028", ["2028-03-01"]],
  ["12/2030", ["2030-12"]],
  ["2030-12", ["2030-12"]],
  ["2030", ["2030"]],
  ["fin 2030", ["2030-12", "end"]],
  ["Eind 2030", ["2030-12", "end"]],
  ["einde 2030", ["2030-12", "end"]],
  ["end of 2030", ["2030-12", "end"]],
  ["fin mars 2030", ["2030-03", "end"]],
  ["eind maart 2030", ["2030-03", "end"]],
  ["début 2028", ["2028-01", "start"]],
  ["begin 2028", ["2028-01", "start"]],
  ["vers 2030", ["2030", "approximate"]],
  ["± 2030", ["2030", "approximate"]],
  ["mi-2030", ["2030", "approximate"]],
  ["medio 2030", ["2030", "approximate"]],
  ["Q2 2028", ["2028-06"]],
  ["2028 Q2", ["2028-06"]],
  ["T2 2028", ["2028-06"]],
  ["K4 2028", ["2028-12"]],
  ["2e trimestre 2028", ["2028-06"]],
  ["1er trim. 2028", ["2028-03"]],
  ["2de kwartaal 2028", ["2028-06"]],
  ["3rd quarter of 2028", ["2028-09"]],
  ["S1 2028", ["2028-06"]],
  ["2e semestre 2028", ["2028-12"]],
  ["eerste helft van 2028", ["2028-06"]],
  ["échéance 2030", ["2030", "guess"]],
  ["pensioen in 2030", ["2030", "guess"]],
])("%j is the date %j", (text, date) => expect(read(text)).toEqual(date));

test.each<[string, string]>([
  ["31/02/2030", "text"],
  ["13/13/2030", "text"],
  ["2030-2031", "text"],
  ["13/2030", "text"],
  ["bientôt", "text"],
  ["0", "text"],
  ["104/111-01", "text"],
  ["", "unknown"],
  ["à déterminer", "unknown"],
  ["-", "none"],
  ["n.v.t.", "none"],
  ["31/12/1890", "text"],
  ["31/12/2130", "implausible"],
])("%j is %s", (text, kind) => expect(read(text)).toBe(kind));

test.each<[number, DateOptions, object]>([
  [44_945, {}, { kind: "date", date: "2023-01-19", precision: "day", marks: [] }],
  [44_945.75, {}, { kind: "date", date: "2023-01-19", precision: "day", marks: [] }],
  [43_483, { system: 1904 }, { kind: "date", date: "2023-01-19", precision: "day", marks: [] }],
  [2030, {}, { kind: "date", date: "2030", precision: "year", marks: [] }],
  [100, {}, { kind: "implausible", date: "1900-04-09" }],
  [45_000, { from: 2024 }, { kind: "implausible", date: "2023-03-15" }],
  [-1, {}, { kind: "text", text: "-1" }],
])("the number %d with %j", (serial, options, reading) => expect(readDate(serial, options)).toEqual(reading));

test("cells with no text and no number", () => {
  expect(readDate(null)).toEqual({ kind: "unknown" });
  expect(readDate({ error: "#N/A" })).toEqual({ kind: "error", error: "#N/A" });
  expect(readDate(true)).toEqual({ kind: "text", text: "TRUE" });
});

test("any day reads back, as a number of both date systems and as text", () => {
  const MONTHS = "jan févr maart avr mei juin juli août sept okt nov déc".split(" ");
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 70_000 }), (serial) => {
      const iso = isoFromSerial(serial) ?? "";
      const [year = "", month = "", day = ""] = iso.split("-");
      const options = { from: 1900, to: 2200 };
      const written = [`${day}/${month}/${year}`, `${Number(day)}.${Number(month)}.${year}`, iso];
      written.push(`${day} ${MONTHS[Number(month) - 1] ?? ""}. ${year}`);
      for (const text of written) expect(readDate(text, options)).toMatchObject({ kind: "date", date: iso });
      expect(readDate(serial, options)).toMatchObject({ date: iso });
      expect(readDate(serial - 1462, { ...options, system: 1904 })).toMatchObject({ date: iso });
    }),
  );
});

test("never fails, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const reading = readDate(text);
      if (reading.kind === "date") expect(reading.date).toMatch(/^\d{4}(?:-\d{2}){0,2}$/u);
    }),
  );
});

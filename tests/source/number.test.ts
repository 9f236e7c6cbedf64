import { isInDoubt, readNumber } from "../../src/source/number";

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
    expect(readNumber("veel")).toEqual({ kind: "text", text: "veel" });
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
    ["0,60% ETP", 0.6],
    ["60 % VTE", 0.6],
    ["1½", 1.5],
    ["1/2 VTE", 0.5],
    ["1⁄2", 0.5],
    ["1 ½ FTE", 1.5],
    ["2,5 équivalents temps plein", 2.5],
    ["2,5 voltijdse equivalenten", 2.5],
    ["3 VTE's", 3],
    ["12 agents", 12],
    ["12 personen", 12],
    ["1000 dossiers", 1000],
    ["5 ans", 5],
    ["5 jaar", 5],
    ["38 u", 38],
    ["38h", 38],
    ["12.480,-", 12480],
    ["12.480,--", 12480],
    ["12.480,– €", 12480],
    ["12\u2009480,00\u2009€", 12480],
    ["12\u00a0480,00\u00a0€", 12480],
    ["12 480 euros", 12480],
    ["€ 1.234", 1234],
    ["5,5*", 5.5],
    ["5 ?", 5],
    ["+/- 5 ans", 5],
    ["+- 5", 5],
    ["± 5", 5],
    ["±5,5 ETP", 5.5],
    ["env. 3", 3],
    ["environ 3 ETP", 3],
    ["ca. 3", 3],
    ["ca 3 VTE", 3],
    ["circa 3", 3],
    ["ongeveer 3,5", 3.5],
    ["about 3", 3],
    ["~ 60 %", 0.6],
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

  test.each<[string, number, number]>([
    ["1 à 2 ETP", 1, 2],
    ["1 à 2", 1, 2],
    ["1à2 ETP", 1, 2],
    ["1-2 VTE", 1, 2],
    ["1 - 2", 1, 2],
    ["1,5–2,5", 1.5, 2.5],
    ["½-1", 0.5, 1],
    ["½ à 1 ETP", 0.5, 1],
    ["1 tot 2", 1, 2],
    ["van 1 tot 2 VTE", 1, 2],
    ["de 1 à 2 ETP", 1, 2],
    ["1 t/m 2", 1, 2],
    ["1 tot en met 2", 1, 2],
    ["tussen 1 en 2", 1, 2],
    ["Entre 1 et 2 ETP", 1, 2],
    ["between 1 and 2 FTE", 1, 2],
    ["1 ou 2", 1, 2],
    ["1 of 2", 1, 2],
    ["1 to 2", 1, 2],
    ["1 ETP à 2 ETP", 1, 2],
    ["60 à 80 %", 0.6, 0.8],
    ["60-80%", 0.6, 0.8],
    ["12 000 à 15 000 €", 12000, 15000],
    ["0-1", 0, 1],
    ["env. 1 à 2 ETP", 1, 2],
  ])("reads %j as a range of %d to %d", (text, low, high) => {
    expect(readNumber(text)).toMatchObject({ kind: "range", low, high });
  });

  test.each([
    ...["nihil", "Néant", "geen", "aucun", "nul", "sans objet", "s.o.", "n.v.t.", "N.V.T", "nvt"],
    ...["niet van toepassing", "not applicable", "none", "geen VTE", "zéro"],
  ])("takes %j for nil", (text) => {
    expect(readNumber(text)).toEqual({ kind: "nil", written: "word" });
  });

  test.each([
    ...["p.m.", "pm", "P.M.", "pour mémoire", "pro memorie", "n/a", "N/A", "n.b.", "n.c.", "nd", "?"],
    ...["à déterminer", "te bepalen", "onbekend", "inconnu", "TBD", "(p.m.)", "…"],
  ])("takes %j for a figure that is left open", (text) => {
    expect(readNumber(text)).toEqual({ kind: "unknown", word: text });
  });

  test.each<[string, "," | ".", number]>([
    ["1.234", ",", 1234],
    ["1.234", ".", 1.234],
    ["1,234", ",", 1.234],
    ["1,234", ".", 1234],
  ])("reads %j of one who writes decimals with %j as %d", (text, decimal, value) => {
    const reading = readNumber(text, { decimal });
    expect(reading).toMatchObject({ kind: "text-number", value });
    expect(reading.kind === "text-number" && isInDoubt(reading)).toBe(false);
  });

  test.each([
    "A4 ff",
    "2023-2024",
    "104-111-01",
    "111-01",
    "2 à 1",
    "1 à deux",
    "-1 à 2",
    "10-11-2023",
    "min. 3",
    "≥ 3",
    "art. 60",
    "1 ETP à 2 agents",
    "5 mètres",
    "½½",
    "50 ½ %",
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
    expect(marks("0,60% ETP")).toEqual(["unit", "percent", "guess", "decimal-comma"]);
    expect(marks("60% ETP")).toEqual(["unit", "percent"]);
    expect(marks("± 5 ans")).toEqual(["approximate", "time"]);
    expect(marks("5*")).toEqual(["note"]);
    expect(["0,60% ETP", "± 5", "5 ?", "1.234"].map((text) => isInDoubt({ marks: marks(text) }))).toEqual([
      ...[true, true, true, true],
    ]);
    expect(isInDoubt({ marks: marks("60 % ETP") })).toBe(false);
  });
});

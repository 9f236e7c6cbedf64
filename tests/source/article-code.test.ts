import { readArticle, readArticleCode } from "../../src/source/article-code";

test.each<[string, string, string, string]>([
  ["104/111-01", "104", "111-01", ""],
  ["10400/11101", "10400", "111-01", ""],
  ["10400/111-01", "10400", "111-01", ""],
  ["104-111-01", "104", "111-01", ""],
  ["104–111–01", "104", "111-01", ""],
  ["104/111-01-20", "104", "111-01", "20"],
  ["104/111-01.20", "104", "111-01", "20"],
  ["104/11101/20", "104", "111-01", "20"],
  ["104/111/01", "104", "111-01", ""],
  ["104.111.01", "104", "111-01", ""],
  ["104/111.01", "104", "111-01", ""],
  ["104 111 01", "104", "111-01", ""],
  ["104 111-01", "104", "111-01", ""],
  ["104 / 111 - 01", "104", "111-01", ""],
  [" 104/111-01 ", "104", "111-01", ""],
  ["104\u00a0/\u00a0111-01", "104", "111-01", ""],
  ["104\u202f/111-01", "104", "111-01", ""],
  ["art. 104/111-01", "104", "111-01", ""],
  ["Art.104/111-01", "104", "111-01", ""],
  ["article 104/111-01", "104", "111-01", ""],
  ["artikel nr. 104/111-01", "104", "111-01", ""],
  ["n° 104/111-01", "104", "111-01", ""],
])("%j is function %j, economic code %j, number %j", (text, of, economic, suffix) =>
  expect(readArticleCode(text)).toEqual({ function: of, economic, suffix }),
);

test.each([
  ...[
    "",
    "104",
    "104/111",
    "111-01",
    "19/01/2023",
    "2023-2024",
    "104.11101",
    "10411101",
    "02/123 45 67",
    "104/111-011",
  ],
  ...["Total 104/111-01", "104/111-01 Personnel", "1.234.567,89", "12 480 00", "art. 60"],
])("%j is no article", (text) => expect(readArticleCode(text)).toBeNull());

test("what Excel has made of a code is told apart", () => {
  expect(readArticle("104/111-01")).toEqual({
    kind: "code",
    code: { function: "104", economic: "111-01", suffix: "" },
  });
  // "10-11" typed in November 2024
  expect(readArticle(45_576)).toEqual({ kind: "date", date: "2024-10-11" });
  expect(readArticle(104)).toEqual({ kind: "number", value: 104 });
  expect(readArticle(42_100)).toEqual({ kind: "number", value: 42_100 });
  expect(readArticle(10_411_101)).toEqual({ kind: "number", value: 10_411_101 });
  expect(readArticle(0.5)).toEqual({ kind: "number", value: 0.5 });
  for (const value of [null, "", "Total", true, { error: "#REF!" } as const]) {
    expect(readArticle(value)).toEqual({ kind: "none" });
  }
});

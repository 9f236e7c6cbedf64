import { sideBySide } from "../../src/text/side-by-side";

test.each([
  ["Dienst", "Service", "Dienst / Service"],
  ["OCMW", "OCMW", "OCMW"],
  ["31/12/2028 (VTE)", "31/12/2028 (ETP)", "31/12/2028 (VTE / ETP)"],
  ["A (x) b", "A (y) b", "A (x) b / A (y) b"],
  ["Nodig (VTE)", "Besoin (ETP)", "Nodig (VTE) / Besoin (ETP)"],
  ["n".repeat(40), "f".repeat(40), `${"n".repeat(40)}\n${"f".repeat(40)}`],
])("%s and %s", (nl, fr, both) => {
  expect(sideBySide({ word: nl, said: () => nl }, { word: fr, said: () => fr })).toEqual({
    word: both,
    said: expect.any(Function) as unknown,
  });
  expect(
    sideBySide(
      () => nl,
      () => fr,
    )(),
  ).toBe(both);
});

test("a title stands on two lines, and so does all that is longer than a line of its cell", () => {
  expect(sideBySide({ title: "T7 – a", item: "b" }, { title: "T7 – c", item: "d" })).toEqual({
    title: "T7 – a\nT7 – c",
    item: "b / d",
  });
  expect(sideBySide({ item: "1 VTE" }, { item: "1 ETP – un" }, 10)).toEqual({ item: "1 VTE\n1 ETP – un" });
});

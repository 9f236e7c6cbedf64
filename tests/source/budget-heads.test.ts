import { read } from "./budget-told";

describe("headings in tiers", () => {
  test("a merged year above the stages, a merged account over both rows", () => {
    const { budget, said, leftOut } = read([
      ["Article", "Libellé", "Compte 2022", "2024", null, null, null, "Remarques"],
      [null, null, null, "initial", "après MB 1", "engagé", "disponible", null],
      ["104/111-01", "Traitements", 90, 100, 110, 60, 50, "ok"],
      ["104/123-11", "Téléphone", 9, 10, 11, 6, 5, null],
      ["Total", null, 99, 110, 121, 66, 55, null],
    ]);
    expect(budget).toEqual([
      "AC - - 104/111-01: 2022 account 90, 2024 initial 100, 2024 amended 110, 2024 committed 60, 2024 available 50",
      "AC - - 104/123-11: 2022 account 9, 2024 initial 10, 2024 amended 11, 2024 committed 6, 2024 available 5",
    ]);
    expect(said).toEqual([]);
    expect(leftOut).toEqual(["total-row Total"]);
  });

  test("in Dutch, the stages below 'Begroting 2024', years as numbers", () => {
    const { budget, said } = read(
      [
        ["Artikelnr.", "Omschrijving", "Rekening", "Begroting", "Begroting 2024", null, null],
        [null, null, 2022, 2023, "oorspronkelijk", "na BW 1", "na BW 2"],
        ["104/111-01", "Wedden", 1, 2, 3, 4, 5],
      ],
      "Gemeente",
    );
    expect(budget).toEqual([
      "AC - - 104/111-01: 2022 account 1, 2023 budget 2, 2024 initial 3, 2024 amended 5",
    ]);
    expect(said).toEqual([]);
  });

  test("bilingual with line breaks, article words above the codes in parts", () => {
    const { budget, labels, at, said } = read([
      [
        "Article / Artikel",
        null,
        null,
        "Libellé\nOmschrijving",
        "Compte / Rekening\n2022",
        "Budget /\nBegroting 2024",
      ],
      ["Fonct.\nFunct.", "Écon.", "N°", null, null, null],
      [104, "111-01", "01", "Traitements / Wedden", 1, 2],
      [null, 12311, null, "Téléphone / Telefoon", 3, 4],
      ["000", 111, "02", "x", 5, 6],
    ]);
    expect(budget).toEqual([
      "AC - - 104/111-01-01: 2022 account 1, 2024 budget 2",
      "AC - - 104/123-11: 2022 account 3, 2024 budget 4",
      "AC - - 000/111-02: 2022 account 5, 2024 budget 6",
    ]);
    expect(labels).toEqual(["Traitements / Wedden", "Téléphone / Telefoon", "x"]);
    expect(at).toEqual(["B3", "B4", "B5"]);
    expect(said).toEqual([]);
  });

  test("N-2, N-1, N of the year that a title tells", () => {
    const { budget } = read([
      ["Exercice 2024"],
      ["Art.", "Intitulé", "Compte N-2", "Budget N-1", null, "Projet N"],
      [null, null, null, "Initial", "Ajusté après MB", null],
      ["104/111-01", "x", 1, 2, 3, 4],
    ]);
    expect(budget).toEqual([
      "AC - - 104/111-01: 2022 account 1, 2023 initial 2, 2023 amended 3, 2024 budget 4",
    ]);
  });

  test("years alone, of what the title says", () => {
    const { budget, said } = read([
      ["Budget pluriannuel 2024 - prévisions"],
      ["Article", "Libellé", 2022, 2024, 2025, "2026"],
      ["104/111-01", "x", 1, 2, 3, 4],
    ]);
    expect(budget).toEqual(["AC - - 104/111-01: 2024 budget 2, 2025 budget 3, 2026 budget 4"]);
    expect(said).toEqual(["budget-column-unclear C2"]);
  });

  test("an amendment alone is a change, and says so where the credit after it is missing", () => {
    const head = ["Article", "Libellé", "Budget 2024 initial", "MB 1", "MB 2"];
    const { budget, said, leftOut } = read([head, ["104/111-01", "x", 100, 10, -5]]);
    expect(budget).toEqual(["AC - - 104/111-01: 2024 initial 100"]);
    expect(said).toEqual(["amendment-not-counted D1", "amendment-not-counted E1"]);
    expect(leftOut).toEqual(["other-column MB 1", "other-column MB 2"]);
    const whole = read([
      [...head, "Budget 2024 après MB 2"],
      ["104/111-01", "x", 100, 10, -5, 105],
    ]);
    expect(whole.budget).toEqual(["AC - - 104/111-01: 2024 initial 100, 2024 amended 105"]);
    expect(whole.said).toEqual([]);
  });

  test("rates and differences are no amounts; a repeated column counts once", () => {
    const { budget, said } = read([
      [
        "Article",
        "Libellé",
        "Crédits 2024",
        "Budget 2024",
        "Taux d'exécution 2024",
        "% engagé 2024",
        "Solde",
        "Évolution 2023-2024",
      ],
      ["104/111-01", "x", 1, 2, 3, 4, 5, 6],
    ]);
    expect(budget).toEqual(["AC - - 104/111-01: 2024 budget 1"]);
    expect(said).toEqual(["budget-column-twice D1"]);
  });
});

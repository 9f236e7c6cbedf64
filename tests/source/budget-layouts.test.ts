import { read } from "./budget-told";

describe("services, sides and bodies", () => {
  test("in group rows, one below the other", () => {
    const { budget, said, leftOut } = read([
      ["Budget 2024 de la commune"],
      ["Article", "Libellé", "Budget 2024"],
      ["SERVICE ORDINAIRE"],
      ["DÉPENSES"],
      ["FONCTION 104 – Administration générale"],
      ["70 Personnel / Personeel", null, 3],
      ["104/111-01", "a", 1],
      ["104/112-01", "b", 2],
      [null, "Sous-total personnel", 3],
      ["104/123-11", "c", 4],
      [null, "Total fonction 104", 7],
      ["RECETTES"],
      ["104/161-01", "d", 10],
      [null, "Total des recettes ordinaires", 10],
      ["SERVICE EXTRAORDINAIRE"],
      ["Dépenses d'investissement"],
      ["104/742-53", "e", 100],
      [null, "Total général", 117],
    ]);
    expect(budget).toEqual([
      "AC ord out 104/111-01: 2024 budget 1",
      "AC ord out 104/112-01: 2024 budget 2",
      "AC ord out 104/123-11: 2024 budget 4",
      "AC ord in 104/161-01: 2024 budget 10",
      "AC ext out 104/742-53: 2024 budget 100",
    ]);
    expect(said).toEqual([]);
    expect(leftOut).toHaveLength(5);
  });

  test("the function in group rows only", () => {
    const { budget } = read([
      ["Code écon.", "Libellé", "Budget 2024"],
      ["Fonction 104 : Administration générale"],
      ["111-01", "a", 1],
      ["123-11", "b", 2],
      ["Fonction 131 : RH"],
      ["111-01", "c", 3],
    ]);
    expect(budget).toEqual([
      "AC - - 104/111-01: 2024 budget 1",
      "AC - - 104/123-11: 2024 budget 2",
      "AC - - 131/111-01: 2024 budget 3",
    ]);
  });

  test("O and E, O and U, R and D, words", () => {
    const list = (heading: string, marks: readonly string[]) =>
      read([
        [heading, "Article", "Libellé", "Budget 2024"],
        ...marks.map((mark, index) => [mark, `104/111-0${index}`, "x", 1]),
      ]);
    const flags = (heading: string, ...marks: string[]) =>
      list(heading, marks).budget.map((line) => line.split(" ").slice(1, 3).join(" "));
    expect(flags("S.", "O", "E")).toEqual(["ord -", "ext -"]);
    expect(flags("Type", "O", "U")).toEqual(["- in", "- out"]);
    expect(flags("R/D", "R", "D", "D")).toEqual(["- in", "- out", "- out"]);
    expect(flags("O/E", "O", "O")).toEqual(["ord -", "ord -"]);
    expect(flags("O/U", "O", "O")).toEqual(["- in", "- in"]);
    expect(flags("Dienst", "Gewone", "Buitengewone")).toEqual(["ord -", "ext -"]);
    expect(flags("Dienst", "Exploitatie", "Investering")).toEqual(["exp -", "inv -"]);
    expect(flags("S.", "O", "O")).toEqual(["- -", "- -"]);
    expect(list("S.", ["O", "O"]).said).toEqual(["service-letter-unclear A1"]);
  });

  test("a column of bodies in merged cells, bodies across, bodies side by side", () => {
    expect(
      read([
        ["Institution", "Article", "Libellé", "Budget 2024"],
        ["AC", "104/111-01", "x", 1],
        [null, "104/112-01", "y", 2],
        ["CPAS", "104/111-01", "x", 3],
        ["Zone de police", "330/111-01", "z", 4],
      ]),
    ).toMatchObject({
      budget: [
        "AC - - 104/111-01: 2024 budget 1",
        "AC - - 104/112-01: 2024 budget 2",
        "CPAS - - 104/111-01: 2024 budget 3",
        "? - - 330/111-01: 2024 budget 4",
      ],
      said: ["entity-unknown B1"],
    });
    expect(
      read([
        ["Artikel", "Omschrijving", "Gemeente", null, "OCMW", null, "Samen", null],
        [
          null,
          null,
          "Begroting 2023",
          "Begroting 2024",
          "Begroting 2023",
          "Begroting 2024",
          "Begroting 2023",
          "Begroting 2024",
        ],
        ["104/111-01", "x", 1, 2, 3, 4, 4, 6],
      ]).budget,
    ).toEqual([
      "AC - - 104/111-01: 2023 budget 1, 2024 budget 2",
      "CPAS - - 104/111-01: 2023 budget 3, 2024 budget 4",
    ]);
    const beside = read([
      ["Commune", null, null, null, "CPAS"],
      ["Article", "Libellé", "Budget 2024", null, "Article", "Libellé", "Budget 2024"],
      ["104/111-01", "x", 1, null, "104/111-01", "x", 2],
    ]);
    expect(beside.budget).toEqual(["AC - - 104/111-01: 2024 budget 1", "CPAS - - 104/111-01: 2024 budget 2"]);
    expect(beside.kinds).toEqual(["budget-list", "budget-list"]);
  });

  test("a title of its own that names the side only leaves the body to the list above; headings again are skipped", () => {
    const head = ["Article", "Libellé", "Budget 2024"];
    const { budget, said, kinds } = read(
      [
        ["CPAS – service d'exploitation"],
        ["Dépenses"],
        head,
        ["104/111-01", "x", 1],
        head,
        ["104/112-01", "y", 2],
        ["Total", null, 3],
        [],
        ["Recettes"],
        head,
        ["104/161-01", "z", 4],
        ["Total", null, 4],
        ["Total général", null, 7],
      ],
      "Blad1",
    );
    expect(budget).toEqual([
      "CPAS exp out 104/111-01: 2024 budget 1",
      "CPAS exp out 104/112-01: 2024 budget 2",
      "CPAS - in 104/161-01: 2024 budget 4",
    ]);
    expect(said).toEqual([]);
    expect(kinds).toEqual(["budget-list", "budget-list"]);
  });
});

describe("what does not add up", () => {
  const head = ["Article", "Libellé", "Budget 2024"];

  test("sums that differ, that count subtotals again, a row without a code", () => {
    const { said, leftOut } = read([
      head,
      ["104/111-01", "a", 1],
      ["104/112-01", "b", 2],
      [null, "Sous-total", 4],
      [null, "oublié", 50],
      ["104/123-11", "c", 5],
      [null, "Total fonctionnement", 5],
      ["Total général", null, 17],
      ["Total", null, "#"],
    ]);
    expect(said).toEqual([
      "total-unreadable C9",
      "row-without-article A5",
      "budget-total-differs C4",
      "budget-total-differs C8",
    ]);
    expect(leftOut).toHaveLength(5);
    expect(
      read([
        head,
        ["104/111-01", "a", 1],
        ["Sous-total", null, 1],
        ["104/112-01", "b", 2],
        ["Sous-total", null, 2],
        ["Total", null, 6],
      ]).said,
    ).toEqual(["subtotals-counted-twice C6"]);
  });

  test("codes that Excel has made days or numbers", () => {
    expect(
      read([
        head,
        ["104/111-01", "a", 1],
        [45_211, "b", 5],
        [10_411_101, "c", 7],
        ["104/112-01", "d", 2],
        [104, "somme", 2],
      ]),
    ).toMatchObject({
      budget: ["AC - - 104/111-01: 2024 budget 1", "AC - - 104/112-01: 2024 budget 2"],
      said: ["article-is-date A3", "article-is-number A4"],
    });
  });

  test("what is available is the credit less what is committed, or charged", () => {
    const execution = ["Article", "Libellé", "Crédit 2024", "Engagé", "Imputé", "Disponible"];
    expect(
      read([
        execution,
        ["104/111-01", "a", 100, 60, 50, 40],
        ["104/112-01", "b", 100, 60, 50, 50],
        ["104/113-01", "c", 100, 60, 50, 45],
      ]).said,
    ).toEqual(["available-differs F4"]);
  });

  test("amounts in thousands are not known", () => {
    const list = (title: string, column = "Budget 2024") =>
      read([[title], ["Article", "Libellé", "Compte 2022", column], ["104/111-01", "a", 1, 2]]);
    for (const title of [
      "(en milliers d'euros)",
      "Bedragen in duizend euro",
      "Montants x 1.000 €",
      "in 1 000 EUR",
      "en k€",
    ]) {
      expect(list(title)).toMatchObject({
        budget: ["AC - - 104/111-01: 2022 account ?, 2024 budget ?"],
        said: ["unit-thousands A1"],
      });
    }
    for (const title of ["Bedragen in euro / Montants en euros", "Total 112 millions d'euros", "5.000 €"]) {
      expect(list(title).said).toEqual([]);
    }
    expect(list("", "Budget 2024 (k€)")).toMatchObject({
      budget: ["AC - - 104/111-01: 2022 account 1, 2024 budget ?"],
      said: ["unit-thousands D2"],
    });
  });

  test("an article twice, a credit below zero", () => {
    const { budget, said } = read([
      head,
      ["104/111-01", "a", 1],
      ["104/112-01", "b", -2],
      ["104/111-01", "c", 3],
    ]);
    expect(budget).toHaveLength(3);
    expect(said).toEqual(["amount-negative C3", "article-twice A4"]);
  });
});

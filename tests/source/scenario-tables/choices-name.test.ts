import { choicesFormula, choicesName, choicesNames } from "../../../src/source/scenario-tables/choices-name";
import { columnNames, columnReference } from "../../../src/source/scenario-tables/column-reference";
import { LISTS, TABLE_LANGUAGES } from "../../../src/source/scenario-tables/definition";
import { newTables } from "../../../src/source/scenario-tables/new-table";

const HEADINGS = { list: "Lijst / Liste", shown: "Keuze / Choix", mechanism: "Mechanisme / Mécanisme" };

test("a column is named by its heading, what means something else there behind an apostrophe", () => {
  expect(columnReference("SynergyMeasures", "VTE / ETP")).toBe("SynergyMeasures[VTE / ETP]");
  expect(columnReference("T", "N° d'article [#@]")).toBe("T[N° d''article '['#'@']]");
});

test("choices are the rows of their list, all words where it has none: a rule's source never is an error", () => {
  expect(LISTS.map(choicesName).at(-1)).toBe("Syn_Choices_YesNo");
  expect(choicesFormula("mechanism", HEADINGS)).toBe("SynergyMechanisms[Mechanisme / Mécanisme]");
  expect(choicesFormula("entity", HEADINGS)).toBe(
    'INDEX(SynergyLists[Keuze / Choix],IF(COUNTIF(SynergyLists[Lijst / Liste],"entity")=0,1,' +
      'MATCH("entity",SynergyLists[Lijst / Liste],0))):' +
      'INDEX(SynergyLists[Keuze / Choix],IF(COUNTIF(SynergyLists[Lijst / Liste],"entity")=0,1,' +
      'MATCH("entity",SynergyLists[Lijst / Liste],0))-1+IF(COUNTIF(SynergyLists[Lijst / Liste],"entity")=0,' +
      'ROWS(SynergyLists[Keuze / Choix]),COUNTIF(SynergyLists[Lijst / Liste],"entity")))',
  );
});

describe.each(TABLE_LANGUAGES)("new tables in %s", (language) => {
  const tables = newTables(language);
  const names = [...tables.flatMap(columnNames), ...choicesNames(tables)];

  test("give every column and every list a name, none twice", () => {
    const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
    expect(names).toHaveLength(columns + LISTS.length);
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
  });

  test("have names for just what their own columns are headed", () => {
    const headed = tables.flatMap(({ name, columns }) => columns.map(({ heading }) => `${name}[${heading}]`));
    for (const { name, formula } of names) {
      const mentioned = [...formula.matchAll(/\w+\[[^\]]*\]/g)].map(([text]) =>
        text.replaceAll(/'(.)/g, "$1"),
      );
      expect({ name, known: mentioned.length > 0 && mentioned.every((one) => headed.includes(one)) }).toEqual(
        {
          name,
          known: true,
        },
      );
    }
  });

  test("keep the rows of each list together, as a list of choices needs them", () => {
    const lists = tables.find(({ name }) => name === "SynergyLists")!.rows.map(([list]) => list);
    const starts = lists.filter((list, index) => list !== lists[index - 1]);
    expect(new Set(starts).size).toBe(starts.length);
  });
});

test("there are no choices without the lists", () => {
  expect(choicesNames(newTables("nl").slice(0, 3))).toEqual([]);
});

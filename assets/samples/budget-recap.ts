import type { PlacedGroup } from "./budget-rows";
import type { BudgetWords } from "./budget-words";
import type { DraftCell, DraftChart } from "./draft";
import { blanks, computed, inSheet, typed } from "./draft";

/** The recap below a budget list with its chart, and the notes at the foot. */
export type BudgetRecap = {
  readonly cells: readonly DraftCell[];
  readonly chart: DraftChart;
  readonly merges: readonly string[];
  readonly barArea: string;
  readonly headingRow: number;
  readonly noteRow: number;
  readonly lastRow: number;
};

const YEARS = [
  { column: "E", name: "Rekening / Compte 2022" },
  { column: "F", name: "Begroting / Budget 2023" },
  { column: "G", name: "Ontwerp / Projet 2024" },
] as const;

const CHART_ROWS = 17;

export function recapOf(words: BudgetWords, groups: readonly PlacedGroup[], firstRow: number): BudgetRecap {
  const headingRow = firstRow + 1;
  const first = headingRow + 1;
  const last = headingRow + groups.length;
  const chartRow = last + 2;
  const noteRow = chartRow + CHART_ROWS + 1;
  const cells: DraftCell[] = [
    typed(
      `C${firstRow}`,
      "Samenvatting per economische groep / Récapitulatif par groupe économique",
      "section",
    ),
    typed(`C${headingRow}`, "Groep / Groupe", "heading"),
    ...blanks("heading", `D${headingRow}`),
    ...YEARS.map((year) => typed(`${year.column}${headingRow}`, year.name, "heading")),
    ...groups.flatMap((group, index) => [
      typed(`C${first + index}`, group.label, "label"),
      ...blanks("label", `D${first + index}`),
      ...YEARS.map((year, yearIndex) =>
        computed(
          `${year.column}${first + index}`,
          `${year.column}${group.subtotalRow}`,
          group.amounts[yearIndex] ?? 0,
          "euro",
        ),
      ),
    ]),
    typed(
      `A${noteRow}`,
      "Gekleurd: meer dan 10 % boven de begroting 2023 / En couleur : plus de 10 % au-dessus du budget 2023. Leeg: onbekend / Vide : inconnu.",
      "caption",
    ),
    typed(`A${noteRow + 1}`, "Wetgeving: Belgisch Staatsblad / Législation : Moniteur belge", "link"),
    typed(`A${noteRow + 2}`, words.otherLabel, "link"),
  ];
  return {
    cells,
    chart: chartOf(words, groups, { headingRow, first, last, chartRow }),
    merges: [headingRow, ...groups.map((_, index) => first + index)].map((row) => `C${row}:D${row}`),
    barArea: `G${first}:G${last}`,
    headingRow,
    noteRow,
    lastRow: noteRow + 2,
  };
}

function chartOf(
  words: BudgetWords,
  groups: readonly PlacedGroup[],
  at: { headingRow: number; first: number; last: number; chartRow: number },
): DraftChart {
  const within = (reference: string) => inSheet(words.sheet, reference);
  return {
    name: words.chartName,
    title: words.chartTitle,
    description:
      "Kolommen per economische groep voor drie jaren / Colonnes par groupe économique, trois années",
    axisTitle: "EUR",
    categoriesAt: within(`$C$${at.first}:$C$${at.last}`),
    categories: groups.map((group) => group.label),
    series: YEARS.map(({ column, name }, index) => ({
      name,
      nameAt: within(`$${column}$${at.headingRow}`),
      valuesAt: within(`$${column}$${at.first}:$${column}$${at.last}`),
      values: groups.map((group) => group.amounts[index] ?? 0),
      color: words.chartColors[index] ?? "6B7785",
    })),
    anchor: {
      fromColumn: 2,
      fromRow: at.chartRow - 1,
      toColumn: 7,
      toRow: at.chartRow - 1 + CHART_ROWS,
    },
  };
}

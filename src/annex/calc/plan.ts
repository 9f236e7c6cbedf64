import { atOnce } from "../../model/turns";
import type { Turns } from "../../model/turns";
import type { AnnexPlan, PlannedRow } from "../plan";
import { emptyRow, languageRows, textRows } from "../planned";
import type { AnnexLanguage } from "../language";
import type { AnnexWords } from "../words";
import type { CalcInput } from "./input";
import { layOutCalc } from "./layout";
import type { CalcLayout } from "./layout";
import { portfolioRows } from "./portfolios";
import { rechargeRows } from "./recharges";
import { slotRows } from "./slots";
import { calcWidths } from "./widths";
import { sourceRows } from "./sources";

/** Characters of width that a printed page takes and can still be read. */
const PAGE_CHARACTERS = 220;

export type CalcChoices = {
  readonly words: AnnexWords;
  readonly language: AnnexLanguage;
  readonly writtenOn: string;
};

export type CalcPlan = { readonly plan: AnnexPlan; readonly layout: CalcLayout };

/**
 * The calculation sheet: one row for each row of the measures' table, by position, with every step from what was typed to
 * what it does in each year. The annexes add up its columns. It is ours and written whole.
 */
export function planCalc(input: CalcInput, choices: CalcChoices): CalcPlan {
  return atOnce(planningCalc(input, choices));
}

/** The same, some rows at a time: of hundreds of measures it has tens of thousands of cells. */
export function* planningCalc(
  input: CalcInput,
  { words, language, writtenOn }: CalcChoices,
): Turns<CalcPlan> {
  const own = words.calc;
  const header: PlannedRow[] = [
    ...languageRows("title", own.title, "title", 20),
    ...textRows("date", words.writtenOn(writtenOn), "note"),
    ...languageRows("note", own.note, "note", 13),
    emptyRow("space:header"),
  ];
  const layout = layOutCalc(header.length, {
    services: input.staffing?.services.length ?? 0,
    scenarios: input.scenarios,
    costs: input.unitCosts.length,
    articles: input.articles.length,
    recharges: input.recharges?.length ?? null,
    portfolios: input.portfolios,
    measures: input.rows.length,
    profiles: input.profiles,
    pivots: input.pivots,
    years: input.settings.years,
  });
  const rows = [
    ...header,
    ...sourceRows(input, layout, own, words.unknown),
    ...rechargeRows(input, layout, words, language),
    ...portfolioRows(layout, words),
    ...(yield* slotRows(input, layout, own, { unknown: words.unknown, language })),
  ];
  const widths = calcWidths(layout, language);
  const plan: AnnexPlan = {
    annex: "CALC",
    anchor: "Syn_Calc",
    sheet: own.sheet,
    writtenOn,
    rows,
    columnWidths: widths,
    table: {
      name: "Syn_Calc_Table",
      row: layout.headRow,
      column: 0,
      rows: layout.slots + 1,
      columns: layout.columns,
    },
    charts: [],
    footer: { left: own.title.replaceAll("\n", " / "), right: "&P / &N" },
    pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_CHARACTERS),
    frozenColumns: 2,
  };
  return { plan, layout };
}

import { HR_MEASURES } from "../assets/samples/hr-minutes";
import { hrTables } from "../assets/samples/hr-tables";
import { planCalc } from "../src/annex/calc/plan";
import type { NewTable } from "../src/source/scenario-tables/new-table";
import { loadRecalculator } from "../src/standin/calc/node";
import { openBook } from "../src/standin/ooxml/open-book";
import { annexWords } from "../src/text/annex-words";
import { bookWithTables, putPlan, readBook } from "../tests/support/calc-book";
import { calculationOf } from "../tests/support/calc-input";

/*
 * The calculation sheet of the sample with ever more measures, the minutes' own said again under new ids: what it adds to the
 * file, and the processor time that it takes to plan, write and save, and to compute. "growth" is the power of the number of
 * slots that the time grew with since the line before: 1 is in proportion, 2 is its square. `npm run bench -- calc`.
 */

const MEASURES = [16, 50, 200, 1000];
const YEARS = 15;
const ROUNDS = 3;

type Line = {
  readonly measures: number;
  readonly slots: number;
  readonly formulas: number;
  readonly bytes: number;
  readonly writing: number;
  readonly computing: number;
};

const recalculator = await loadRecalculator();

function tablesWith(measures: number): readonly NewTable[] {
  return hrTables("nl").map((table) => {
    if (table.name === "SynergyAssumptions") {
      const first = Number(table.rows.find(([key]) => key === "first-year")?.[2]);
      const last = first + YEARS - 1;
      const rows = table.rows.map((row) => (row[0] === "last-year" ? row.with(2, last) : row));
      return { ...table, rows };
    }
    if (table.name !== "SynergyMeasures") return table;
    const rows = Array.from({ length: measures }, (_, index) => {
      const row = table.rows[index % HR_MEASURES.length] ?? [];
      return [`M${index + 1}`, ...row.slice(1)];
    });
    return { ...table, rows };
  });
}

/** In milliseconds: other work on the machine hardly counts. */
const processorTime = () => process.cpuUsage().user / 1000;

function measure(measures: number): Line {
  const book = bookWithTables(tablesWith(measures));
  const before = book.save();
  const opened = openBook(before);
  const calculation = calculationOf(readBook(opened));
  const start = processorTime();
  const words = annexWords("nl");
  const { plan, layout } = planCalc(calculation.calc, { words, language: "nl", writtenOn: "02/03/2026" });
  putPlan(opened, plan);
  const after = opened.save();
  const written = processorTime();
  const { present, computed } = recalculator.recalculate(opened);
  const done = processorTime();
  if (computed !== present) throw new Error(`${present - computed} formulas were not computed`);
  return {
    measures,
    slots: layout.slots,
    formulas: present,
    bytes: after.length - before.length,
    writing: (written - start) / 1000,
    computing: (done - written) / 1000,
  };
}

/** The quickest of some rounds: the others waited for something else. */
function best(measures: number): Line {
  const rounds = Array.from({ length: ROUNDS }, () => measure(measures));
  const quickest = (of: "writing" | "computing") => Math.min(...rounds.map((round) => round[of]));
  const [first] = rounds;
  if (!first) throw new Error("no rounds");
  return { ...first, writing: quickest("writing"), computing: quickest("computing") };
}

measure(MEASURES[0] ?? 1); // warms up
const lines = MEASURES.map(best);
lines.forEach((line, index) => {
  const [first] = lines;
  const before = lines[index - 1];
  const show = (of: "bytes" | "writing" | "computing", text: string): string => {
    const ratio = first ? (line[of] / first[of]).toFixed(1) : "";
    const grew =
      before && before.slots !== line.slots
        ? `, growth ${(Math.log(line[of] / before[of]) / Math.log(line.slots / before.slots)).toFixed(2)}`
        : "";
    return `${text} (ratio ${ratio}${grew})`;
  };
  process.stdout.write(
    `${line.measures} measures × ${YEARS} years, ${line.slots} slots, ${line.formulas} formulas: ` +
      [
        show("bytes", `file + ${Math.round(line.bytes / 1024)} kB`),
        show("writing", `writing ${line.writing.toFixed(2)} s`),
        show("computing", `computing ${line.computing.toFixed(2)} s`),
      ].join(", ") +
      "\n",
  );
});

import { estimateOf } from "../../model/measure";
import type { Measure } from "../../model/measure";
import type { Difference } from "../../scenario/difference";
import type { PlannedRow } from "../plan";
import { fittedHeight, textCell } from "../planned";
import type { ScenarioChoices } from "../scenario-input";
import type { ComparisonInput } from "./input";

/** One thing that scenarios speak of: what each says, and how each of the later ones differs from the first. */
type Topic = {
  readonly name: string;
  readonly grouped: boolean;
  readonly told: (readonly Measure[])[];
  readonly verdicts: (Difference | null)[];
};

/**
 * Measure by measure: a row for each thing, with the words of every scenario and, of each after the first, in what it differs
 * from the first. `differences` has a list for each of those. Words of the day of writing: they do not follow the tables.
 */
export function measureRows(
  scenarios: readonly ComparisonInput[],
  differences: readonly (readonly Difference[])[],
  choices: ScenarioChoices,
  widths: readonly number[],
): readonly PlannedRow[] {
  const topics = topicsOf(differences);
  if (topics.length === 0) return [];
  const rows = topics.map((topic, index): PlannedRow => {
    const cells = [
      textCell(topic.name, "label"),
      ...topic.told.map((measures) => textCell(toldOf(measures, choices), "words")),
      ...topic.verdicts.map((verdict, other) =>
        textCell(verdict ? verdictOf(verdict, scenarios, other + 1, choices) : "", "words"),
      ),
    ];
    const texts = cells.map(({ content }) => (content.kind === "text" ? content.text : ""));
    const key = `difference:${topic.grouped ? topic.name : index}`;
    return { key, height: fittedHeight(texts, widths), cells };
  });
  return [headOf(scenarios, choices, widths), ...rows];
}

/** What stands above: which scenario says it, and which is held beside the first. */
function headOf(
  scenarios: readonly ComparisonInput[],
  { words }: ScenarioChoices,
  widths: readonly number[],
): PlannedRow {
  const its = words.comparison;
  const ids = scenarios.map(({ scenario }) => scenario.id);
  const [reference = "", ...others] = ids;
  const texts = [its.byMeasure, ...ids, ...others.map((id) => its.against(id, reference))];
  const cells = texts.map((text) => textCell(text, "section-part"));
  return { key: "measures", height: Math.max(20, fittedHeight(texts, widths) ?? 0), cells, opens: "page" };
}

/** In the order of the first scenario, then what only others speak of. */
function topicsOf(differences: readonly (readonly Difference[])[]): readonly Topic[] {
  const topics = new Map<string, Topic>();
  differences.forEach((list, other) => {
    for (const difference of list) {
      const { group, first, second } = difference;
      const name = group ?? first[0]?.what.id ?? second[0]?.what.id ?? "";
      const key = `${group === null ? "id" : "group"} ${name.toLowerCase()}`;
      const topic = topics.get(key) ?? {
        name,
        grouped: group !== null,
        told: Array.from({ length: differences.length + 1 }, () => []),
        verdicts: differences.map(() => null),
      };
      topic.told[0] = first;
      topic.told[other + 1] = second;
      topic.verdicts[other] = difference;
      topics.set(key, topic);
    }
  });
  return [...topics.values()];
}

/** Who has the measure, and in what they differ. */
function verdictOf(
  { kind, fields }: Difference,
  scenarios: readonly ComparisonInput[],
  other: number,
  { words }: ScenarioChoices,
): string {
  const its = words.comparison;
  switch (kind) {
    case "first-only":
      return its.onlyIn(scenarios[0]?.scenario.id ?? "");
    case "second-only":
      return its.onlyIn(scenarios[other]?.scenario.id ?? "");
    case "differs":
      return its.differs([...new Set(fields.map(inWords))]);
    case "both":
    case "neither":
      return its.verdict[kind];
  }
}

/** A title is one thing, in whichever language it differs. */
function inWords(field: string): string {
  return field === "titleNl" || field === "titleFr" ? "title" : field;
}

/** A line for each measure: FTE and title, or its title alone where it is not about FTE. */
function toldOf(measures: readonly Measure[], { words, titles }: ScenarioChoices): string {
  const its = words.comparison;
  return measures
    .map(({ what, howMuch, trail }) => {
      const amount = estimateOf(howMuch.fte, "mid");
      const aboutFte = amount !== null || what.mechanism.needs.includes("fte");
      const told = aboutFte
        ? its.people(amount, what.titleNl, what.titleFr)
        : titles.map((title) => what[title]).join("\n");
      return trail.counted ? told : `${told} (${its.notClaimed})`;
    })
    .join("\n");
}

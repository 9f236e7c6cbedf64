import { useMemo } from "react";
import type { ReactElement } from "react";
import type { Outcome } from "../../scenario/outcome";
import type { ScenarioInput } from "../../source/scenario-tables/read-scenario-tables";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { EmptyScenarios } from "./empty-scenarios";
import type { Said } from "./measure-text";
import { ScenarioCard } from "./scenario-card";
import { ScenarioDifference } from "./scenario-difference";
import type { Compare } from "./scenario-difference";

export type ScenariosProps = {
  /** Null where the workbook has no tables for scenarios. */
  readonly input: ScenarioInput | null;
  readonly outcomes: readonly Outcome[];
  readonly compare: Compare;
  readonly creating: boolean;
  readonly onCreate: () => void;
};

/** The scenarios of the workbook and their measures, and the difference of two. */
export function ScenariosView({
  input,
  outcomes,
  compare,
  creating,
  onCreate,
}: ScenariosProps): ReactElement {
  const { language } = usePane();
  const words = scenarioPaneWords(language);
  const said = useMemo(
    (): Said | null => input && { language, words: words.measure, vocabularies: input.vocabularies },
    [language, words, input],
  );
  if (!input || !said) {
    return <EmptyScenarios words={words.list.empty} creating={creating} onCreate={onCreate} />;
  }
  // Each scenario says this of itself.
  const findings = input.findings.filter(({ code }) => code !== "minutes-not-approved");
  return (
    <>
      <FindingList findings={findings} />
      {outcomes.length === 0 ? <p>{words.list.noScenario}</p> : null}
      {outcomes.map((outcome) => (
        <ScenarioCard key={outcome.scenario.id} outcome={outcome} said={said} words={words} />
      ))}
      <ScenarioDifference outcomes={outcomes} compare={compare} said={said} words={words.difference} />
    </>
  );
}

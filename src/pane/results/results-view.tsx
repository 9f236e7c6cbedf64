import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { AnnexWords } from "../../annex/words";
import type { Results } from "../../app/results";
import type { Whom } from "../../scenario/scenario-figures";
import { annexWords } from "../../text/annex-words";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import type { ResultWords, YearlyFigure } from "../../text/scenario-pane-words";
import { ChoiceField } from "../choice-field";
import { usePane } from "../context";
import { claimsGrid } from "./claims-grid";
import type { ShownFigure } from "./figure-grid";
import { FigureTable } from "./figure-table";
import { TargetSlider } from "./target-slider";
import { workloadGrid } from "./workload-grid";
import { yearsGrid } from "./years-grid";

type Props = {
  readonly results: Results;
  readonly chosen: ShownFigure | null;
  readonly onChoose: (figure: ShownFigure) => void;
  /** Puts a target ratio into the workbook. */
  readonly onKeepTarget: (ratio: number) => void;
};

const FIGURES: readonly YearlyFigure[] = [
  "change",
  "position",
  "redeployed",
  "net",
  "gross",
  "offsets",
  "oneOff",
  "avoided",
];

/** What the scenarios come to: what they claim, the figures by year, and the workload. */
export function ResultsView({ results, chosen, onChoose, onKeepTarget }: Props): ReactElement {
  const { language } = usePane();
  const words = scenarioPaneWords(language).results;
  const annex = annexWords(language);
  const { scenarios, workloads } = results;
  // What is tried is of these results: another reading of the workbook begins anew.
  const [attempt, setAttempt] = useState<{ readonly of: Results; readonly ratio: number } | null>(null);
  const tried = attempt?.of === results ? attempt.ratio : null;
  const standing = useMemo(() => results.workloadAt(null), [results]);
  const workload = useMemo(
    () => (tried === null ? standing : results.workloadAt(tried)),
    [results, standing, tried],
  );
  const { target } = standing;
  const numbers = { unknown: annex.unknown, notKnown: words.notKnown };
  const claims = useMemo(
    () => claimsGrid(scenarios, annex, words, language),
    [scenarios, annex, words, language],
  );
  const work = useMemo(
    () => workloadGrid(workloads, workload, annex, words),
    [workloads, workload, annex, words],
  );
  const hasYears = scenarios.some(({ whose }) => (whose[0]?.years.length ?? 0) > 0);
  return (
    <>
      {scenarios.length === 0 ? <p>{words.nothing}</p> : <p className="syn-quiet">{words.hint}</p>}
      {claims ? (
        <section className="syn-group">
          <h2>{words.claims}</h2>
          <FigureTable grid={claims} words={numbers} chosen={chosen} onChoose={onChoose} />
        </section>
      ) : null}
      {hasYears ? <YearsSection {...{ results, chosen, onChoose, annex, words }} /> : null}
      {work ? (
        <section className="syn-group">
          <h2>{words.workload}</h2>
          <FigureTable grid={work} words={numbers} chosen={chosen} onChoose={onChoose} />
          {target === null ? null : (
            <TargetSlider
              target={target}
              tried={tried ?? target}
              words={words}
              onTry={(ratio) => setAttempt(ratio === null ? null : { of: results, ratio })}
              onKeep={results.keepsTarget && tried !== null ? () => onKeepTarget(tried) : null}
            />
          )}
          <p className="syn-quiet">{words.workloadNote}</p>
        </section>
      ) : null}
    </>
  );
}

/** One figure of one body by year, as chosen. */
function YearsSection(
  props: Omit<Props, "onKeepTarget"> & { readonly annex: AnnexWords; readonly words: ResultWords },
): ReactElement {
  const { results, chosen, onChoose, annex, words } = props;
  const { language } = usePane();
  const [figure, setFigure] = useState<YearlyFigure>("change");
  const [body, setBody] = useState(0);
  const { scenarios, baseline } = results;
  const bodies = (scenarios[0]?.whose ?? []).map(({ whom }) => bodyName(whom, annex, words));
  const index = Math.min(body, bodies.length - 1);
  const grid = useMemo(() => {
    const whom = scenarios[0]?.whose[index]?.whom ?? { kind: "together" };
    const asked = {
      figure,
      body: index,
      bodyName: bodyName(whom, annex, words),
      baseline: baseline(whom),
      undated: annex.scenario.undated,
    };
    return yearsGrid(scenarios, asked, words, language);
  }, [scenarios, baseline, figure, index, annex, words, language]);
  return (
    <section className="syn-group">
      <h2>{words.yearly}</h2>
      <div className="syn-choices">
        <ChoiceField
          label={words.figure}
          value={figure}
          choices={FIGURES.map((value) => ({ value, text: words.figures[value] }))}
          onChoose={setFigure}
        />
        <ChoiceField
          label={words.body}
          value={String(index)}
          choices={bodies.map((text, at) => ({ value: String(at), text }))}
          onChoose={(value) => setBody(Number(value))}
        />
      </div>
      <p className="syn-quiet">{words.means[figure]}</p>
      <FigureTable
        grid={grid}
        words={{ unknown: annex.unknown, notKnown: words.notKnown }}
        chosen={chosen}
        onChoose={onChoose}
      />
    </section>
  );
}

function bodyName(whom: Whom, annex: AnnexWords, words: ResultWords): string {
  switch (whom.kind) {
    case "together":
      return annex.together;
    case "unknown":
      return words.noBody;
    case "body":
      return whom.entity === "municipality" || whom.entity === "welfare-centre"
        ? annex.entity[whom.entity]
        : whom.entity;
  }
}

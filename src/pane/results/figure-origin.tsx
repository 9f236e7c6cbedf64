import type { ReactElement } from "react";
import type { Results } from "../../app/results";
import type { Part } from "../../scenario/figures";
import type { Measure } from "../../model/measure";
import type { Term } from "../../scenario/explain";
import type { MeasureInput } from "../../scenario/measure-inputs";
import { annexWords } from "../../text/annex-words";
import { euroText } from "../../text/number-text";
import type { ResultWords } from "../../text/scenario-pane-words";
import { CellLink, CellLinks } from "../cell-link";
import { usePane } from "../context";
import { LimitedList } from "../limited-list";
import { LowerPanel } from "../lower-panel";
import { titleOf } from "../scenarios/titles";
import type { ShownFigure } from "./figure-grid";
import { shownText } from "./shown-text";
import { termTexts } from "./term-text";

type Props = {
  readonly figure: ShownFigure;
  /** The measures and inputs that make a figure of a scenario. */
  readonly explain: Results["explain"];
  /** The cells behind a measure of a scenario. */
  readonly inputs: (scenario: string, measure: string) => readonly MeasureInput[];
  readonly words: ResultWords;
  readonly onClose: () => void;
};

const AT_ONCE = 10;

/** Where a figure comes from: the measures that make it, each with its part and its cells. */
export function FigureOrigin({ figure, explain, inputs, words, onClose }: Props): ReactElement {
  const { language } = usePane();
  const { unknown } = annexWords(language);
  const { origin } = words;
  const text = (value: number | null) =>
    shownText({ value, unit: figure.unit, unknowns: 0 }, { unknown, notKnown: words.notKnown }, language);
  const shown = shownText(figure, { unknown, notKnown: words.notKnown }, language);
  const { parts } = figure;
  const explained = parts?.asked ? explain(parts.scenario, parts.asked) : null;
  return (
    <LowerPanel label={origin.heading} onClose={onClose}>
      <div role="status" aria-live="polite">
        <p>
          <span className="syn-figure">{shown}</span> {figure.meaning}
        </p>
      </div>
      {figure.baseline === null ? null : (
        <p>
          <span className="syn-strong">{text(figure.baseline)}</span> {origin.baseline}
        </p>
      )}
      {figure.sources.length > 0 ? (
        <>
          {parts ? null : <h2>{origin.cells}</h2>}
          <CellLinks cells={figure.sources} />
        </>
      ) : null}
      {parts ? (
        <MeasureParts
          parts={parts.measures}
          terms={(measure) => explained?.parts.find((part) => part.measure === measure)?.terms ?? []}
          inputs={(id) => inputs(parts.scenario, id)}
          text={text}
          words={words}
        />
      ) : null}
    </LowerPanel>
  );
}

function MeasureParts(props: {
  readonly parts: readonly Part<number>[];
  readonly terms: (measure: Measure) => readonly Term[];
  readonly inputs: (measure: string) => readonly MeasureInput[];
  readonly text: (value: number | null) => string;
  readonly words: ResultWords;
}): ReactElement {
  const { parts, terms, inputs, text, words } = props;
  const { language } = usePane();
  const { origin } = words;
  if (parts.length === 0) return <p className="syn-quiet">{origin.noMeasure}</p>;
  return (
    <>
      <h2>{origin.measures(parts.length)}</h2>
      <ul className="syn-parts">
        <LimitedList
          items={parts}
          limit={AT_ONCE}
          render={({ measure, measure: { what }, amount }) => (
            <li>
              <p>
                <span className="syn-strong">{text(amount)}</span> {what.id} · {titleOf(what, language)}
              </p>
              {termTexts(terms(measure), words, language).map((line, index) => (
                <p key={index} className="syn-quiet">
                  {line}
                </p>
              ))}
              <Inputs inputs={inputs(what.id)} words={words} />
            </li>
          )}
        />
      </ul>
    </>
  );
}

function Inputs(props: {
  readonly inputs: readonly MeasureInput[];
  readonly words: ResultWords;
}): ReactElement | null {
  const { language } = usePane();
  if (props.inputs.length === 0) return null;
  const { fields } = annexWords(language).comparison;
  return (
    <ul className="syn-cells syn-quiet">
      {props.inputs.map((input, index) => (
        <li key={index}>
          {input.kind === "field"
            ? (fields[input.field] ?? input.field)
            : props.words.origin.unitCost(input.level, euroText(input.amount, language))}{" "}
          <CellLink at={input.at} short={input.kind === "field"} />
        </li>
      ))}
    </ul>
  );
}

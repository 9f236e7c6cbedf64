import type { ReactElement } from "react";
import type { Outcome } from "../../scenario/outcome";
import { dateText } from "../../text/evidence-text";
import type { ScenarioPaneWords } from "../../text/scenario-pane-words";
import { FindingList } from "../finding-list";
import { LimitedList } from "../limited-list";
import { GuardList } from "./guard-list";
import { MeasureItem } from "./measure-item";
import type { Said } from "./measure-text";
import { titleOf } from "./titles";

type Props = {
  readonly outcome: Outcome;
  readonly said: Said;
  readonly words: ScenarioPaneWords;
};

const AT_ONCE = 25;

/** A scenario: where it comes from, how much of it counts, its measures and what is to be said of them. */
export function ScenarioCard({ outcome, said, words }: Props): ReactElement {
  const { scenario, effects, findings } = outcome;
  const { list } = words;
  const counted = effects.filter(({ standing }) => standing === "counted").length;
  const facts = [
    scenario.version === "" ? "" : list.version(scenario.version),
    scenario.source,
    scenario.writtenBy === "" ? "" : list.writtenBy(scenario.writtenBy),
    scenario.date === null ? "" : dateText(scenario.date),
    scenario.approved === true ? list.approved : scenario.approved === null ? list.approvalUnknown : "",
  ].filter(Boolean);
  return (
    <section className="syn-card">
      <h2>
        {scenario.id} · {titleOf(scenario, said.language) || words.measure.untitled}
      </h2>
      <p className="syn-quiet">{facts.join(" · ")}</p>
      {scenario.approved === false ? <p className="syn-flag">{list.notApproved}</p> : null}
      <p>{effects.length === 0 ? list.noMeasure : list.counted(counted, effects.length)}</p>
      {effects.length > 0 ? (
        <details>
          <summary>{list.measures(effects.length)}</summary>
          <ul className="syn-measures">
            <LimitedList
              items={effects}
              limit={AT_ONCE}
              render={(effect) => <MeasureItem effect={effect} said={said} />}
            />
          </ul>
        </details>
      ) : null}
      {effects.length > 0 ? <GuardList outcome={outcome} /> : null}
      {findings.length > 0 ? (
        <details>
          <summary>{list.findings(findings.length)}</summary>
          <FindingList findings={findings} />
        </details>
      ) : null}
    </section>
  );
}

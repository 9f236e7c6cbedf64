import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { Measure } from "../../model/measure";
import type { Difference } from "../../scenario/difference";
import type { Outcome } from "../../scenario/outcome";
import { annexWords } from "../../text/annex-words";
import type { DifferenceWords } from "../../text/scenario-pane-words";
import { ChoiceField } from "../choice-field";
import { LimitedList } from "../limited-list";
import type { Said } from "./measure-text";
import { titleOf } from "./titles";

/** Compares two outcomes measure by measure. */
export type Compare = (first: Outcome, second: Outcome) => readonly Difference[];

type Props = {
  readonly outcomes: readonly Outcome[];
  readonly compare: Compare;
  readonly said: Said;
  readonly words: DifferenceWords;
};

const KINDS: readonly Difference["kind"][] = ["first-only", "second-only", "differs", "both", "neither"];
const AT_ONCE = 25;

/** What two scenarios say differently: only in one, in both, and in what they differ. */
export function ScenarioDifference({ outcomes, compare, said, words }: Props): ReactElement | null {
  const [chosen, choose] = useState<readonly [string, string] | null>(null);
  const heading = useId();
  const find = (id: string | undefined) => outcomes.find(({ scenario }) => scenario.id === id);
  const first = find(chosen?.[0]) ?? outcomes[0];
  const second = find(chosen?.[1]) ?? outcomes.find((one) => one !== first);
  if (!first || !second) return null;
  const [a, b] = [first.scenario.id, second.scenario.id];
  const choices = outcomes.map(({ scenario: { id } }) => ({ value: id, text: id }));
  const differences = first === second ? [] : compare(first, second);
  return (
    <section className="syn-card" aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      {outcomes.length > 2 ? (
        <div className="syn-choices">
          <ChoiceField label={words.first} value={a} choices={choices} onChoose={(id) => choose([id, b])} />
          <ChoiceField label={words.second} value={b} choices={choices} onChoose={(id) => choose([a, id])} />
        </div>
      ) : null}
      {first === second ? <p>{words.same}</p> : null}
      {first !== second && differences.length === 0 ? <p>{words.nothing}</p> : null}
      {KINDS.map((kind) => {
        const some = differences.filter((one) => one.kind === kind);
        if (some.length === 0) return null;
        return (
          <details key={kind} className="syn-kind" open={kind !== "both" && kind !== "neither"}>
            <summary>
              {kindText(words, kind, a, b)} ({some.length})
            </summary>
            <ul className="syn-measures">
              <LimitedList
                items={some}
                limit={AT_ONCE}
                render={(one) => <DifferenceItem difference={one} said={said} words={words} />}
              />
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function DifferenceItem(props: {
  readonly difference: Difference;
  readonly said: Said;
  readonly words: DifferenceWords;
}): ReactElement {
  const { difference, said, words } = props;
  const { first, second, fields } = difference;
  const { fields: names } = annexWords(said.language).comparison;
  return (
    <li className="syn-measure">
      {sides(first, second, said).map(({ ids, title, named }) => (
        <p key={ids} className="syn-side">
          <span className="syn-strong">{ids}</span> {title}
          {named ? <span className="syn-quiet"> ({said.words.standing["not-claimed"]})</span> : null}
        </p>
      ))}
      {fields.length > 0 ? (
        <p className="syn-quiet">
          {words.differsIn(fields.map((field) => names[field] ?? field).join(", "))}
        </p>
      ) : null}
    </li>
  );
}

type Side = {
  readonly ids: string;
  readonly title: string;
  /** Named in the scenario, not claimed by it. */
  readonly named: boolean;
};

/** Both sides; on one line where they are called the same. */
function sides(first: readonly Measure[], second: readonly Measure[], said: Said): readonly Side[] {
  const side = (measures: readonly Measure[]) => ({
    ids: measures.map(({ what }) => what.id).join(", "),
    named: measures.every(({ trail }) => !trail.counted),
    title: [...new Set(measures.map(({ what }) => titleOf(what, said.language) || said.words.untitled))].join(
      " / ",
    ),
  });
  const both = [first, second].filter((measures) => measures.length > 0).map(side);
  const titles = new Set(both.map(({ title }) => title));
  const alike = titles.size === 1 && new Set(both.map(({ named }) => named)).size === 1;
  return both.slice(0, alike ? 1 : 2).map((one) => ({
    ...one,
    ids: alike ? both.map(({ ids }) => ids).join(" · ") : one.ids,
  }));
}

function kindText(words: DifferenceWords, kind: Difference["kind"], a: string, b: string): string {
  switch (kind) {
    case "first-only":
      return words.kind[kind](a);
    case "second-only":
      return words.kind[kind](b);
    default:
      return words.kind[kind](a, b);
  }
}

import type { ReactElement } from "react";
import type { Effect } from "../../scenario/effect";
import { CellLink } from "../cell-link";
import { measurePhrases, moneyPhrases } from "./measure-text";
import type { Said } from "./measure-text";
import { choiceText } from "./choice-text";
import { titleOf } from "./titles";

/** One measure of a scenario: what it says, what it comes to, and whether it counts. */
export function MeasureItem({
  effect,
  said,
}: {
  readonly effect: Effect;
  readonly said: Said;
}): ReactElement {
  const { measure, standing } = effect;
  const { id } = measure.what;
  const { language, vocabularies, words } = said;
  const status = choiceText(vocabularies, "status", measure.trail.status, language);
  const { dependsOn, exclusiveWith } = measure.trail;
  const at = measure.cells.id;
  return (
    <li className={`syn-measure syn-${standing}`}>
      <p>
        <span className="syn-strong">{id}</span> {titleOf(measure.what, language) || words.untitled}
      </p>
      <p className="syn-quiet">{measurePhrases(effect, said).join(" · ")}</p>
      {standing === "counted" ? <p className="syn-quiet">{moneyPhrases(effect, said).join(" · ")}</p> : null}
      <p className="syn-quiet">
        <span className="syn-standing">
          {standing === "status" ? `${words.standing.status}: ${status}` : words.standing[standing]}
        </span>
        {dependsOn.length > 0 ? ` · ${words.dependsOn(dependsOn.join(", "))}` : ""}
        {exclusiveWith.length > 0 ? ` · ${words.excludes(exclusiveWith.join(", "))}` : ""}
        {at ? (
          <>
            {" · "}
            <CellLink at={at} />
          </>
        ) : null}
      </p>
    </li>
  );
}

import { useId } from "react";
import type { ReactElement } from "react";
import type { AnnexId } from "../../annex/plan";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import type { AnnexNeed } from "../../text/scenario-pane-words";
import { usePane } from "../context";
import { Tick } from "../tick";

export type AnnexOffer = {
  readonly annex: AnnexId;
  /** What the workbook lacks for it; null where it can be written. */
  readonly missing: AnnexNeed | null;
  /** It stands in the workbook already. */
  readonly standing: boolean;
  /** It was not chosen, and is written with those that were: they rest on the same calculation sheet, or T0 tells of all. */
  readonly along?: boolean;
};

type Props = {
  readonly offers: readonly AnnexOffer[];
  readonly chosen: readonly AnnexId[];
  readonly onChoose: (annexes: readonly AnnexId[]) => void;
};

/** Which annexes are written; one that cannot be says what it needs. */
export function AnnexChoice({ offers, chosen, onChoose }: Props): ReactElement {
  const { language } = usePane();
  const words = scenarioPaneWords(language).annexes;
  const label = useId();
  return (
    <section className="syn-card" role="group" aria-labelledby={label}>
      <h2 id={label}>{words.heading}</h2>
      <ul className="syn-offers">
        {offers.map(({ annex, missing, standing, along = false }) => (
          <li key={annex}>
            <Tick
              label={`${annex} – ${words.name[annex]}`}
              checked={missing === null && chosen.includes(annex)}
              disabled={missing !== null}
              onChange={(checked) =>
                onChoose(
                  offers
                    .map((offer) => offer.annex)
                    .filter((one) => (one === annex ? checked : chosen.includes(one))),
                )
              }
            />
            {missing === null ? null : <p className="syn-quiet">{words.needs[missing]}</p>}
            {missing === null && (standing || along) ? (
              <p className="syn-quiet">{along ? words.along : words.standing}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

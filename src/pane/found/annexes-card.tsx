import type { ReactElement } from "react";
import { ANNEXES, missingFor } from "../../app/catalogue";
import type { Known } from "../../app/catalogue";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { usePane } from "../context";

/** Where the workbook does not allow every annex: which it does, and what the others need. */
export function AnnexesCard({ known }: { readonly known: Known }): ReactElement | null {
  const { language, words } = usePane();
  const { name, needs } = scenarioPaneWords(language).annexes;
  // T0 is about the others.
  const offers = ANNEXES.filter((annex) => annex !== "T0").map((annex) => ({
    annex,
    missing: missingFor(annex, known),
  }));
  const possible = offers.filter(({ missing }) => missing === null);
  const others = offers.filter(({ missing }) => missing !== null);
  if (others.length === 0) return null;
  const { heading, none, not } = words.found.annexes;
  return (
    <section className="syn-card">
      <h2>{heading}</h2>
      {possible.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {possible.map(({ annex }) => (
            <li key={annex}>{`${annex} – ${name[annex]}`}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{not(others.length)}</summary>
        <ul>
          {others.map(({ annex, missing }) => (
            <li key={annex}>
              {`${annex} – ${name[annex]}`}
              {missing ? <p className="syn-quiet">{needs[missing]}</p> : null}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

import type { ReactElement } from "react";
import { usePane } from "../context";

/** No staffing in the workbook: what the pane looks for, and what to do. */
export function EmptyState(): ReactElement {
  const { empty } = usePane().words.found;
  return (
    <section className="syn-card">
      <h2>{empty.heading}</h2>
      <p>{empty.looksFor}</p>
      <ul>
        {empty.needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p>{empty.then}</p>
    </section>
  );
}

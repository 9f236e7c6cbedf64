import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScenarioListWords } from "../../text/scenario-pane-words";

type Props = {
  readonly words: ScenarioListWords["empty"];
  readonly creating: boolean;
  readonly onCreate: () => void;
};

/** The workbook has no tables for scenarios: what they are for, and a button that makes them. */
export function EmptyScenarios({ words, creating, onCreate }: Props): ReactElement {
  return (
    <section className="syn-card">
      <h2>{words.heading}</h2>
      <p>{words.explains}</p>
      <ul>
        {words.tables.map((table) => (
          <li key={table}>{table}</li>
        ))}
      </ul>
      <p className="syn-quiet">{words.untouched}</p>
      <div className="syn-actions">
        <Button appearance="primary" disabledFocusable={creating} onClick={onCreate}>
          {creating ? words.creating : words.create}
        </Button>
      </div>
    </section>
  );
}

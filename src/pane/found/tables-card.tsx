import type { ReactElement } from "react";
import type { TablesRead } from "../../app/input-tables";
import { CellLink } from "../cell-link";
import { usePane } from "../context";

/** Where the scenarios and their measures are typed, and how many they are. */
export function TablesCard({ tables }: { readonly tables: TablesRead }): ReactElement {
  const { tables: words } = usePane().words.found;
  const { grids, input } = tables;
  return (
    <section className="syn-card">
      <h2>{words.heading}</h2>
      <dl>
        <dt>{words.scenarios}</dt>
        <dd>
          {input.scenarios.length} {grids.scenarios ? <CellLink at={grids.scenarios.area} /> : null}
        </dd>
        <dt>{words.measures}</dt>
        <dd>
          {input.measures.length} {grids.measures ? <CellLink at={grids.measures.area} /> : null}
        </dd>
      </dl>
    </section>
  );
}

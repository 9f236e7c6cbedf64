import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatArea } from "../sheet/a1";
import type { Address, Area } from "../sheet/address";
import { areaOf } from "../sheet/address";
import { usePane } from "./context";
import { LimitedList } from "./limited-list";

/** The address of a cell or range, as a button that shows it in the workbook. */
export function CellLink({ at }: { readonly at: Address | Area }): ReactElement {
  const { session, words } = usePane();
  const area = "rows" in at ? at : areaOf(at);
  const name = formatArea(area);
  return (
    <Link className="syn-cell" aria-label={words.show(name)} onClick={() => void session.select(area)}>
      {name}
    </Link>
  );
}

/** Several cells in a row of buttons; of many the first ones, and a button that shows the rest. */
export function CellLinks({ cells }: { readonly cells: readonly Address[] }): ReactElement {
  return (
    <ul className="syn-cells">
      <LimitedList
        items={cells}
        limit={12}
        render={(at) => (
          <li>
            <CellLink at={at} />
          </li>
        )}
      />
    </ul>
  );
}

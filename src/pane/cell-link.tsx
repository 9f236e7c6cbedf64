import type { ReactElement } from "react";
import { formatArea, formatRange } from "../sheet/a1";
import type { Address, Area } from "../sheet/address";
import { areaOf } from "../sheet/address";
import { usePane } from "./context";
import { LimitedList } from "./limited-list";
import { rectangles } from "../sheet/rectangles";

type Props = {
  readonly at: Address | Area;
  /** Without the sheet's name, where that stands beside it. */
  readonly short?: boolean;
};

/** The address of a cell or range, as a button that shows it in the workbook. */
export function CellLink({ at, short = false }: Props): ReactElement {
  const { session, words } = usePane();
  const area = "rows" in at ? at : areaOf(at);
  return (
    <button
      type="button"
      className="syn-link syn-cell"
      aria-label={words.show(formatArea(area))}
      onClick={() => void session.select(area)}
    >
      {short ? formatRange(area) : formatArea(area)}
    </button>
  );
}

const AT_ONCE = 20;

/** Cells as buttons, neighbours together as ranges, each sheet's name once. */
export function CellLinks({ cells }: { readonly cells: readonly Address[] }): ReactElement {
  const areas = rectangles(cells);
  return (
    <ul className="syn-cells">
      <LimitedList
        items={areas}
        limit={AT_ONCE}
        render={(area, index) => (
          <li>
            <CellLink at={area} short={areas[index - 1]?.sheet === area.sheet} />
          </li>
        )}
      />
    </ul>
  );
}

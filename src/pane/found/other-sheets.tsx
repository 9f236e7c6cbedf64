import type { ReactElement } from "react";
import type { ScannedWorkbook } from "../../app/scan-workbook";
import { areaContains } from "../../sheet/address";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { LimitedList } from "../limited-list";

const AT_ONCE = 25;

/** What else the workbook holds, and which sheets were read though they are hidden. */
export function OtherSheets({ scanned }: { readonly scanned: ScannedWorkbook }): ReactElement | null {
  const { words } = usePane();
  const { found } = words;
  const { staffing, blocks } = scanned.scan;
  const others = blocks.filter(({ area }) => !staffing || !areaContains(area, staffing.area));
  const hidden = scanned.outline.sheets.filter(({ visibility, used }) => visibility !== "visible" && used);
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{`${found.otherSheets} (${others.length})`}</summary>
      <ul className="syn-plain">
        <LimitedList
          items={others}
          limit={AT_ONCE}
          render={({ area, kind }) => (
            <li>
              <CellLink at={area} /> {found.block[kind]}
            </li>
          )}
        />
      </ul>
      {hidden.length > 0 ? (
        <p className="syn-quiet">{found.hiddenSheets(hidden.map(({ name }) => name).join(", "))}</p>
      ) : null}
    </details>
  );
}

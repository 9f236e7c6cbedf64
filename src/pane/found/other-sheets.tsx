import type { ReactElement } from "react";
import type { ScannedWorkbook } from "../../app/scan-workbook";
import { areaContains } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import { mappingWords } from "../../text/mapping-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { LimitedList } from "../limited-list";
import { CorrectButton } from "./correct-button";
import { surenessOf } from "./sureness";

const AT_ONCE = 25;

type Props = { readonly scanned: ScannedWorkbook; readonly onCorrect: (area: Area) => void };

/** What else the workbook holds, and which sheets were read though they are hidden. */
export function OtherSheets({ scanned, onCorrect }: Props): ReactElement | null {
  const { language, words } = usePane();
  const mapping = mappingWords(language);
  const { found } = words;
  const { staffing, blocks } = scanned.scan;
  const others = blocks.filter(({ area }) => !staffing || !areaContains(area, staffing.area));
  const hidden = scanned.outline.sheets.filter(({ visibility, used }) => visibility !== "visible" && used);
  if (others.length === 0) return null;
  return (
    <details open={staffing === null}>
      <summary>{`${found.otherSheets} (${others.length})`}</summary>
      <ul className="syn-plain">
        <LimitedList
          items={others}
          limit={AT_ONCE}
          render={(block) => (
            <li>
              <CellLink at={block.area} /> {found.block[block.kind]}
              {block.kind === "unknown" ? null : ` (${mapping.sure[surenessOf(block)]})`}{" "}
              <CorrectButton area={block.area} onCorrect={onCorrect} />
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

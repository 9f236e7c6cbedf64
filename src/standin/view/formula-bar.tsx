import type { ReactElement } from "react";
import { formatRange } from "../../sheet/a1";
import type { Area } from "../../sheet/address";
import type { ViewWords } from "./view-words";

export type FormulaBarProps = {
  readonly selection: Area;
  readonly content: string;
  readonly words: ViewWords;
};

/** The address of what is selected, and the formula or value of its first cell. */
export function FormulaBar({ selection, content, words }: FormulaBarProps): ReactElement {
  return (
    <div className="sv-bar">
      <div className="sv-name" aria-label={words.selectedCell} role="group">
        {formatRange(selection)}
      </div>
      <div className="sv-fx" aria-hidden="true">
        fx
      </div>
      <div className="sv-content" aria-label={words.content} role="group" tabIndex={0}>
        {content}
      </div>
    </div>
  );
}

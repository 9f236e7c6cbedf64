import { type ReactElement, useId, useMemo, useState } from "react";
import type { Address, Area } from "../../sheet/address";
import type { Sheet } from "../book";
import type { Culture } from "../culture";
import { editText } from "./edit-text";
import { FormulaBar } from "./formula-bar";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import type { Shown } from "./shown";
import { textMeasure } from "./text-width";
import { VIEW_CSS } from "./view-css";
import type { ViewWords } from "./view-words";

export type WorkbookViewProps = {
  /** The book; a new object after each change of it. */
  readonly shown: Shown;
  readonly culture: Culture;
  /** What is selected on the active sheet. */
  readonly selection: Area;
  readonly words: ViewWords;
  readonly onShowSheet: (sheet: Sheet) => void;
  readonly onSelect: (area: Area) => void;
  /** What the user typed into a cell; nothing at all empties it. */
  readonly onEdit: (cell: Address, typed: string) => void;
};

/** A workbook on the screen: its visible sheets as tabs, the cells of one as formatted, its charts drawn over them. */
export function WorkbookView(props: WorkbookViewProps): ReactElement {
  const { shown, culture, selection, words } = props;
  const { book } = shown;
  const [measure] = useState(textMeasure);
  const panelId = useId();
  const { date1904 } = book;
  const rendering = useMemo(
    () => ({ notation: { culture, date1904 }, measure }),
    [culture, date1904, measure],
  );
  const sheet = book.activeSheet;
  const { row, column } = selection;
  return (
    <div className="sv-workbook">
      <style>{VIEW_CSS}</style>
      <FormulaBar
        selection={selection}
        content={editText(sheet.cell(row, column), sheet.style(row, column), rendering.notation)}
        words={words}
      />
      <div className="sv-sheet" id={panelId} role="tabpanel" aria-label={sheet.name}>
        <SheetGrid
          key={sheet.id}
          shown={shown}
          sheet={sheet}
          selection={selection}
          rendering={rendering}
          words={words}
          onSelect={props.onSelect}
          onEdit={props.onEdit}
        />
      </div>
      <SheetTabs
        sheets={book.sheets.filter(({ visibility }) => visibility === "Visible")}
        active={sheet}
        label={words.sheets}
        panelId={panelId}
        onShow={props.onShowSheet}
      />
    </div>
  );
}

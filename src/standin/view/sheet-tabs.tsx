import type { KeyboardEvent, ReactElement } from "react";
import type { Sheet } from "../book";

export type SheetTabsProps = {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly label: string;
  /** The id of the element that shows the active sheet. */
  readonly panelId: string;
  readonly onShow: (sheet: Sheet) => void;
};

export function SheetTabs({ sheets, active, label, panelId, onShow }: SheetTabsProps): ReactElement {
  function keyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -sheets.length, End: sheets.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = sheets.indexOf(active);
    const next = Math.min(sheets.length - 1, Math.max(0, at + step));
    const sheet = sheets[next];
    if (sheet === undefined || sheet === active) return;
    onShow(sheet);
    const tab = event.currentTarget.children[next];
    if (tab instanceof HTMLElement) tab.focus();
  }

  return (
    <div className="sv-tabs" role="tablist" aria-label={label} onKeyDown={keyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          aria-controls={panelId}
          tabIndex={sheet === active ? 0 : -1}
          className="sv-tab"
          style={sheet.tabColor === "" ? undefined : { boxShadow: `inset 0 4px ${sheet.tabColor}` }}
          onClick={() => onShow(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}

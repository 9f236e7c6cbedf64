import { type ReactElement, useSyncExternalStore } from "react";
import type { Address } from "../../sheet/address";
import { WorkbookView } from "../../standin/view/workbook-view";
import { type Notice, notTyped } from "./notice";
import type { PreviewWords } from "./words";
import type { Workspace } from "./workspace";

export type WorkbookPanelProps = {
  readonly workspace: Workspace;
  readonly words: PreviewWords;
  readonly onNotice: (notice: Notice) => void;
};

/** The open workbook, drawn anew whenever the stand-in says that it may look different. */
export function WorkbookPanel({ workspace, words, onNotice }: WorkbookPanelProps): ReactElement {
  const { standin, picture, culture, book } = workspace;
  const { shown, selection } = useSyncExternalStore(picture.subscribe, picture.snapshot);

  function edit(cell: Address, typed: string): void {
    if (book.sheetNamed(cell.sheet)?.protected === true) {
      onNotice({ tone: "error", say: () => [words.protectedSheet(cell.sheet)] });
      return;
    }
    try {
      standin.edit({ ...cell, rows: 1, columns: 1 }, [[typed === "" ? null : typed]]);
    } catch (error) {
      onNotice(notTyped(error));
    }
  }

  return (
    <WorkbookView
      shown={shown}
      culture={culture}
      selection={selection}
      words={words.view}
      onShowSheet={picture.showSheet}
      onSelect={picture.select}
      onEdit={edit}
    />
  );
}

import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from "react";
import type { Style } from "../book";
import { fontFamily, pixelsOfPoints } from "./cell-font";
import type { Box } from "./sheet-geometry";

/** Where the selection goes after what was typed is taken over. */
export type AfterEdit = "down" | "up" | "right" | "left" | "stay";

export type CellEditorProps = {
  readonly box: Box;
  readonly style: Style;
  readonly start: string;
  readonly label: string;
  /** The words that the cell is to be chosen from; others can be typed. */
  readonly choices: readonly string[];
  readonly onDone: (typed: string, after: AfterEdit) => void;
  readonly onCancel: () => void;
};

/** A field over the cell that is edited; it grows with what is typed. */
export function CellEditor(props: CellEditorProps): ReactElement {
  const { box, style, start, label, choices, onDone, onCancel } = props;
  const listId = useId();
  const [typed, setTyped] = useState(start);
  const left = useRef(false); // the field loses the focus when it goes, and must not report a second time

  function done(after: AfterEdit): void {
    if (left.current) return;
    left.current = true;
    onDone(typed, after);
  }

  function keyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      if (event.key === "Enter") done(event.shiftKey ? "up" : "down");
      else done(event.shiftKey ? "left" : "right");
    } else if (event.key === "Escape") {
      left.current = true;
      onCancel();
    }
  }

  const field = (
    <input
      className="sv-editor"
      aria-label={label}
      autoFocus
      list={choices.length === 0 ? undefined : listId}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={keyDown}
      onBlur={() => done("stay")}
      onPointerDown={(event) => event.stopPropagation()}
      style={{
        left: box.left - 1,
        top: box.top - 1,
        minWidth: box.width + 1,
        width: `${typed.length + 2}ch`,
        height: box.height + 1,
        fontFamily: fontFamily(style.fontName),
        fontSize: pixelsOfPoints(style.fontSize),
      }}
    />
  );
  if (choices.length === 0) return field;
  return (
    <>
      {field}
      <datalist id={listId}>
        {choices.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  );
}

import { Fragment, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { usePane } from "./context";

type Props<T> = {
  readonly items: readonly T[];
  readonly limit: number;
  readonly render: (item: T, index: number) => ReactNode;
};

/** A long list begins with its first items, so that it is drawn at once; a button shows them all. */
export function LimitedList<T>({ items, limit, render }: Props<T>): ReactElement {
  const { words } = usePane();
  const [all, showAll] = useState(false);
  const shown = all ? items : items.slice(0, limit);
  return (
    <>
      {shown.map((item, index) => (
        <Fragment key={index}>{render(item, index)}</Fragment>
      ))}
      {shown.length < items.length ? (
        <li>
          <button type="button" className="syn-link" onClick={() => showAll(true)}>
            {words.showAll(items.length)}
          </button>
        </li>
      ) : null}
    </>
  );
}

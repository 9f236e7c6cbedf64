import type { ReactElement } from "react";

type Props = {
  /** What is under way, in words beside the ring; left out where words stand there anyway. */
  readonly label?: string;
  readonly whole?: boolean;
};

/** A ring that turns while something is under way; `whole`: in the middle of an empty pane. */
export function Wait({ label, whole = false }: Props): ReactElement {
  return (
    <span role="progressbar" className={whole ? "syn-wait syn-whole" : "syn-wait"}>
      <span className="syn-ring" aria-hidden="true" />
      {label}
    </span>
  );
}

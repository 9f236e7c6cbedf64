import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { PaneState } from "./state";

/** A step's heading. Who went to the step by a button lands here, as on a new page; nothing else moves the focus. */
export function StepHeading({
  state,
  children,
}: {
  readonly state: PaneState;
  readonly children: string;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const { moved } = state;
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

import type { FrameWords } from "../frame";

/** T0: where the figures of the other annexes come from. */
export type LineageWords = FrameWords & {
  readonly columns: Readonly<
    Record<"annex" | "cells" | "meaning" | "sources" | "measures" | "values", string>
  >;
};

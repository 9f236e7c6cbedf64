import type { ReactElement } from "react";
import type { Explanation } from "../../app/explain";
import type { Prepared } from "../../app/prepare";
import { Lineage } from "../preview/lineage";
import { MeasurePanel } from "./measure-panel";

type Props = {
  readonly prepared: Prepared;
  readonly explanation: Explanation;
  readonly onClose: () => void;
};

/** What the pane tells of a cell that is selected in the workbook. */
export function ExplanationPanel({ prepared, explanation, onClose }: Props): ReactElement | null {
  switch (explanation.kind) {
    case "figure":
      return <Lineage prepared={prepared} at={explanation.at} inSheet onClose={onClose} />;
    case "measure":
      return <MeasurePanel prepared={prepared} explanation={explanation} onClose={onClose} />;
  }
}

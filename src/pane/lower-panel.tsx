import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePane } from "./context";

type Props = {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** What is told of one figure or measure, below the step; Escape closes it. */
export function LowerPanel({ label, onClose, children }: Props): ReactElement {
  const { words } = usePane();
  return (
    <aside
      className="syn-lineage"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Button
        className="syn-close"
        size="small"
        appearance="subtle"
        onClick={onClose}
        aria-label={words.preview.lineage.close}
      >
        ×
      </Button>
      {children}
    </aside>
  );
}

import { startTransition, useEffect, useState } from "react";

/** What is to be drawn, once there is time: null at first, then what was given last; meanwhile what stood before. */
export function useDrawnLater<View>(view: View): View | null {
  const [drawn, setDrawn] = useState<View | null>(null);
  useEffect(() => startTransition(() => setDrawn(() => view)), [view]);
  return drawn;
}

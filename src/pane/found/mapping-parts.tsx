import type { ReactElement } from "react";
import type { ScannedWorkbook } from "../../app/scan-workbook";
import { IgnoredBlocks, SourceChoices, UnfitCorrections } from "./mapping-notices";

// What of the first step is about correcting the reading: loaded together, apart from the rest.
export { BlockEditor } from "./block-editor";
export { MappingBar } from "./mapping-bar";

/** What has become of the user's corrections, and what there is to choose. */
export function MappingNotices({ scanned }: { readonly scanned: ScannedWorkbook }): ReactElement {
  return (
    <>
      <UnfitCorrections scanned={scanned} />
      <SourceChoices scanned={scanned} />
      <IgnoredBlocks scanned={scanned} />
    </>
  );
}

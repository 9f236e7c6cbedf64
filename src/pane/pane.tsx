import { FluentProvider, Spinner } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { ReactElement } from "react";
import type { Workbook } from "../app/workbook";
import type { UiLanguage } from "../text/language";
import { STYLE } from "./style";
import { THEMES } from "./theme";
import type { PaneTheme } from "./theme";

export type PaneProps = {
  /** Another workbook begins anew. */
  readonly workbook: Workbook;
  readonly language: UiLanguage;
  readonly theme: PaneTheme;
  /** Today as dd/mm/yyyy, for the annex. */
  readonly clock: () => string;
};

// Under way at once, beside the frame: what reads and plans need not wait for the first picture, nor the picture for it.
const body = import("./pane-body");
const PaneBody = lazy(async () => ({ default: (await body).PaneBody }));

/** The task pane. It fills its parent's height, scrolls by itself, and knows of the workbook only what the port tells. */
export function Pane({ theme, ...props }: PaneProps): ReactElement {
  return (
    <FluentProvider theme={THEMES[theme]} className="syn" lang={props.language}>
      <style href="synergy-annex-pane" precedence="medium">
        {STYLE}
      </style>
      <Suspense fallback={<Spinner className="syn-wait" />}>
        <PaneBody {...props} />
      </Suspense>
    </FluentProvider>
  );
}

export type { PaneTheme };

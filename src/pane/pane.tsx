import { FluentProvider } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { ReactElement } from "react";
import type { Workbook } from "../app/workbook";
import { hostProblemText } from "../text/host-problem-text";
import type { UiLanguage } from "../text/language";
import { Boundary } from "./boundary";
import { STYLE } from "./style";
import { THEMES } from "./theme";
import type { PaneTheme } from "./theme";
import { Wait } from "./wait";

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
      <style>{STYLE}</style>
      <Boundary broken={(detail) => <Broken detail={detail} language={props.language} />}>
        <Suspense fallback={<Wait whole />}>
          <PaneBody {...props} />
        </Suspense>
      </Boundary>
    </FluentProvider>
  );
}

/** Nothing more could be loaded, not even a button. */
function Broken({
  detail,
  language,
}: {
  readonly detail: string;
  readonly language: UiLanguage;
}): ReactElement {
  const { message, mend } = hostProblemText("unexpected", language);
  return (
    <main className="syn-main" role="alert">
      <p>{[message, mend].join(" ")}</p>
      <code>{detail}</code>
    </main>
  );
}

export type { PaneTheme };

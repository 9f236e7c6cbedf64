import { type ReactElement, useCallback, useEffect, useState } from "react";
import { Pane } from "../../pane/pane";
import type { UiLanguage } from "../../text/language";
import { Boundary } from "./boundary";
import { useFileDrop } from "./file-drop";
import { copySaved, type Notice, noticeText, notOpened, notSaved } from "./notice";
import { PageBar, type Theme } from "./page-bar";
import { PAGE_CSS } from "./page-css";
import { copyName, download } from "./save-copy";
import { PREVIEW_WORDS } from "./words";
import { WorkbookPanel } from "./workbook-panel";
import { type Engines, type FileBytes, openWorkspace, speak, type Workspace } from "./workspace";

export type PageProps = {
  readonly engines: Engines;
  readonly first: FileBytes;
  readonly language: UiLanguage;
  readonly theme: Theme;
  /** Today as dd/mm/yyyy. */
  readonly clock: () => string;
};

/** The page: a workbook on the left, the pane of the add-in on the right, as in Excel. */
export function Page(props: PageProps): ReactElement {
  const { engines, first, clock } = props;
  const [language, setLanguage] = useState(props.language);
  const [theme, setTheme] = useState(props.theme);
  const [workspace, setWorkspace] = useState(() => openWorkspace(first, props.language, engines));
  const [savedAt, setSavedAt] = useState(0);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const words = PREVIEW_WORDS[language];

  const open = useCallback(
    async (file: File): Promise<void> => {
      const unsaved = isChanged(workspace, savedAt) && !window.confirm(words.unsaved(workspace.name));
      if (unsaved) return;
      setNotice(null);
      setOpening(file.name);
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await painted(); // opening a large workbook takes a while, and nothing else happens meanwhile
        const next = openWorkspace({ name: file.name, sample: false, bytes }, language, engines);
        workspace.standin.dispose();
        setWorkspace(next);
        setSavedAt(0);
      } catch (error) {
        setNotice(notOpened(error, file.name));
      } finally {
        setOpening(null);
      }
    },
    [workspace, savedAt, language, engines, words],
  );
  const onFile = useCallback((file: File) => void open(file), [open]);
  const held = useFileDrop(onFile);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isChanged(workspace, savedAt)) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [workspace, savedAt]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${workspace.name} – Synergy Annex`;
  }, [language, workspace.name]);

  function save(): void {
    const name = copyName(workspace.name);
    try {
      download(workspace.book.save(), name);
      setSavedAt(workspace.standin.calculation.runs);
      setNotice(copySaved(name));
    } catch (error) {
      setNotice(notSaved(error, workspace.name));
    }
  }

  function choose(next: UiLanguage): void {
    if (next === language) return;
    const changed = isChanged(workspace, savedAt);
    setLanguage(next);
    setWorkspace(speak(workspace, next, engines));
    setSavedAt(changed ? -1 : 0);
  }

  return (
    <div className="pv-page" data-theme={theme} lang={language}>
      <style>{PAGE_CSS}</style>
      <PageBar
        name={workspace.name}
        sample={workspace.sample}
        language={language}
        theme={theme}
        onOpen={onFile}
        onSave={save}
        onLanguage={choose}
        onTheme={setTheme}
      />
      {notice !== null && (
        <div
          className="pv-notice"
          data-tone={notice.tone}
          role={notice.tone === "error" ? "alert" : "status"}
        >
          <p>{noticeText(notice, language)}</p>
          <button type="button" className="pv-button" onClick={() => setNotice(null)}>
            {words.close}
          </button>
        </div>
      )}
      <main className="pv-main">
        <section className="pv-workbook" aria-label={words.workbook} aria-busy={opening !== null}>
          {opening === null ? (
            <Boundary key={workspace.id} words={words.notDrawn}>
              <WorkbookPanel workspace={workspace} words={words} onNotice={setNotice} />
            </Boundary>
          ) : (
            <p className="pv-words">{words.opening(opening)}</p>
          )}
        </section>
        <aside className="pv-pane" aria-label={words.pane}>
          <Pane
            key={workspace.id}
            workbook={workspace.workbook}
            language={language}
            theme={theme}
            clock={clock}
          />
        </aside>
      </main>
      {held && <div className="pv-drop">{words.drop}</div>}
    </div>
  );
}

/** Formulas are computed anew after each change, so their count tells of changes; -1 stands for "before this Excel". */
function isChanged(workspace: Workspace, savedAt: number): boolean {
  const { runs, state } = workspace.standin.calculation;
  return runs !== savedAt || state !== "Done";
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

import { type ReactElement, useRef } from "react";
import { UI_LANGUAGES, type UiLanguage } from "../../text/language";
import { PREVIEW_WORDS } from "./words";

export type Theme = "light" | "dark";

export type PageBarProps = {
  readonly name: string;
  readonly sample: boolean;
  readonly language: UiLanguage;
  readonly theme: Theme;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: UiLanguage) => void;
  readonly onTheme: (theme: Theme) => void;
};

/** The bar above workbook and pane: which file is open, how to open another and take a copy, language and light. */
export function PageBar(props: PageBarProps): ReactElement {
  const { name, sample, language, theme } = props;
  const words = PREVIEW_WORDS[language];
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="pv-bar">
      <h1 className="pv-product">Synergy Annex</h1>
      <button type="button" className="pv-button" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ""; // so that the same file can be chosen again
          if (file) props.onOpen(file);
        }}
      />
      <button type="button" className="pv-button" onClick={props.onSave}>
        {words.save}
      </button>
      <p className="pv-file" title={name}>
        <b>{name}</b>
        {sample && <span className="pv-sample">{words.sample}</span>}
      </p>
      <p className="pv-local">{words.local}</p>
      <div className="pv-choice" role="group" aria-label={words.language}>
        {UI_LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => props.onLanguage(one)}
          >
            {one.toUpperCase()}
          </button>
        ))}
      </div>
      <div className="pv-choice" role="group" aria-label={`${words.light} / ${words.dark}`}>
        {(["light", "dark"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === theme} onClick={() => props.onTheme(one)}>
            {words[one]}
          </button>
        ))}
      </div>
    </header>
  );
}

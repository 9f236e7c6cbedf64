import { useId } from "react";
import type { ReactElement } from "react";
import type { AnnexLanguage } from "../../annex/language";
import { usePane } from "../context";
import { OneOf } from "../one-of";

/** The choices as people here write them; their full names are for who asks. */
const CODES: readonly (readonly [AnnexLanguage, string])[] = [
  ["nl", "NL"],
  ["fr", "FR"],
  ["nl+fr", "NL + FR"],
  ["en", "EN"],
];

/** The language of the annex, which need not be the pane's. */
export function LanguageChoice({ language }: { readonly language: AnnexLanguage }): ReactElement {
  const { session, words } = usePane();
  const label = useId();
  return (
    <div className="syn-languages">
      <span id={label}>{words.preview.language}</span>
      <OneOf
        labelledBy={label}
        value={language}
        choices={CODES.map(([value, text]) => ({ value, text, name: words.preview.languages[value] }))}
        onChoose={(chosen) => void session.choose(chosen)}
      />
    </div>
  );
}

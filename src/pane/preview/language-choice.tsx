import { Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { AnnexLanguage } from "../../annex/language";
import { usePane } from "../context";

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
      <RadioGroup
        aria-labelledby={label}
        layout="horizontal"
        value={language}
        onChange={(_, { value }) => {
          const chosen = CODES.find(([one]) => one === value);
          if (chosen) void session.choose(chosen[0]);
        }}
      >
        {CODES.map(([choice, code]) => {
          const name = words.preview.languages[choice];
          return (
            <Radio key={choice} value={choice} label={code} aria-label={`${code}: ${name}`} title={name} />
          );
        })}
      </RadioGroup>
    </div>
  );
}

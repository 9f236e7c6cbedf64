import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnnexLanguage } from "../../annex/language";
import { usePane } from "../context";

const CHOICES: readonly AnnexLanguage[] = ["nl", "fr", "nl+fr", "en"];

/** The language of the annex, which need not be the pane's. */
export function LanguageChoice({ language }: { readonly language: AnnexLanguage }): ReactElement {
  const { session, words } = usePane();
  return (
    <Field label={words.preview.language} size="small">
      <RadioGroup
        className="syn-languages"
        layout="horizontal"
        value={language}
        onChange={(_, { value }) => {
          const chosen = CHOICES.find((one) => one === value);
          if (chosen) void session.choose(chosen);
        }}
      >
        {CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={words.preview.languages[choice]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

import type { ReactElement } from "react";
import { importedMeasure } from "../../app/import-view";
import type { ImportedValue } from "../../app/import-view";
import type { ImportedRow } from "../../source/measure-import/import-rows";
import type { UiLanguage } from "../../text/language";
import { numberText } from "../../text/number-text";
import { usePane } from "../context";
import { whenText } from "./measure-text";

/** A row that would be added: its id and title, and its other cells with the headings that they go below. */
export function ImportRow({ row }: { readonly row: ImportedRow }): ReactElement {
  const { language } = usePane();
  const { id, title, cells } = importedMeasure(row);
  return (
    <li className="syn-measure">
      <p>
        <span className="syn-strong">{id}</span> {title}
      </p>
      <p className="syn-quiet">
        {cells
          .map(
            ({ heading, value }) => `${heading[language].replace(/ \(.*/u, "")}: ${shown(value, language)}`,
          )
          .join(" · ")}
      </p>
    </li>
  );
}

function shown(value: ImportedValue["value"], language: UiLanguage): string {
  if (typeof value === "string") return value;
  return "kind" in value ? whenText(value) : numberText(value.amount, language, value.money ? 2 : undefined);
}

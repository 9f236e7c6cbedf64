import type { ReactElement } from "react";
import { IMPORT_FIELDS } from "../../app/import-view";
import type { MeasureField } from "../../model/measure";
import { areaOf, cellAt } from "../../sheet/address";
import type { MeasureBlock } from "../../source/measure-import/measure-block";
import { mappingWords } from "../../text/mapping-text";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { CellLink } from "../cell-link";
import { ChoiceField } from "../choice-field";
import { usePane } from "../context";

type Props = {
  readonly block: MeasureBlock;
  /** Null: the column is left out. */
  readonly onSay: (column: number, field: MeasureField | null) => void;
};

/** What each column of the block is taken for and why, to be said otherwise. */
export function ImportColumns({ block, onSay }: Props): ReactElement {
  const { language } = usePane();
  const mapping = mappingWords(language);
  const { evidence: reasons } = scenarioPaneWords(language).import;
  const choices: readonly { readonly value: MeasureField | "ignored"; readonly text: string }[] = [
    { value: "ignored", text: mapping.ignored },
    ...IMPORT_FIELDS.map(({ field, heading }) => ({ value: field, text: heading[language] })),
  ];
  return (
    <ul className="syn-columns">
      {block.columns.map(({ column, heading, field, evidence }) => (
        <li key={column} className={`syn-column${field === null ? "" : " syn-counted"}`}>
          <fieldset>
            <legend>{heading}</legend>
            <p className="syn-quiet">
              <CellLink at={areaOf(cellAt(block.area, 0, column))} short />
              {evidence === null ? "" : ` ${reasons[evidence]}`}
            </p>
            <div className="syn-choices">
              <ChoiceField
                label={mapping.is}
                value={field ?? "ignored"}
                choices={choices}
                onChoose={(value) => onSay(column, value === "ignored" ? null : value)}
              />
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  );
}

import type { ReactElement } from "react";
import type { Block } from "../../source/block";
import type { BlockColumn } from "../../source/block-columns";
import type { Meaning } from "../../source/correction";
import { columnName } from "../../sheet/a1";
import { fieldWords, mappingWords } from "../../text/mapping-text";
import { numberText } from "../../text/number-text";
import { CellLink } from "../cell-link";
import { ChoiceField } from "../choice-field";
import { usePane } from "../context";
import { asReadText, choiceOf, fieldOf, groupsFor, meaningOf, takesBody, takesYear } from "./column-choices";
import type { BodyChoice, ColumnChoice, WhatChoice, YearChoice } from "./column-choices";
import { GroupedChoice } from "./grouped-choice";

type Props = {
  readonly block: Block;
  readonly column: BlockColumn;
  /** The letter of the column that tells the body of each row, if there is one. */
  readonly bodies: string;
  /** The years that may be meant, the first one first. */
  readonly years: readonly number[];
  /** Null: as the program reads it. */
  readonly onSay: (as: Meaning | null) => void;
};

/** A column of a table: its headings, some of its values, and what it is, to be chosen. */
export function ColumnItem({ block, column, bodies, years, onSay }: Props): ReactElement {
  const { language, words } = usePane();
  const mapping = mappingWords(language);
  const fields = fieldWords(language);
  const choice = choiceOf(column);
  const field = fieldOf(choice, column);
  const choose = (change: Partial<ColumnChoice>) => onSay(meaningOf({ ...choice, ...change }, column));
  const groups = groupsFor(block.kind);
  const known = groups.flatMap((group) => group.fields);
  const read = asReadText(column, fields, mapping);
  const { entity } = words.found;
  const told = column.entity;
  const body =
    told === null
      ? mapping.noBody
      : told === "both"
        ? mapping.both
        : told === "by-row"
          ? mapping.bodyByRow(bodies)
          : entity[told];
  const asRead = (what: string) => (what === "" ? mapping.asReadAgain : mapping.asRead(what));
  return (
    <li className={`syn-column${column.counts ? " syn-counted" : ""}`}>
      <fieldset id={`syn-column-${column.at.column}`}>
        <legend>
          {column.headings.length > 0
            ? column.headings.join(" › ")
            : mapping.noHeading(columnName(column.at.column))}
        </legend>
        <p className="syn-quiet">
          <CellLink at={column.at} short /> {mapping.why[column.why]}
          {" · "}
          {column.samples.length > 0
            ? column.samples
                .map((sample) =>
                  typeof sample === "number" ? numberText(sample, language) : mapping.quoted(sample),
                )
                .join(" · ")
            : mapping.noSamples}
        </p>
        <div className="syn-choices">
          <GroupedChoice
            label={mapping.is}
            value={choice.what}
            first={[
              { value: "as-read", text: asRead(read) },
              { value: "ignored", text: mapping.ignored },
              { value: "total", text: mapping.total },
              ...(choice.what !== "as-read" && choice.what !== "ignored" && choice.what !== "total"
                ? known.includes(choice.what)
                  ? []
                  : [{ value: choice.what, text: fields[choice.what] }]
                : []),
            ]}
            groups={groups.map((group) => ({
              label: mapping.groups[group.group],
              choices: group.fields.map((one) => ({ value: one, text: fields[one] })),
            }))}
            onChoose={(value) => choose({ what: value as WhatChoice })}
          />
          {takesBody(field) ? (
            <ChoiceField<BodyChoice>
              label={mapping.body}
              value={choice.body}
              choices={[
                { value: "as-read", text: asRead(choice.body === "as-read" ? body : "") },
                { value: "municipality", text: entity.municipality },
                { value: "welfare-centre", text: entity["welfare-centre"] },
                { value: "both", text: mapping.both },
              ]}
              onChoose={(value) => choose({ body: value })}
            />
          ) : null}
          {takesYear(field) ? (
            <ChoiceField<YearChoice>
              label={mapping.year}
              value={choice.year}
              choices={[
                {
                  value: "as-read",
                  text: asRead(choice.year === "as-read" ? String(column.year ?? mapping.noYear) : ""),
                },
                ...years.map((year) => ({ value: `${year}` as const, text: String(year) })),
              ]}
              onChoose={(value) => choose({ year: value })}
            />
          ) : null}
        </div>
      </fieldset>
    </li>
  );
}

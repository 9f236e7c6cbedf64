import { useId } from "react";
import type { ReactElement } from "react";

type Choice = { readonly value: string; readonly text: string };

type Props = {
  readonly label: string;
  readonly value: string;
  /** Before the groups. */
  readonly first: readonly Choice[];
  readonly groups: readonly { readonly label: string; readonly choices: readonly Choice[] }[];
  readonly onChoose: (value: string) => void;
};

/** One choice out of a long list, in groups, as the system shows such lists. */
export function GroupedChoice({ label, value, first, groups, onChoose }: Props): ReactElement {
  const id = useId();
  const option = (one: Choice) => (
    <option key={one.value} value={one.value}>
      {one.text}
    </option>
  );
  return (
    <div className="syn-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {first.map(option)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map(option)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

import { useId } from "react";
import type { ReactElement } from "react";

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
};

/** One choice out of a list, as the system shows such lists. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: Props<Value>): ReactElement {
  const id = useId();
  return (
    <div className="syn-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((one) => one.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </div>
  );
}

import { useId } from "react";
import type { ReactElement } from "react";

type Props<Value extends string> = {
  /** Id of the element that says what is chosen. */
  readonly labelledBy: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string; readonly name?: string }[];
  readonly onChoose: (value: Value) => void;
};

/** One of a few, all of them in sight; `name` says in full what a short text stands for. */
export function OneOf<Value extends string>({
  labelledBy,
  value,
  choices,
  onChoose,
}: Props<Value>): ReactElement {
  const group = useId();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className="syn-one-of">
      {choices.map((choice) => (
        <label key={choice.value} className="syn-tick" title={choice.name}>
          <input
            type="radio"
            name={group}
            value={choice.value}
            checked={choice.value === value}
            aria-label={choice.name === undefined ? undefined : `${choice.text}: ${choice.name}`}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.text}</span>
        </label>
      ))}
    </div>
  );
}

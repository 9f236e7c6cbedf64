import type { ReactElement } from "react";

type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A box to tick, the system's own: a drawn one weighs seven kilobytes and says no more. */
export function Tick({ label, checked, disabled = false, onChange }: Props): ReactElement {
  return (
    <label className="syn-tick">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

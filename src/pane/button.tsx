import type { ComponentProps, ReactElement } from "react";

type Props = ComponentProps<"button"> & {
  readonly appearance?: "primary" | "subtle" | "plain";
  readonly size?: "small" | "medium";
  /** Does nothing for the time being, and keeps the focus that it has. */
  readonly disabledFocusable?: boolean;
};

/** A button with the looks of Fluent's by rules of our own (decision 11). */
export function Button({
  appearance = "plain",
  size = "medium",
  disabledFocusable = false,
  className = "",
  onClick,
  ...rest
}: Props): ReactElement {
  return (
    <button
      type="button"
      aria-disabled={disabledFocusable || undefined}
      {...rest}
      className={`syn-button syn-${appearance} syn-${size} ${className}`}
      onClick={disabledFocusable ? undefined : onClick}
    />
  );
}

import type { ReactElement, ReactNode } from "react";

export type NoticeKind = "error" | "warning" | "success" | "info";

type Props = {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** A message in a frame; its kind is told by its words too, never by colour alone. */
export function Notice({ kind, title, children, actions }: Props): ReactElement {
  return (
    <section className={`syn-notice syn-${kind}`}>
      {title === undefined ? null : <p className="syn-strong">{title}</p>}
      {children}
      {actions ? <div className="syn-actions">{actions}</div> : null}
    </section>
  );
}

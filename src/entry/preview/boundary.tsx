import { Component, type ReactNode } from "react";

export type BoundaryProps = {
  /** What to say instead of what could not be drawn. */
  readonly words: string;
  readonly children: ReactNode;
};

/** A failure of ours while drawing takes only what it concerns: the workbook stays open, and a copy can be saved. */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <p className="pv-words" role="alert">
        {this.props.words} ({error.message})
      </p>
    );
  }
}

import { Component } from "react";
import type { ReactNode } from "react";

type Props = {
  /** What is shown instead; `detail` is for the help desk. */
  readonly broken: (detail: string) => ReactNode;
  readonly children: ReactNode;
};

type State = { readonly error: Error | null };

/** An error of our own, or a part of the program that did not load, is said; what stands around it still works. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.broken(`${error.name}: ${error.message}`) : this.props.children;
  }
}

import { Component } from "react";
import type { ReactNode } from "react";
import { usePane } from "./context";
import { TroubleNotice } from "./trouble-notice";

type Props = { readonly children: ReactNode };
type State = { readonly error: Error | null };

/** An error of our own while a step is shown: said, with what the help desk needs, and the other steps still work. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Broken detail={`${error.name}: ${error.message}`} /> : this.props.children;
  }
}

function Broken({ detail }: { readonly detail: string }): ReactNode {
  const { session } = usePane();
  return (
    <main className="syn-main">
      <TroubleNotice trouble={{ kind: "unexpected", detail }} onRetry={() => session.go("found")} />
    </main>
  );
}

import { createContext, useContext } from "react";
import type { UiLanguage } from "../text/language";
import type { PaneWords } from "../text/pane-words";
import type { Session } from "./session";

export type PaneContext = {
  readonly session: Session;
  readonly language: UiLanguage;
  readonly words: PaneWords;
};

const Context = createContext<PaneContext | null>(null);

export const PaneProvider = Context.Provider;

/** The session and the words of the pane around. */
export function usePane(): PaneContext {
  const context = useContext(Context);
  if (!context) throw new Error("Only inside the pane");
  return context;
}

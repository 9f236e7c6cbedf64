import type { AnnexLanguage } from "../../annex/language";
import { uiLanguage } from "../../text/language";
import type { UiLanguage } from "../../text/language";

/** Where the command line is started from; Node's `process` is one. */
export type Terminal = {
  readonly stdout: { write(text: string): unknown };
  /** `isTTY` is true where a person watches. */
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The language of the system, by the variables and in the order that POSIX gives them. */
export function systemLanguage({ env }: Terminal): UiLanguage {
  return uiLanguage([env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((tag) => tag));
}

/** The report is in the annex's language, so that both use the same words; in the system's where there is no annex yet. */
export function reportLanguage(annex: AnnexLanguage | null, system: UiLanguage): UiLanguage {
  if (annex === null) return system;
  if (annex !== "nl+fr") return annex;
  return system === "fr" ? "fr" : "nl";
}

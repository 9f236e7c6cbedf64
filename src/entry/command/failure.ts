import { isNativeError } from "node:util/types";
import { HostProblem } from "../../app/host-problem";
import { BookError } from "../../standin/ooxml/book-error";
import { hostProblemText } from "../../text/host-problem-text";
import type { UiLanguage } from "../../text/language";
import { bookErrorText } from "../book-error-words";
import { COMMAND_WORDS } from "./words";

/** What ended a run before it could report: a code for programs, words for people. Nothing was written. */
export type Failure = { readonly code: string; readonly message: string };

/** `file` is the workbook that was asked for. Null for an error of our own making, which is to be seen in full. */
export function failureOf(error: unknown, file: string, language: UiLanguage): Failure | null {
  if (error instanceof BookError) {
    const detail = error.part === null ? "" : ` (${error.part})`;
    return { code: `workbook-${error.kind}`, message: bookErrorText(error.kind, file, language) + detail };
  }
  if (error instanceof HostProblem) {
    const { message, mend } = hostProblemText(error.kind, language);
    return {
      code: `host-${error.kind}`,
      message: [message, mend, `(${error.detail})`].filter(Boolean).join(" "),
    };
  }
  const system = isNativeError(error) ? (error as NodeJS.ErrnoException) : null;
  if (system?.code !== undefined && system.path !== undefined) {
    const words = COMMAND_WORDS[language];
    const message =
      system.syscall === "read" || system.code === "ENOENT" ? words.unreadable : words.unwritable;
    return { code: `file-${system.code.toLowerCase()}`, message: message(system.path) };
  }
  return null;
}

/** The `--json` object of a run that failed: the same form, with the failure as its only finding. */
export function jsonFailure(failure: Failure): unknown {
  return {
    version: 1,
    blocks: [],
    headcount: [],
    budget: [],
    unitCosts: [],
    workload: null,
    findings: [{ code: failure.code, severity: "error", at: null, message: failure.message }],
    scenarios: [],
    outcomes: [],
    recharges: [],
    settlement: [],
    portfolios: [],
    written: { sheets: [], tables: 0, charts: 0, cells: 0, kept: [] },
    reconciliation: { figures: 0, live: 0, stale: 0, differing: [] },
  };
}

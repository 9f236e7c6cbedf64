import { hostProblemText } from "../text/host-problem-text";
import type { UiLanguage } from "../text/language";
import { paneWords } from "../text/pane-text";
import type { PaneWords } from "../text/pane-words";
import { endingOf } from "./ending";
import type { PaneState } from "./state";

/** What a screen reader says when the state changes; empty when there is nothing new to say. */
export function announcement(state: PaneState, language: UiLanguage): string {
  const words = paneWords(language);
  if (state.trouble) {
    const { message, mend } = hostProblemText(state.trouble.kind, language);
    return [message, mend].join(" ");
  }
  if (state.reading || state.creation?.kind === "under-way") return words.reading;
  if (state.changed) return words.found.changed;
  return state.step === "write" ? writing(state, words) : found(state, words);
}

function writing(state: PaneState, words: PaneWords): string {
  if (state.writing?.kind === "under-way") {
    const step = state.writing.steps.at(-1);
    return step ? words.write.step[step] : "";
  }
  return state.writing ? words.write.heading[endingOf(state.writing)] : "";
}

function found({ prepared }: PaneState, words: PaneWords): string {
  if (!prepared) return "";
  const { findings, scan } = prepared.scanned;
  if (scan.staffing === null) return words.found.empty.heading;
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [words.findings[severity](count)] : [];
  });
  return counts.length > 0 ? counts.join(", ") : words.found.noFindings;
}

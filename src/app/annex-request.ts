import type { AnnexLanguage } from "../annex/language";
import type { AnnexId } from "../annex/plan";
import type { AnnexWords } from "../annex/words";
import type { Correction } from "../source/correction";

/** What the user asks for. */
export type AnnexRequest = {
  /** Null: all that the workbook allows. */
  readonly annexes: readonly AnnexId[] | null;
  /** Ids of the scenarios to show; null: all. */
  readonly scenarios: readonly string[] | null;
  /** Null: the language of the last write, or else the one given next. */
  readonly language: AnnexLanguage | null;
  readonly fallbackLanguage: AnnexLanguage;
  readonly words: (language: AnnexLanguage) => AnnexWords;
  /** Today as it is to be shown; pure code has no clock. */
  readonly today: string;
  /** How the sheets are to be read; without it as the workbook remembers. A write remembers it. */
  readonly mapping?: readonly Correction[];
  /** `Prepared.input` of the preview that the user agreed to; a write refuses when the input has changed since. */
  readonly agreed?: string;
};

import type { FindingCode, FindingFacts } from "../model/finding";
import type { Message } from "./message";

/** How numbers in a sentence are written. */
export type Shown = {
  /** A number, at most two decimals. */
  readonly number: (amount: number) => string;
  /** A number that came as text, or a text as it is. */
  readonly amount: (text: string) => string;
};

/** One message for each finding. */
export type FindingWords = {
  readonly [Code in FindingCode]: (facts: FindingFacts[Code], shown: Shown) => Message;
};

import type { WriteStep } from "../../app/transaction";
import type { UiLanguage } from "../../text/language";
import { en } from "./words-en";
import { fr } from "./words-fr";
import { nl } from "./words-nl";
import type { Occupation } from "./occupied";
import type { Report } from "./report";

/** FTE of a scenario as they are shown. */
export type ClaimTexts = {
  readonly claimed: string;
  readonly horizon: number;
  readonly dated: string;
  readonly realisable: string;
  /** Null where there is none. */
  readonly ended: string | null;
  readonly later: string | null;
  readonly undated: string | null;
  readonly redeployed: string | null;
};

/** What the command line says itself; findings and problems have their words in `text/`. */
export type CommandWords = {
  readonly step: Readonly<Record<WriteStep, string>>;
  readonly found: string;
  readonly blocks: Readonly<Record<string, string>>;
  readonly key: (real: string, theoretical: string, vacant: string) => string;
  readonly scenario: (id: string, title: string) => string;
  readonly claims: (claims: ClaimTexts) => string;
  readonly fullYear: (net: string, undated: string | null) => string;
  /** What bodies are left with in a full year once recharges are settled: each body's, of it what recharges move. */
  readonly settlement: (bodies: string) => string;
  readonly settled: (body: string, after: string, moved: string) => string;
  /** Said in the place of a sum of which nothing is known. */
  readonly unknown: (ids: string) => string;
  /** Said after a sum that leaves measures out, for their amount is not known. */
  readonly without: (ids: string) => string;
  readonly sheets: (names: string) => string;
  readonly wouldWrite: (names: string) => string;
  /** Which ids the option could have named. */
  readonly scenariosKnown: (ids: string) => string;
  readonly status: Readonly<Record<Report["status"], string>>;
  readonly reconciled: (figures: number, live: number) => string;
  readonly differing: (count: number) => string;
  readonly restsOn: (cells: string) => string;
  readonly stale: (addresses: string) => string;
  readonly kept: (addresses: string) => string;
  readonly saved: (path: string) => string;
  readonly standing: (path: string) => string;
  readonly occupied: Readonly<Record<Occupation["kind"], (path: string, places: string) => string>>;
  readonly severity: Readonly<Record<"error" | "warning" | "note", string>>;
  readonly unreadable: (path: string) => string;
  readonly unwritable: (path: string) => string;
};

export const COMMAND_WORDS: Readonly<Record<UiLanguage, CommandWords>> = { nl, fr, en };

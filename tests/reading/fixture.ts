import type { DrawnSheet } from "./drawn-sheet";
import type { Expected, ExpectedFinding } from "./expected";

export const LAYOUTS = [
  "matrix",
  "official annex",
  "staff list",
  "budget list",
  "years across",
  "unit costs",
  "workload",
  "mixed",
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A workbook as an office could have it, and what someone who knows it reads in it. */
export type Fixture = {
  readonly name: string;
  readonly layout: Layout;
  readonly language: "nl" | "fr" | "nl+fr" | "en";
  readonly messy: boolean;
  /** What makes it hard, in a few words. */
  readonly about: string;
  readonly sheets: readonly DrawnSheet[];
  readonly expected: readonly Expected[];
  /** Where something must be said. */
  readonly findings: readonly ExpectedFinding[];
  /** Texts about persons, which must not be in anything that is read. */
  readonly personal?: readonly string[];
};

import type { Address } from "../sheet/address";
import type { Fte } from "./fte";
import type { Mechanism } from "./mechanism";
import type { Money } from "./money";
import type { MeasureStatus } from "./status";
import type { Level, Statute } from "./unit-cost";
import type { When } from "./when";

/**
 * Only a synergy counts in a scenario's figures; unchanged policy is what happens anyway (the baseline's own trajectory);
 * levers of personnel policy and regional measures are shown apart and never counted as gains of working together.
 */
export const MEASURE_CLASSES = ["synergy", "personnel-policy", "regional", "unchanged-policy"] as const;
export type MeasureClass = (typeof MEASURE_CLASSES)[number];

/** What kind of gain it is said to be. */
export const GAIN_TYPES = ["staff", "scale", "qualitative", "none"] as const;
export type GainType = (typeof GAIN_TYPES)[number];

/** How sure its amount and date are: in the document's own list, only in its text, or inferred by who typed it. */
export const CERTAINTIES = ["stated", "in-text", "inferred"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A body by its key: "municipality", "welfare-centre", the name of another body, or "both" (which has no staff of its own). */
export type EntityKey = string;
export const BOTH: EntityKey = "both";

/** Where staff is; null is unknown, or not told. */
export type Place = {
  readonly entity: EntityKey | null;
  readonly service: string | null;
  readonly cell: string | null;
  /** A level or a grade. */
  readonly level: Level | null;
};

/** An amount with its range, for "1 à 2 ETP"; without one, low and high are null and mid stands for all. */
export type Estimate<Amount extends number> = {
  readonly low: Amount | null;
  readonly mid: Amount | null;
  readonly high: Amount | null;
};

export type Case = keyof Estimate<number>;

/** The columns that a measure is told in, as findings and differences name them. */
export const MEASURE_FIELDS = [
  "id", "scenario", "group", "class", "gain", "domain", "titleNl", "titleFr", "mechanism",
  "entity", "service", "cell", "level", "statute", "toEntity", "toService", "toCell", "toLevel",
  "toStatute", "lead",
  "fteLow", "fte", "fteHigh", "article", "amountLow", "amount", "amountHigh", "oneOff",
  "start", "end",
  "counted", "dependsOn", "exclusiveWith", "certainty", "status", "realisedFte", "realisedAmount", "source", "remark",
] as const; // prettier-ignore
export type MeasureField = (typeof MEASURE_FIELDS)[number];

/** One gain (or cost) of a scenario, in five blocks. */
export type Measure = {
  readonly what: {
    readonly id: string;
    readonly scenario: string;
    /** What rows are about the same thing: the same gain in two versions, the parts of one joint contract. */
    readonly group: string | null;
    readonly class: MeasureClass;
    readonly gain: GainType | null;
    readonly domain: string | null;
    readonly titleNl: string;
    readonly titleFr: string;
    readonly mechanism: Mechanism;
  };
  readonly who: Place & {
    readonly statute: Statute | null;
    readonly to: Place;
    readonly toStatute: Statute | null;
    readonly lead: EntityKey | null;
  };
  readonly howMuch: {
    readonly fte: Estimate<Fte>;
    /** As the budget writes it. */
    readonly article: string | null;
    /** Euro a year; more is better for the result. Where it is told it stands instead of FTE × unit cost. */
    readonly amount: Estimate<Money>;
    /** What it costs once, zero or more. */
    readonly oneOff: Money | null;
  };
  readonly when: {
    /** Null: undated. */
    readonly start: When | null;
    readonly end: When | null;
  };
  readonly trail: {
    /** False for one that is named but not claimed: gains that exclude each other are not added. */
    readonly counted: boolean;
    readonly dependsOn: readonly string[];
    readonly exclusiveWith: readonly string[];
    readonly certainty: Certainty | null;
    readonly status: MeasureStatus;
    readonly realisedFte: Fte | null;
    readonly realisedAmount: Money | null;
    readonly source: string;
    readonly remark: string;
  };
  /** Where each field was read; empty for a measure that stands in no sheet. */
  readonly cells: Readonly<Partial<Record<MeasureField, Address>>>;
};

/** The amount of a case; where a case has none of its own, mid stands for it. */
export function estimateOf<Amount extends number>(estimate: Estimate<Amount>, which: Case): Amount | null {
  return estimate[which] ?? estimate.mid;
}

export function certain<Amount extends number>(mid: Amount | null): Estimate<Amount> {
  return { low: null, mid, high: null };
}

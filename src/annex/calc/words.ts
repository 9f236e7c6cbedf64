import type { BlockColumn, LeftColumn } from "./columns";
import type { Parameter } from "./layout";

/** The words of the calculation sheet. */
export type CalcWords = {
  /** At most 31 characters, none of []:*?/\ . */
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
  readonly services: string;
  readonly scenarios: string;
  readonly unitCosts: string;
  readonly articles: string;
  /** Blocks of yearly amounts and of crossings, and their headings. */
  readonly profiles: string;
  readonly profile: Readonly<
    Record<"measure" | "slot" | "year" | "amount" | "own" | "first" | "last", string>
  >;
  readonly pivots: string;
  readonly pivot: Readonly<Record<"date" | "month", string>>;
  /** Headings inside those blocks. */
  readonly number: string;
  readonly name: string;
  readonly first: string;
  readonly cost: {
    readonly entity: string;
    readonly level: string;
    readonly statute: string;
    readonly year: string;
    readonly key: string;
    readonly amount: string;
  };
  readonly yearRow: string;
  readonly indexRow: string;
  readonly monthRow: string;
  /** What stands above groups of columns. */
  readonly groups: Readonly<Record<"typed" | "codes" | "listed" | "amounts" | "keys" | BlockColumn, string>>;
  readonly left: Readonly<Record<LeftColumn, string>>;
  /** Headings of a block's columns, each with its year. */
  readonly block: Readonly<Record<BlockColumn, (year: number) => string>>;
  readonly meaning: {
    readonly counted: (id: string) => string;
    readonly result: (id: string) => string;
    readonly block: Readonly<Record<BlockColumn, (id: string, year: number) => string>>;
    readonly over: string;
  };
};

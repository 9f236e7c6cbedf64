import type { RememberResult } from "../app/mapping";
import type { ColumnReason } from "../source/block-columns";

/** What a column can be said to be, apart from the fields that have words of their own. */
export type ChoiceGroup = "staff" | "list" | "costs" | "budget" | "workload";

/** The words with which the user corrects how a table is read. */
export type MappingWords = {
  /** The button beside a table. */
  readonly correct: string;
  readonly correctWhat: (address: string) => string;
  readonly sureness: string;
  readonly sure: Readonly<Record<"sure" | "fairly" | "unsure" | "unknown", string>>;
  readonly heading: string;
  readonly readAs: string;
  readonly back: string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly noHeading: (column: string) => string;
  readonly noSamples: string;
  readonly why: Readonly<Record<ColumnReason, string>>;
  readonly is: string;
  readonly body: string;
  readonly year: string;
  /** What the program makes of it by itself. */
  readonly asRead: (what: string) => string;
  /** The way back to that. */
  readonly asReadAgain: string;
  readonly unread: string;
  readonly unused: (what: string) => string;
  /** A text of the sheet, in the quotation marks of the language. */
  readonly quoted: (text: string) => string;
  readonly noBody: string;
  /** A column, by its letter, tells the body of each row. */
  readonly bodyByRow: (column: string) => string;
  readonly noYear: string;
  readonly both: string;
  readonly total: string;
  readonly ignored: string;
  readonly groups: Readonly<Record<ChoiceGroup, string>>;
  readonly rows: string;
  readonly rowsHint: string;
  readonly counting: (count: number) => string;
  readonly wholeTable: string;
  readonly ignoreBlock: string;
  readonly ignoredBlocks: string;
  readonly useBlock: string;
  readonly sources: {
    readonly heading: string;
    readonly hint: (bodies: string) => string;
    readonly own: string;
  };
  readonly draft: {
    readonly unkept: (count: number) => string;
    readonly keep: string;
    readonly undo: string;
    readonly keeping: string;
    readonly refused: Readonly<Record<Exclude<RememberResult, "remembered">, string>>;
    readonly kept: (count: number) => string;
  };
  readonly unfit: {
    readonly heading: (count: number) => string;
    readonly drop: string;
    readonly dropWhat: (text: string) => string;
    readonly noText: string;
  };
};

import type { Area } from "../../sheet/address";
import type { Validation } from "../book";
import { common, joined, without } from "./areas";
import { type Renames, renameInFormula } from "./formula-rename";
import type { ValidationInFile } from "./validation-read";

/** A rule and its cells now; `order` is its place in the file, null for a new one. */
type Entry = { rule: Validation; areas: Area[]; readonly order: number | null };

/** Differences from the file: the cells of its rules that have others now (none: the rule is gone), and new rules. */
export type ValidationChange = {
  readonly moved: ReadonlyMap<number, readonly Area[]>;
  readonly added: readonly ValidationInFile[];
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The rules of one sheet for what may be typed. No cell is under two of them. */
export class Validations {
  private readonly entries: Entry[];

  constructor(private readonly inFile: readonly ValidationInFile[]) {
    this.entries = inFile.map(({ rule, areas }, order) => ({ rule, areas: [...areas], order }));
  }

  get all(): readonly ValidationInFile[] {
    return this.entries.filter(({ areas }) => areas.length > 0);
  }

  at(row: number, column: number): Validation | null {
    const cell = { row, column, rows: 1, columns: 1, sheet: "" };
    const holds = ({ areas }: Entry) => areas.some((area) => common({ ...area, sheet: "" }, cell) !== null);
    return this.entries.find(holds)?.rule ?? null;
  }

  set(area: Area, rule: Validation | null): void {
    for (const entry of this.entries) {
      if (entry.areas.some((own) => common(own, area)))
        entry.areas = joined(entry.areas.flatMap((own) => without(own, area)));
    }
    if (rule === null) return;
    const alike = this.entries.find((entry) => same(entry.rule, rule));
    if (alike) alike.areas = joined([...alike.areas, area]);
    else this.entries.push({ rule, areas: [area], order: null });
  }

  follow(renames: Renames): void {
    for (const entry of this.entries) {
      const [formula1, formula2] = [entry.rule.formula1, entry.rule.formula2].map((formula) =>
        renameInFormula(formula, renames),
      );
      entry.rule = { ...entry.rule, formula1: formula1 ?? "", formula2: formula2 ?? "" };
    }
  }

  /** Null where the file's own rules stand as they were. */
  change(): ValidationChange | null {
    const moved = new Map<number, readonly Area[]>();
    for (const { order, areas } of this.entries) {
      const before = order === null ? undefined : this.inFile[order]?.areas;
      if (order !== null && !same(before?.map(place), areas.map(place))) moved.set(order, areas);
    }
    const added = this.entries.filter(({ order, areas }) => order === null && areas.length > 0);
    return moved.size + added.length === 0 ? null : { moved, added };
  }
}

const place = ({ row, column, rows, columns }: Area) => [row, column, rows, columns];

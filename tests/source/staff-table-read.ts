import type { Rows } from "./told";
import { tablesIn } from "./table-told";

/** The tables of staff of a sheet. */
export const read = (rows: Rows, sheet = "Staff") => tablesIn(rows, { sheet });
/** What is found in them, with its facts. */
export const facts = (rows: Rows) =>
  read(rows).flatMap(({ findings }) => findings.map(({ code, facts: told }) => [code, told]));

import { headingReader } from "../../src/source/heading";
import { findStaffTables } from "../../src/source/find-staff-tables";
import { headingsOf } from "../../src/source/sheet-headings";
import type { StaffingSource } from "../../src/source/staffing-source";
import { VOCABULARY } from "../../src/source/vocabulary";
import { gridOf } from "../support/grids";
import type { Rows } from "./told";

/** The tables of staff of one sheet, as the scan gets them. */
export function tablesIn(rows: Rows, origin: Parameters<typeof gridOf>[1] = {}): StaffingSource[] {
  return findStaffTables(headingsOf(gridOf(rows, origin), headingReader(VOCABULARY)));
}

/** One line a post: "CPAS · IT · B4 · statutory · 2024: 3/5 (4)"; "?" is unknown, "" a figure that the table does not give. */
export function postLines(source: StaffingSource | undefined): string[] {
  if (!source) return ["no table"];
  return source.posts.map((post) => {
    const figure = (sourced: { readonly amount: number | null } | null) =>
      sourced === null ? "" : String(sourced.amount ?? "?");
    const names = [
      post.entity.kind === "municipality"
        ? "AC"
        : post.entity.kind === "welfare-centre"
          ? "CPAS"
          : post.entity.name,
      post.service,
      post.cell,
      post.job,
      post.grade ?? post.level ?? "",
      post.statute ?? "",
      String(post.year ?? ""),
    ].filter((name) => name !== "");
    const heads = post.heads === null ? "" : ` (${figure(post.heads)})`;
    return `${names.join(" · ")}: ${figure(post.real)}/${figure(post.theoretical)}${heads}`;
  });
}

import { fte } from "../../src/model/fte";
import type { Post } from "../../src/model/post";
import { STAFFING } from "./measures";

const at = { sheet: "List", row: 0, column: 0 };

/** A line of the staff list of service "HR" of the municipality: one FTE, nothing else told. */
export function postOf(
  told: Partial<Omit<Post, "real" | "theoretical" | "heads">> & { readonly real?: number | null } = {},
): Post {
  const { real = 1, ...rest } = told;
  return {
    entity: STAFFING.entities[0]!,
    service: "HR",
    cell: "",
    job: "",
    level: null,
    grade: null,
    statute: null,
    year: null,
    theoretical: null,
    heads: null,
    until: null,
    at,
    ...rest,
    real: { amount: real === null ? null : fte(real), at: rest.at ?? at },
  };
}

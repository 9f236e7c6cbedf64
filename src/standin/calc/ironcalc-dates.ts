import { binary, call, number } from "./formula/build";
import type { Node } from "./formula/syntax";
import { NOT_COMPUTED, plainCall, type Args, type Rule } from "./ironcalc-rule";

/*
 * Excel's days 0 to 60 are January and February 1900, with a 29 February; an empty cell is day 0. IronCalc counts these
 * differently or refuses them.
 */

const FIRST_SAFE = 61;

/** YEAR, moved to a later day with the same answer; only with arithmetic, so that it works cell by cell as well. */
export const year: Rule = (name, args) => moved(name, args, (day) => binary(number("100"), "-", day));

/** MONTH, in the same way. */
export const month: Rule = (name, args) =>
  moved(name, args, (day) => {
    const later = binary(number("366"), "+", binary(day, "<", number("1")));
    return binary(later, "-", binary(day, ">=", number("60")));
  });

function moved(name: string, args: Args, by: (day: Node) => Node): Node {
  const [day] = args;
  if (!day || isSafe(day)) return plainCall(name, args);
  const early = binary(binary(day, "<", number("61")), "*", binary(day, ">=", number("0")));
  return call(name, binary(day, "+", binary(early, "*", by(day))));
}

/** DAY: the early days are their own answer. */
export const day: Rule = (name, args) => {
  const [date] = args;
  if (!date || isSafe(date)) return plainCall(name, args);
  const ordinal = binary(call("INT", date), "-", binary(number("31"), "*", binary(date, ">=", number("32"))));
  const early = call("IF", binary(date, "<", number("0")), plainCall(name, args), ordinal);
  return call("IF", binary(date, "<", number("61")), early, plainCall(name, args));
};

/** EDATE, EOMONTH and WEEKDAY of an early day are left to Excel. */
export const edate: Rule = (name, args) => {
  const [date] = args;
  if (!date || isSafe(date)) return plainCall(name, args);
  return call("IF", binary(date, "<", number("61")), NOT_COMPUTED, plainCall(name, args));
};

/** DATE: Excel takes the years 0 to 1899 as counted from 1900, and has one day more in early 1900. */
export const date: Rule = (name, args) => {
  const [year] = args;
  if (!year || (year.kind === "number" && Number(year.text) > 1900)) return plainCall(name, args);
  const early = binary(binary(year, "<", number("1900")), "*", binary(year, ">=", number("0")));
  const full = binary(year, "+", binary(early, "*", number("1900")));
  const day = plainCall(name, [full, ...args.slice(1)]);
  return binary(day, "-", binary(day, "<", number("61")));
};

function isSafe(node: Node): boolean {
  if (node.kind === "number") return Number(node.text) >= FIRST_SAFE;
  if (node.kind !== "call" || node.name !== "DATE") return false;
  const [year] = node.args;
  return year?.kind === "number" && Number(year.text) > 1900;
}

import { ApiError } from "./api-error";
import type { Host } from "./host";
import type { ClassName } from "./members/host-object";
import { levelOf, type Level } from "./requirement-sets";

/** How a member is used; the mark is how the list of used members writes it. */
export type Use = "get" | "set" | "call";

const MARKS: Record<Use, string> = { get: "", set: "=", call: "()" };

/** One Excel that answers: its state, the level of the API that it offers, and the members that were used so far. */
export type Session = {
  readonly host: Host;
  /** "Range.values", "Range.values=", "Worksheet.getRange()". */
  readonly used: ReadonlySet<string>;
  /** Whether a member belongs to the level on offer. */
  offers(className: ClassName, member: string): boolean;
  /** To be called before a member is used. @throws ApiError ApiNotFound when it is above the level on offer */
  use(className: ClassName, member: string, how: Use): void;
};

export function startSession(host: Host, level: Level): Session {
  const used = new Set<string>();
  const offers = (className: ClassName, member: string): boolean => levelOf(className, member) <= level;
  return {
    host,
    used,
    offers,
    use(className, member, how) {
      if (!offers(className, member)) throw notFound(className, member);
      if (!member.startsWith("_")) used.add(`${className}.${member}${MARKS[how]}`);
    },
  };
}

export function notFound(className: string, member: string): ApiError {
  return new ApiError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${className}.${member}. It may be available in a newer version of Excel, or unknown to the stand-in.`,
  );
}

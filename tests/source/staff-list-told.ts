import type { Scan } from "../../src/source/scan";

/** A name that must never leave its column. */
export const SENTINEL = "Zzentinelle";

/** The posts as "municipality HR B4 0.8". */
export function posts({ sources }: Scan): string[] {
  return sources.flatMap((source) =>
    source.posts.map(({ entity, service, level, grade, statute, until, real, theoretical }) =>
      [
        entity.kind === "other" ? entity.name : entity.kind,
        service,
        grade ?? level,
        statute,
        until,
        real === null ? null : (real.amount ?? "?"),
        theoretical === null ? null : `/${theoretical.amount ?? "?"}`,
      ]
        .filter((part) => part !== null && part !== "")
        .join(" "),
    ),
  );
}

/** The codes of what is found, and the kinds of what is recognised. */
export const codes = ({ findings }: Scan) => findings.map(({ code }) => code);
export const kinds = ({ blocks }: Scan) => blocks.map(({ kind }) => kind);

import { formatAddress, formatArea } from "../../src/sheet/a1";
import type { Item } from "./compare";
import { LAYOUTS } from "./fixture";
import type { Measured } from "./measure";
import { isReadWell, precision, recall, tally } from "./measure";

const COLUMNS = [
  "layout",
  "",
  "books",
  "items",
  "right",
  "missed",
  "wrong",
  "extra",
  "recall",
  "precision",
  "wrong, untold",
  "lost, untold",
  "unsaid",
  "noise",
] as const;

/** A table of layouts, clean and messy apart. */
export function table(measured: readonly Measured[]): string {
  const lines = LAYOUTS.flatMap((layout) =>
    [false, true].map((messy) => {
      const here = measured.filter(({ fixture }) => fixture.layout === layout && fixture.messy === messy);
      return line(layout, messy ? "messy" : "clean", here);
    }),
  );
  const all = [false, true].map((messy) =>
    line(
      "all",
      messy ? "messy" : "clean",
      measured.filter(({ fixture }) => fixture.messy === messy),
    ),
  );
  return aligned([[...COLUMNS], ...lines, ...all]);
}

function line(layout: string, kind: string, measured: readonly Measured[]): string[] {
  const counted = tally(measured);
  const { fixtures, items, right, missed, wrong, extra, untold, lost, unsaid, noise } = counted;
  const counts = [fixtures, items, right, missed, wrong, extra].map(String);
  const shares = [recall(counted), precision(counted)].map((part) => `${(100 * part).toFixed(1)} %`);
  return [layout, kind, ...counts, ...shares, ...[untold, lost, unsaid, noise].map(String)];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Every workbook that is not read well enough, in one line each. */
export function gaps(measured: readonly Measured[]): string[] {
  return measured.filter((one) => !isReadWell(one)).map(({ fixture }) => fixture.name);
}

/** All that is not right in one workbook, line by line; empty where nothing is. */
export function misses(measured: Measured): string[] {
  const about = ({ thing, field, at, expected, got, verdict }: Item): string => {
    const cell = at ? `${formatAddress(at)} ` : "";
    return `${verdict.padEnd(6)} ${cell}${thing} · ${field}: expected ${show(expected)}, got ${show(got)}`;
  };
  const untold = new Set([...measured.untold, ...measured.lost]);
  const byThing = new Map<string, Item[]>();
  for (const item of measured.items) byThing.set(item.thing, [...(byThing.get(item.thing) ?? []), item]);
  const whole = [...byThing].filter(([, items]) =>
    items.every(({ verdict }) => verdict === "missed" || verdict === "extra"),
  );
  const whollyMissed = new Set(whole.flatMap(([, items]) => items));
  return [
    ...whole.map(([thing, items]) => {
      const figures = items.filter(({ at }) => at !== null);
      const cells = figures.map(({ at, field, expected, got }) => {
        return `${field} ${expected || got} in ${at ? formatAddress(at) : ""}`;
      });
      const verdict = items.some((item) => item.verdict === "missed") ? "missed" : "extra ";
      const silent = figures.some((item) => untold.has(item)) ? "  << NOTHING IS SAID" : "";
      return `${verdict} all of ${thing}: ${cells.join(", ")}${silent}`;
    }),
    ...measured.items
      .filter((item) => !whollyMissed.has(item))
      .filter((item) => item.verdict !== "right" || item.misread)
      .map((item) => `${about(item)}${untold.has(item) ? "  << NOTHING IS SAID" : ""}`),
    ...measured.unsaid.map(({ text }) => `unsaid ${text}: a finding must be there`),
    ...measured.noise.map(
      ({ code, severity, at }) => `noise  ${at ? formatArea(at) : "-"}: ${severity} ${code}, not expected`,
    ),
  ];
}

function show(text: string): string {
  return text === "" ? "nothing" : JSON.stringify(text);
}

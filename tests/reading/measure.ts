import type { Finding } from "../../src/model/finding";
import { parseArea } from "../../src/sheet/a1";
import { areaContains, areasOverlap, areaOf } from "../../src/sheet/address";
import type { Address, Area } from "../../src/sheet/address";
import type { Block } from "../../src/source/block";
import type { Scan } from "../../src/source/scan";
import { compare } from "./compare";
import type { Item } from "./compare";
import { cellKey } from "./expected";
import type { ExpectedFinding } from "./expected";
import type { Fixture } from "./fixture";
import { thingsOf } from "./read-things";

/** How well one workbook was read. */
export type Measured = {
  readonly fixture: Fixture;
  readonly items: readonly Item[];
  /** Figures that are read as something that they are not, of which nothing is said. */
  readonly untold: readonly Item[];
  /** Figures that are not read, of which nothing is said. */
  readonly lost: readonly Item[];
  /** Expected findings that are not there. */
  readonly unsaid: readonly ExpectedFinding[];
  /** Warnings and errors at cells where nobody expects one. */
  readonly noise: readonly Finding[];
};

/** They tell of a whole block or sheet and excuse no single figure. */
const OF_THE_WHOLE: readonly string[] = ["several-staffing-blocks", "several-workloads", "sheet-hidden"];

/** The other of the two places where figures differ: it is named, and a click away. */
function comparedWith(finding: Finding): readonly Area[] {
  if (finding.code !== "staffing-differs" && finding.code !== "sources-differ") return [];
  return [parseArea(finding.facts.used, finding.at?.sheet ?? "") ?? []].flat();
}

export function measure(
  fixture: Fixture,
  scan: Scan,
  findings: readonly Finding[] = scan.findings,
): Measured {
  const items = compare(fixture.expected, thingsOf(scan));
  const telling = findings
    .filter(({ code }) => !OF_THE_WHOLE.includes(code))
    .flatMap((finding) => [finding.at ?? [], comparedWith(finding)].flat());
  const figures = new Set(items.flatMap(({ at }) => (at ? [cellKey(at)] : [])));
  const isTold = ({ at }: Item) =>
    at !== null && telling.some((area) => areaContains(area, at) || heads(area, at, scan.blocks, figures));
  return {
    fixture,
    items,
    untold: items.filter((item) => item.misread && !isTold(item)),
    lost: items.filter((item) => item.at !== null && item.verdict === "missed" && !isTold(item)),
    unsaid: fixture.findings.filter((wanted) => !telling.some((area) => answers(area, wanted))),
    noise: findings.filter(
      ({ at, severity, code }) =>
        severity !== "note" &&
        code !== "no-staffing-sheet" &&
        !OF_THE_WHOLE.includes(code) &&
        !fixture.findings.some((wanted) => at !== null && answers(at, wanted)),
    ),
  };
}

/** Whether a finding at another cell is about a figure: at the heading of its row or column, and not at a figure itself. */
function heads(area: Area, cell: Address, blocks: readonly Block[], figures: ReadonlySet<string>): boolean {
  if (area.sheet !== cell.sheet || area.rows !== 1 || area.columns !== 1) return false;
  if (figures.has(cellKey(area))) return false;
  if (area.row === cell.row) return true;
  const block = blocks.find((one) => areaContains(one.area, cell));
  const together = block === undefined || areasOverlap(block.area, area);
  return together && area.column === cell.column && area.row < cell.row && isHeading(area, block);
}

/** In the first rows of a block, where headings are. */
function isHeading(area: Area, block: Block | undefined): boolean {
  return block === undefined || area.row < block.area.row + 3;
}

/** A finding as precise as what is expected: at that cell, or in that row. */
function answers(area: Area, { sheet, row, column }: ExpectedFinding): boolean {
  if (area.sheet !== sheet) return false;
  if (column === null) return area.rows === 1 && area.row === row;
  return (
    (area.rows === 1 || area.columns === 1 || area.rows * area.columns <= 12) &&
    areaContains(area, areaOf({ sheet, row, column }))
  );
}

export type Tally = {
  readonly fixtures: number;
  readonly items: number;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly extra: number;
  readonly untold: number;
  readonly lost: number;
  readonly unsaid: number;
  readonly noise: number;
};

export function tally(measured: readonly Measured[]): Tally {
  const items = measured.flatMap((one) => one.items);
  const count = (verdict: Item["verdict"]) => items.filter((item) => item.verdict === verdict).length;
  const sum = (size: (one: Measured) => number) => measured.reduce((total, one) => total + size(one), 0);
  return {
    fixtures: measured.length,
    items: items.length - count("extra"),
    right: count("right"),
    missed: count("missed"),
    wrong: count("wrong"),
    extra: count("extra"),
    untold: sum(({ untold }) => untold.length),
    lost: sum(({ lost }) => lost.length),
    unsaid: sum(({ unsaid }) => unsaid.length),
    noise: sum(({ noise }) => noise.length),
  };
}

/** Of what is expected, how much is read right. */
export function recall({ items, right }: Tally): number {
  return items === 0 ? 1 : right / items;
}

/** Of what is read, how much is right. */
export function precision({ right, wrong, extra }: Tally): number {
  return right + wrong + extra === 0 ? 1 : right / (right + wrong + extra);
}

/** What a messy workbook is to reach; a clean one is read as it is. */
export const MESSY_ENOUGH = 0.98;

/** Whether a workbook is read well enough: nothing wrong or lost without a word, every finding that must be there. */
export function isReadWell(measured: Measured): boolean {
  const counted = tally([measured]);
  const least = measured.fixture.messy ? MESSY_ENOUGH : 1;
  return (
    recall(counted) >= least &&
    precision(counted) >= least &&
    counted.untold + counted.lost + counted.unsaid === 0 &&
    (measured.fixture.messy || counted.noise === 0)
  );
}

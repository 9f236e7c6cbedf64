import type { Finding } from "../../../src/model/finding";
import type { Grid } from "../../../src/sheet/grid";
import { scan } from "../../../src/source/scan";
import type { Scan } from "../../../src/source/scan";
import { gridOfSheet } from "../drawn-sheet";
import type { Fixture } from "../fixture";
import { FIXTURES } from "../fixtures";
import { drawnBook, mutableBook } from "./mutable-book";
import { mutate } from "./mutations";
import { randomFrom } from "./random";
import type { Random } from "./random";
import type { Known } from "./silent-loss";
import { knownFigures, lostInSilence } from "./silent-loss";
import { standingNowhere } from "./standing";

/** What a workbook is read as; null where its file is refused. */
export type Reading = {
  readonly scan: Scan;
  readonly findings: readonly Finding[];
  readonly grids: readonly Grid[];
};
export type Reader = (fixture: Fixture, random: Random) => Reading | null | Promise<Reading | null>;

export type Outcome = {
  readonly seed: number;
  readonly fixture: string;
  readonly mutations: readonly string[];
  /** The file was damaged so that it could not be opened, and that was said. */
  readonly refused: boolean;
  /** The file was damaged so that its cells are others than were written. */
  readonly bent: boolean;
  /** Milliseconds, and characters of what was read for each of what the sheets hold. */
  readonly time: number;
  readonly blowUp: number;
  readonly crash: string | null;
  readonly nowhere: readonly string[];
  readonly lost: readonly string[];
};

/** Reads cells without a file or a host between. */
export function readCells(fixture: Fixture): Reading {
  const grids = gridsOf(fixture);
  const read = scan(grids);
  return { scan: read, findings: read.findings, grids };
}

const gridsOf = ({ sheets }: Fixture): Grid[] => sheets.flatMap((one) => gridOfSheet(one) ?? []);

const known = new Map<Fixture, readonly Known[]>();

function knownOf(fixture: Fixture): readonly Known[] {
  const figures = known.get(fixture) ?? knownFigures(readCells(fixture).scan);
  known.set(fixture, figures);
  return figures;
}

/** A workbook chosen, changed and read as the seed says. Never throws. */
export async function fuzzCase(seed: number, read: Reader): Promise<Outcome> {
  const random = randomFrom(seed);
  const fixture = FIXTURES[random.below(FIXTURES.length)];
  if (!fixture) throw new Error("There are no workbooks.");
  const figures = knownOf(fixture);
  const book = mutableBook(fixture);
  const mutations = mutate(book, random);
  const changed = { ...fixture, sheets: drawnBook(book) };
  const common = { seed, fixture: fixture.name, mutations, refused: false, bent: false };
  const nothing = { blowUp: 0, crash: null, nowhere: [], lost: [] };
  const start = performance.now();
  try {
    const reading = await read(changed, random);
    const time = performance.now() - start;
    if (!reading) return { ...common, ...nothing, refused: true, time };
    const told = JSON.stringify({ scan: reading.scan, findings: reading.findings });
    const held = JSON.stringify(reading.grids);
    const bent = held !== JSON.stringify(gridsOf(changed));
    return {
      ...common,
      bent,
      time,
      blowUp: told.length / held.length,
      crash: null,
      nowhere: standingNowhere(reading.scan, reading.grids),
      lost: bent ? [] : lostInSilence(figures, fixture.sheets, book, reading.scan, reading.findings),
    };
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...common, ...nothing, time: performance.now() - start, crash };
  }
}

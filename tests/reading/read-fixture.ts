import { scan } from "../../src/source/scan";
import { gridOfSheet } from "./drawn-sheet";
import type { Fixture } from "./fixture";
import { measure } from "./measure";
import type { Measured } from "./measure";

/** Reads a fixture from its cells, without a file or a host between. */
export function readFixture(fixture: Fixture): Measured {
  return measure(fixture, scan(fixture.sheets.flatMap((one) => gridOfSheet(one) ?? [])));
}

import type { When } from "../../model/when";
import { inYear } from "../../model/when";
import { year } from "../../model/year";
import type { CellValue } from "../../sheet/cell-value";
import { daysFrom1900, isoFromSerial } from "../date";
import type { DateSystem } from "../date";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;
/** 1 January 1990; no year that a measure could name. */
const FIRST_DAY = 32_874;

/**
 * A cell as a date of a measure: 2028 is a year alone, a date its serial number. Null where it is neither; text never is,
 * for no formula reads it.
 */
export function readWhen(value: CellValue, system?: DateSystem): When | null {
  if (typeof value !== "number") return null;
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return inYear(value);
  const serial = daysFrom1900(value, system);
  if (serial < FIRST_DAY) return null;
  const iso = isoFromSerial(Math.floor(serial));
  if (iso === null) return null;
  const [y = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return y > LAST_YEAR ? null : { kind: "day", year: year(y), month, day };
}

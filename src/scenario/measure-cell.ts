import type { Finding } from "../model/finding";
import type { Measure, MeasureField } from "../model/measure";
import { areaOf } from "../sheet/address";

/** The cell that tells a field of a measure; null where it stands in no sheet. */
export function cellOf(measure: Measure, field: MeasureField): Finding["at"] {
  const cell = measure.cells[field];
  return cell ? areaOf(cell) : null;
}

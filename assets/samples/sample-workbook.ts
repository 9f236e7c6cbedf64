import { CENTRE_GROUPS, CENTRE_RECEIPTS, MUNICIPALITY_GROUPS } from "./budget-lines";
import { centreBudget, municipalityBudget } from "./budget-sheet";
import { hrTables } from "./hr-tables";
import { inputSheets } from "./input-sheet";
import { listsSheet } from "./lists-sheet";
import type { SampleOptions } from "./options";
import { SAMPLE_SERVICES } from "./options";
import { packageOf } from "./package";
import { payrollSheet } from "./payroll-sheet";
import { staffingSheet } from "./staffing-sheet";
import { unitCostSheet } from "./unit-cost-sheet";
import { userSheet } from "./user-sheet";

export { SAMPLE_SERVICES, manyServices } from "./options";
export type {
  SampleFigure,
  SampleOptions,
  SamplePosts,
  SampleService,
  SampleTotal,
  SampleUserSheet,
} from "./options";

/**
 * The sample workbook as .xlsx bytes, or with options a twin of it. The same options always give the same bytes. Every
 * formula carries its right cached value; nothing asks Excel to recompute on load.
 */
export function sampleWorkbook(options: SampleOptions = {}): Uint8Array {
  const {
    services = SAMPLE_SERVICES,
    total = "sum",
    staffing = true,
    inputTables = true,
    extraSheets = [],
  } = options;
  return packageOf([
    ...(staffing ? [staffingSheet(services, total)] : []),
    payrollSheet(),
    unitCostSheet(),
    municipalityBudget(MUNICIPALITY_GROUPS),
    centreBudget(CENTRE_GROUPS, CENTRE_RECEIPTS),
    ...extraSheets.map(userSheet),
    listsSheet(),
    ...(inputTables ? inputSheets(hrTables("nl+fr")) : []),
  ]);
}

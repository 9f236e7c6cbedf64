import { invalidArgument } from "../api-error";

/** @throws ApiError InvalidArgument for a name that no sheet can have */
export function checkSheetName(name: string): void {
  if (name === "" || name.length > 31) throw invalidArgument("a sheet's name has 1 to 31 characters");
  if (/[[\]:*?/\\]/.test(name)) throw invalidArgument(`the sheet's name ${name} has one of []:*?/\\ in it`);
  if (/^'|'$/.test(name)) throw invalidArgument(`the sheet's name ${name} begins or ends with an apostrophe`);
  if (name.toLowerCase() === "history")
    throw invalidArgument("Excel keeps the sheet name History for itself");
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** "plan.xlsx" -> "plan.annex.xlsx"; a copy of a copy keeps its name. */
export function copyName(name: string): string {
  const [, stem = name, extension = ".xlsx"] = /^(.*?)(?:\.annex)?(\.xls[xm])?$/i.exec(name) ?? [];
  return `${stem}.annex${extension}`;
}

/** Hands bytes to the browser's downloads. Nothing is sent anywhere: the address points into the page's own memory. */
export function download(bytes: Uint8Array, name: string): void {
  const type = name.toLowerCase().endsWith(".xlsm") ? XLSM : XLSX;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser may begin to read after the click is done.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

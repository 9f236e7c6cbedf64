/** The words of Open XML that a package is tied together with. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATED = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CUSTOM_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

export const CONTENT_TYPES = {
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  workbook: `${SPREADSHEET}sheet.main+xml`,
  sheet: `${SPREADSHEET}worksheet+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  table: `${SPREADSHEET}table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

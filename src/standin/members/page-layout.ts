import { invalidArgument, notInStandin } from "../api-error";
import type { PageSetup, Sheet } from "../book";
import { allowChange } from "../host";
import type { Json } from "../protocol";
import { asFlag, asNumber, asOneOf, asText, asWhole, isList } from "./arguments";
import { cellsGiven } from "./cells-at";
import type { HostObjectOf } from "./host-object";
import type { Members, Property } from "./member-table";

const PAPERS: readonly { readonly name: string; readonly size: number }[] = [
  { name: "Letter", size: 1 },
  { name: "Tabloid", size: 3 },
  { name: "Legal", size: 5 },
  { name: "A3", size: 8 },
  { name: "A4", size: 9 },
  { name: "A5", size: 11 },
];
const POINTS_PER_INCH = 72;

type Layout = HostObjectOf<"PageLayout">;

function setPage(sheet: Sheet, change: Partial<PageSetup>): void {
  allowChange(sheet);
  sheet.setPage(change);
}

/** Points in the API, inches in the file. */
function margin(side: keyof PageSetup["margins"]): Property<Layout> {
  return {
    get: ({ sheet }) => sheet.page.margins[side] * POINTS_PER_INCH,
    set({ sheet }, value) {
      const inches = asNumber(value, `${side}Margin`, 0, 49 * POINTS_PER_INCH) / POINTS_PER_INCH;
      setPage(sheet, { margins: { ...sheet.page.margins, [side]: inches } });
    },
  };
}

/** `{ horizontalFitToPages, verticalFitToPages }`, each a number of pages or null for as many as it takes. */
function setZoom(sheet: Sheet, value: Json): void {
  if (value === null || typeof value !== "object" || isList(value))
    throw invalidArgument("zoom must be an object");
  const {
    horizontalFitToPages = null,
    verticalFitToPages = null,
    scale = null,
  } = value as Record<string, Json>;
  if (scale !== null && (horizontalFitToPages !== null || verticalFitToPages !== null)) {
    throw invalidArgument("zoom has a scale or pages to fit, not both");
  }
  if (scale !== null && scale !== 100) throw notInStandin("a print scale other than 100");
  const pages = (given: Json): number | null => (given === null ? null : asWhole(given, "pages to fit", 1));
  setPage(sheet, { fitToWide: pages(horizontalFitToPages), fitToTall: pages(verticalFitToPages) });
}

export const pageLayout: Members<Layout> = {
  properties: {
    orientation: {
      get: ({ sheet }) => sheet.page.orientation,
      set({ sheet }, value) {
        setPage(sheet, { orientation: asOneOf(value, "orientation", ["Portrait", "Landscape"]) });
      },
    },
    paperSize: {
      get: ({ sheet }) => PAPERS.find(({ size }) => size === sheet.page.paperSize)?.name ?? null,
      set({ sheet }, value) {
        const paper = PAPERS.find(({ name }) => name === value);
        if (paper === undefined) throw notInStandin(`the paper ${JSON.stringify(value)}`);
        setPage(sheet, { paperSize: paper.size });
      },
    },
    zoom: {
      get({ sheet }) {
        const { fitToWide, fitToTall } = sheet.page;
        const fitted = fitToWide !== null || fitToTall !== null;
        return {
          horizontalFitToPages: fitToWide,
          verticalFitToPages: fitToTall,
          scale: fitted ? null : 100,
        };
      },
      set: ({ sheet }, value) => setZoom(sheet, value),
    },
    centerHorizontally: {
      get: ({ sheet }) => sheet.page.centerHorizontally,
      set({ sheet }, value) {
        setPage(sheet, { centerHorizontally: asFlag(value, "centerHorizontally") });
      },
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  parts: { headersFooters: ({ sheet }) => ({ type: "HeaderFooterGroup", sheet }) },
  acts: {
    setPrintArea({ sheet }, args, { book }) {
      const { sheet: given, area } = cellsGiven(book, sheet, args, 0, "printArea");
      if (given.id !== sheet.id) throw invalidArgument("the print area is on another sheet");
      setPage(sheet, { printArea: { ...area, sheet: sheet.name } });
    },
    setPrintTitleColumns({ sheet }, args, { book }) {
      const { sheet: given, area } = cellsGiven(book, sheet, args, 0, "printTitleColumns");
      if (given.id !== sheet.id) throw invalidArgument("the title columns are on another sheet");
      setPage(sheet, { titleColumns: { first: area.column, last: area.column + area.columns - 1 } });
    },
    setPrintTitleRows({ sheet }, args, { book }) {
      const { sheet: given, area } = cellsGiven(book, sheet, args, 0, "printTitleRows");
      if (given.id !== sheet.id) throw invalidArgument("the title rows are on another sheet");
      setPage(sheet, { titleRows: { first: area.row, last: area.row + area.rows - 1 } });
    },
  },
};

export const headerFooterGroup: Members<HostObjectOf<"HeaderFooterGroup">> = {
  parts: { defaultForAllPages: ({ sheet }) => ({ type: "HeaderFooter", sheet }) },
};

function strip(
  where: "header" | "footer",
  side: "left" | "center" | "right",
): Property<HostObjectOf<"HeaderFooter">> {
  return {
    get: ({ sheet }) => sheet.page[where][side],
    set({ sheet }, value) {
      const text = asText(value, `${side} ${where}`);
      if (text.length > 255) throw invalidArgument(`a ${where} has at most 255 characters`);
      setPage(sheet, { [where]: { ...sheet.page[where], [side]: text } });
    },
  };
}

export const headerFooter: Members<HostObjectOf<"HeaderFooter">> = {
  properties: {
    leftHeader: strip("header", "left"),
    centerHeader: strip("header", "center"),
    rightHeader: strip("header", "right"),
    leftFooter: strip("footer", "left"),
    centerFooter: strip("footer", "center"),
    rightFooter: strip("footer", "right"),
  },
};

/** What the pane needs to know of the host that it runs in. */
export type Host = {
  /** "nl-BE", "fr-FR", "en-US": the language of Excel's own menus. */
  readonly language: string;
  /** Whether the pane stands on a dark ground; null where the host does not say (Excel on the web). */
  readonly dark: boolean | null;
  /** False on hosts older than the floor that the manifest names. */
  readonly supported: boolean;
};

/** The lowest Excel that we run on: LTSC 2021. */
export const REQUIRED_API = "1.14";

/** Waits for Office to be ready; asks nothing of the workbook. */
export async function openHost(): Promise<Host> {
  await Office.onReady();
  const { displayLanguage, requirements } = Office.context;
  return {
    language: displayLanguage,
    dark: isDark(officeTheme()?.bodyBackgroundColor),
    supported: requirements.isSetSupported("ExcelApi", REQUIRED_API),
  };
}

/** The types say that there is always a theme; Excel on the web has none. */
function officeTheme(): Office.OfficeTheme | undefined {
  return Office.context.officeTheme;
}

/** By the lightness of the ground, "#RRGGBB" or "#AARRGGBB". */
function isDark(color: string | undefined): boolean | null {
  const channels = /([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

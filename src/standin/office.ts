import type { Culture } from "./culture";
import { isSetSupported, type Level } from "./requirement-sets";

/** The colours of Excel's own windows, "#RRGGBB". */
export type OfficeTheme = {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
};

/** What the pane asks of `window.Office`; Office.js itself is never loaded beside the stand-in. */
export type StandinOffice = {
  /** Says that this is no Excel. */
  readonly isStandin: true;
  readonly context: {
    readonly host: "Excel";
    readonly platform: "OfficeOnline";
    /** The language of Excel's menus. */
    readonly displayLanguage: string;
    /** The language of the data. */
    readonly contentLanguage: string;
    /** Missing in Excel on the web, and here unless it is given. */
    readonly officeTheme?: OfficeTheme;
    readonly document: { readonly mode: "readWrite"; readonly url: string };
    readonly requirements: {
      isSetSupported(name: string, minimum?: string | number): boolean;
    };
    readonly diagnostics: {
      readonly host: "Excel";
      readonly platform: "OfficeOnline";
      readonly version: string;
    };
  };
  readonly HostType: { readonly Excel: "Excel" };
  readonly PlatformType: { readonly OfficeOnline: "OfficeOnline"; readonly PC: "PC"; readonly Mac: "Mac" };
  onReady(
    callback?: (info: { host: "Excel"; platform: "OfficeOnline" }) => unknown,
  ): Promise<{ host: "Excel"; platform: "OfficeOnline" }>;
};

export function makeOffice(options: {
  readonly level: Level;
  readonly culture: Culture;
  readonly displayLanguage: string;
  readonly theme: OfficeTheme | null;
}): StandinOffice {
  const { level, culture, displayLanguage, theme } = options;
  const info = { host: "Excel", platform: "OfficeOnline" } as const;
  return {
    isStandin: true,
    context: {
      ...info,
      displayLanguage,
      contentLanguage: culture.name,
      ...(theme === null ? {} : { officeTheme: theme }),
      document: { mode: "readWrite", url: "" },
      requirements: {
        isSetSupported: (name, minimum) => isSetSupported(level, name, minimum),
      },
      diagnostics: { ...info, version: "0.0.0 (stand-in)" },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    async onReady(callback) {
      await Promise.resolve();
      callback?.(info);
      return info;
    },
  };
}

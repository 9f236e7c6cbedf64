/** The languages of the pane and of the command line. */
export const UI_LANGUAGES = ["nl", "fr", "en"] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The language for a tag such as "nl-BE" or "fr_FR"; English for any other. */
export function uiLanguage(tag: string | null | undefined): UiLanguage {
  const primary = /^[a-z]+/i.exec(tag ?? "")?.[0].toLowerCase();
  return UI_LANGUAGES.find((language) => language === primary) ?? "en";
}

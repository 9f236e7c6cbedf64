/** The languages of an annex; "nl+fr" puts both side by side, as official annexes do. */
export const ANNEX_LANGUAGES = ["nl", "fr", "nl+fr", "en"] as const;

export type AnnexLanguage = (typeof ANNEX_LANGUAGES)[number];

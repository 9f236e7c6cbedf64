import type { BookErrorKind } from "../standin/ooxml/book-error";
import type { UiLanguage } from "../text/language";

type BookErrorWords = Readonly<Record<BookErrorKind, string>>;

const nl: BookErrorWords = {
  encrypted:
    "Dit bestand is met een wachtwoord beveiligd. Open het in Excel, verwijder het wachtwoord en bewaar het opnieuw.",
  "old-format": "Dit is een werkmap in het oude .xls-formaat. Open ze in Excel en bewaar ze als .xlsx.",
  "not-a-zip": "Dit bestand is geen Excel-werkmap (.xlsx).",
  "too-large":
    "Dit bestand is uitgepakt te groot om veilig te openen. Verwijder wat de bijlage niet nodig heeft en probeer opnieuw.",
  "broken-part": "Dit bestand is beschadigd. Open het in Excel, laat het herstellen en bewaar het opnieuw.",
  unsupported: "Dit soort werkmap wordt niet ondersteund. Bewaar ze in Excel als gewone werkmap (.xlsx).",
};

const fr: BookErrorWords = {
  encrypted:
    "Ce fichier est protégé par un mot de passe. Ouvrez-le dans Excel, supprimez le mot de passe et enregistrez-le à nouveau.",
  "old-format":
    "Ce classeur est à l’ancien format .xls. Ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
  "not-a-zip": "Ce fichier n’est pas un classeur Excel (.xlsx).",
  "too-large":
    "Une fois décompressé, ce fichier est trop volumineux pour être ouvert en toute sécurité. Retirez ce dont l’annexe n’a pas besoin et réessayez.",
  "broken-part":
    "Ce fichier est endommagé. Ouvrez-le dans Excel, laissez Excel le réparer et enregistrez-le à nouveau.",
  unsupported:
    "Ce type de classeur n’est pas pris en charge. Enregistrez-le dans Excel comme classeur ordinaire (.xlsx).",
};

const en: BookErrorWords = {
  encrypted: "This file is protected by a password. Open it in Excel, remove the password and save it again.",
  "old-format": "This is a workbook in the old .xls format. Open it in Excel and save it as .xlsx.",
  "not-a-zip": "This file is not an Excel workbook (.xlsx).",
  "too-large":
    "Unpacked, this file is too large to open safely. Remove what the annex does not need and try again.",
  "broken-part": "This file is damaged. Open it in Excel, let Excel repair it and save it again.",
  unsupported: "This kind of workbook is not supported. Save it in Excel as an ordinary workbook (.xlsx).",
};

const WORDS: Readonly<Record<UiLanguage, BookErrorWords>> = { nl, fr, en };

/** Why a file cannot be opened, and what to do. */
export function bookErrorText(kind: BookErrorKind, language: UiLanguage): string {
  return WORDS[language][kind];
}

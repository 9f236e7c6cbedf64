import type { BookErrorKind } from "../standin/ooxml/book-error";
import type { UiLanguage } from "../text/language";

type BookErrorWords = Readonly<Record<BookErrorKind, (file: string) => string>>;

const nl: BookErrorWords = {
  encrypted: (file) =>
    `${file} is beveiligd met een wachtwoord. Haal het wachtwoord in Excel weg (Bestand > Info > Werkmap beveiligen), sla op en probeer opnieuw.`,
  "old-format": (file) =>
    `${file} heeft de oude Excel-indeling (.xls). Sla het bestand in Excel op als Excel-werkmap (.xlsx) en open die.`,
  "not-a-zip": (file) => `${file} is geen Excel-werkmap (.xlsx), of het bestand is beschadigd.`,
  "too-large": (file) =>
    `${file} is uitgepakt te groot om veilig te openen. Verwijder wat de bijlage niet nodig heeft en probeer opnieuw.`,
  "broken-part": (file) =>
    `${file} is beschadigd. Open het bestand in Excel, laat Excel het herstellen, sla het op en probeer opnieuw.`,
  unsupported: (file) =>
    `${file} heeft een indeling die hier niet gelezen wordt. Sla het bestand in Excel op als Excel-werkmap (.xlsx) en open die.`,
};

const fr: BookErrorWords = {
  encrypted: (file) =>
    `${file} est protégé par un mot de passe. Supprimez-le dans Excel (Fichier > Informations > Protéger le classeur), enregistrez et réessayez.`,
  "old-format": (file) =>
    `${file} est à l’ancien format Excel (.xls). Enregistrez-le dans Excel comme classeur Excel (.xlsx) et ouvrez ce dernier.`,
  "not-a-zip": (file) => `${file} n’est pas un classeur Excel (.xlsx), ou le fichier est endommagé.`,
  "too-large": (file) =>
    `Une fois décompressé, ${file} est trop volumineux pour être ouvert en toute sécurité. Retirez ce dont l’annexe n’a pas besoin et réessayez.`,
  "broken-part": (file) =>
    `${file} est endommagé. Ouvrez-le dans Excel, laissez Excel le réparer, enregistrez-le et réessayez.`,
  unsupported: (file) =>
    `${file} est dans un format qui n’est pas lu ici. Enregistrez-le dans Excel comme classeur Excel (.xlsx) et ouvrez ce dernier.`,
};

const en: BookErrorWords = {
  encrypted: (file) =>
    `${file} is protected by a password. Remove it in Excel (File > Info > Protect Workbook), save and try again.`,
  "old-format": (file) =>
    `${file} is in the old Excel format (.xls). Save it in Excel as an Excel workbook (.xlsx) and open that.`,
  "not-a-zip": (file) => `${file} is not an Excel workbook (.xlsx), or the file is damaged.`,
  "too-large": (file) =>
    `Unpacked, ${file} is too large to open safely. Remove what the annex does not need and try again.`,
  "broken-part": (file) =>
    `${file} is damaged. Open it in Excel, let Excel repair it, save it and try again.`,
  unsupported: (file) =>
    `${file} is in a format that is not read here. Save it in Excel as an Excel workbook (.xlsx) and open that.`,
};

const WORDS: Readonly<Record<UiLanguage, BookErrorWords>> = { nl, fr, en };

/** Why the file of that name cannot be opened, and what to do; the same at every door. */
export function bookErrorText(kind: BookErrorKind, file: string, language: UiLanguage): string {
  return WORDS[language][kind](file);
}

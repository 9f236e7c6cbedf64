import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import type { Block } from "./block";
import type { Field } from "./field";
import type { Heading } from "./heading";
import { anchorText } from "./correction-anchor";

const AS_MANY = 3;
const PROBED = 200;
const LONGEST = 40;
/** Register and account numbers are longer than any figure of staff or money. */
const LARGEST = 1e9;

/** What a person may be known by. */
const PERSONAL_FIELDS: ReadonlySet<string> = new Set(["person-name", "gender", "domicile", "leave"]);
const PERSONAL_WORDS =
  /(?<!\p{L})(?:nom|noms|pr[eé]nom|naam|namen|voornaam|achternaam|name|surname|agent|agents|titulaire|titularis|medewerker|collaborateur|employee|matricule|stamnummer|niss|insz|rijksregister\p{L}*|registre national|naissance|geboorte\p{L}*|birth|geslacht|sexe|genre|gender|adres|adresse|address|iban|e-?mail|gsm|t[eé]l\p{L}*|phone)(?!\p{L})/iu;

/**
 * Up to three values of a column, to see what it is. Texts only of a column whose heading is understood; nothing at all where
 * it may tell of persons.
 */
export function samplesOf(
  grid: Grid,
  block: Block,
  from: number,
  column: number,
  headings: readonly (Heading | null)[],
  path: readonly { readonly row: number; readonly column: number }[],
  fields: readonly Field[],
): (string | number)[] {
  const named = path.map((step) => anchorText(valueAt(grid, step.row, step.column)));
  if (named.some((text) => PERSONAL_WORDS.test(text))) return [];
  const all = [...fields, ...headings.flatMap((heading) => [...(heading?.fields ?? [])])];
  if (all.some((field) => PERSONAL_FIELDS.has(field))) return [];
  const known = fields.length > 0 && !fields.includes("ignored");
  const samples: (string | number)[] = [];
  const end = Math.min(block.area.row + block.area.rows - grid.area.row, from + PROBED);
  for (let row = from; row < end && samples.length < AS_MANY; row += 1) {
    const value = valueAt(grid, row, column);
    const sample =
      typeof value === "number"
        ? Math.abs(value) < LARGEST
          ? value
          : null
        : known && typeof value === "string" && value.trim() !== ""
          ? value.trim().slice(0, LONGEST)
          : null;
    if (sample !== null && !samples.includes(sample)) samples.push(sample);
  }
  return samples;
}

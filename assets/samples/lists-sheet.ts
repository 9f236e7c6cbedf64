import type { SheetDraft } from "./draft";
import { inSheet, typed } from "./draft";

const LISTS_SHEET = "Lijsten - Listes";

const LISTS = [
  {
    column: "A",
    name: "Herkomsten",
    heading: "Herkomst / Origine",
    items: ["illustratief / illustratif", "bron / source"],
  },
  { column: "B", name: "Niveaus", heading: "Niveau", items: ["A", "B", "C", "D", "E"] },
  {
    column: "C",
    name: "Statuten",
    heading: "Statuut / Statut",
    items: [
      "Statutair / Statutaire",
      "Contractueel / Contractuel",
      "GECO / ACS",
      "Art. 60 §7 / Article 60 § 7",
    ],
  },
] as const;

/** A hidden sheet with the lists that the validations of the other sheets point to by name. */
export function listsSheet(): SheetDraft {
  return {
    name: LISTS_SHEET,
    hidden: true,
    gridlines: true,
    columns: [{ from: 1, to: 3, width: 30 }],
    cells: LISTS.flatMap(({ column, heading, items }) => [
      typed(`${column}1`, heading, "listHeading"),
      ...items.map((item, index) => typed(`${column}${index + 2}`, item, "plain")),
    ]),
    names: LISTS.map(({ column, name, items }) => ({
      name,
      formula: inSheet(LISTS_SHEET, `$${column}$2:$${column}$${items.length + 1}`),
    })),
  };
}

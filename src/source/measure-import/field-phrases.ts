import type { MeasureField } from "../../model/measure";

/**
 * What others call the fields of a measure, beside the headings of our own table; plain lower case, in Dutch, French and
 * English. A word that two fields go by stands with both: the values below decide.
 */
export const FIELD_PHRASES: Readonly<Partial<Record<MeasureField, readonly string[]>>> = {
  id: ["nr", "n", "no", "id", "ref", "nummer", "numero", "number", "code", "referentie", "reference", "volgnummer"],
  scenario: ["variant", "variante", "versie", "version"],
  domain: ["thema", "theme", "beleidsdomein", "domaine d action", "werkgroep", "focus group", "focusgroep"],
  titleNl: ["maatregel", "omschrijving", "titel", "benaming", "actie", "winst", "measure", "title", "description"],
  titleFr: ["mesure", "intitule", "libelle", "description", "titre", "denomination", "action", "gain"],
  mechanism: ["wijze", "hoe", "type maatregel", "aard", "moyen", "type de mesure", "nature", "how", "kind"],
  entity: ["entiteit", "instelling", "organisatie", "gemeente of ocmw", "entite", "administration", "pouvoir local", "organisation", "organization", "body"],
  service: ["afdeling", "departement", "direction", "directie", "department"],
  cell: ["team", "equipe", "eenheid", "unite"],
  level: ["niveau", "graad", "grade", "level", "rang", "niv"],
  statute: ["tewerkstelling", "contract", "regime", "statut administratif"],
  toEntity: ["bestemming bestuur", "institution de destination", "receiving body"],
  toService: ["bestemming", "nieuwe dienst", "destination", "nouveau service"],
  lead: ["trekker", "pilote", "chef de file", "lead"],
  fteLow: ["min vte", "etp min", "min fte", "vte minimum", "etp minimum"],
  fte: ["aantal vte", "nombre d etp", "nbre etp", "nb etp", "etp economises", "bespaarde vte", "equivalents temps plein", "voltijdse equivalenten"],
  fteHigh: ["max vte", "etp max", "max fte", "vte maximum", "etp maximum"],
  article: ["artikel", "budgetartikel", "article", "code budgetaire", "budgetcode"],
  amount: ["bedrag", "besparing", "jaarlijkse besparing", "montant", "economie", "economie annuelle", "gain annuel", "amount", "saving", "savings", "eur", "euro"],
  oneOff: ["eenmalig", "eenmalige kosten", "investering", "frais uniques", "cout non recurrent", "investissement", "one off", "investment"],
  start: ["jaar", "vanaf", "datum", "termijn", "timing", "annee", "a partir de", "echeance", "date", "year", "from", "ingang"],
  end: ["tot", "jusque", "jusqu en", "until"],
  status: ["status", "statut", "voortgang", "avancement", "stand van zaken", "etat d avancement"],
  source: ["document", "herkomst", "origine"],
  remark: ["opmerkingen", "nota", "toelichting", "remarques", "commentaire", "commentaires", "comment", "comments", "note"],
}; // prettier-ignore

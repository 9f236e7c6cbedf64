/** How one service is called in Dutch, French and English, and by initials. */
export type ServiceNames = {
  readonly nl: readonly string[];
  readonly fr: readonly string[];
  readonly en: readonly string[];
  /** Of any language. */
  readonly short: readonly string[];
};

/**
 * Services of a municipality and of its welfare centre. A name stands here only if it says one thing in all of them: "Secretariat"
 * is not the municipal secretariat, purchases are not procurement. Libraries, schools, culture, youth and sports are left out:
 * where both communities have one of their own, its French and its Dutch name are of two services.
 */
export const SERVICE_NAMES: readonly ServiceNames[] = [
  {
    nl: [
      "Interne dienst voor preventie en bescherming op het werk",
      "Preventie en bescherming op het werk",
      "Interne preventiedienst",
    ],
    fr: [
      "Service interne pour la prévention et la protection au travail",
      "Prévention et protection au travail",
      "Service interne de prévention",
    ],
    en: ["Prevention and protection at work"],
    short: ["IDPBW", "SIPPT", "SIPP"],
  },
  {
    nl: ["Overheidsopdrachten", "Dienst overheidsopdrachten", "Cel overheidsopdrachten"],
    fr: ["Marchés publics", "Cellule marchés publics"],
    en: ["Public procurement", "Procurement", "Public contracts"],
    short: [],
  },
  {
    nl: ["Personeel", "Personeelsbeheer", "Personeelszaken", "Personeel en organisatie"],
    fr: [
      "Ressources humaines",
      "Personnel",
      "Gestion du personnel",
      "Gestion des ressources humaines",
      "Direction des ressources humaines",
    ],
    en: ["Human resources", "Human resources management"],
    short: ["RH", "HR", "GRH", "DRH", "HRM", "P&O"],
  },
  {
    nl: ["Informatica", "Informatie- en communicatietechnologie"],
    fr: ["Informatique", "Technologies de l’information et de la communication"],
    en: ["Information technology"],
    short: ["IT", "ICT", "TIC"],
  },
  { nl: ["Communicatie"], fr: ["Communication"], en: ["Communications"], short: ["Com", "Comm"] },
  {
    nl: ["Financiën", "Financiële dienst"],
    fr: ["Finances", "Service financier"],
    en: ["Finance"],
    short: [],
  },
  { nl: ["Ontvangsten", "Ontvangerij"], fr: ["Recettes", "Recette"], en: ["Receipts"], short: [] },
  {
    nl: ["Boekhouding", "Boekhoudkundige dienst"],
    fr: ["Comptabilité"],
    en: ["Accounting"],
    short: ["Compta"],
  },
  { nl: ["Belastingen", "Gemeentebelastingen"], fr: ["Taxes", "Taxes communales"], en: [], short: [] },
  {
    nl: ["Weddendienst", "Wedden", "Loonadministratie"],
    fr: ["Traitements", "Salaires"],
    en: ["Payroll"],
    short: [],
  },
  { nl: ["Secretariaat"], fr: ["Secrétariat"], en: ["Secretariat"], short: [] },
  {
    nl: ["Gemeentesecretariaat", "Secretariaat van de gemeente"],
    fr: ["Secrétariat communal"],
    en: ["Municipal secretariat"],
    short: [],
  },
  { nl: ["Algemeen secretariaat"], fr: ["Secrétariat général"], en: ["General secretariat"], short: [] },
  { nl: ["Bevolking"], fr: ["Population"], en: [], short: [] },
  { nl: ["Burgerlijke stand"], fr: ["État civil"], en: ["Civil status", "Registry office"], short: [] },
  {
    nl: ["Stedenbouw", "Stedenbouwkunde"],
    fr: ["Urbanisme"],
    en: ["Urban planning", "Town planning"],
    short: [],
  },
  {
    nl: ["Werken", "Openbare werken"],
    fr: ["Travaux", "Travaux publics"],
    en: ["Public works", "Works"],
    short: [],
  },
  { nl: ["Technische dienst"], fr: ["Service technique"], en: ["Technical services"], short: [] },
  { nl: ["Leefmilieu", "Milieu"], fr: ["Environnement"], en: ["Environment"], short: [] },
  { nl: ["Mobiliteit"], fr: ["Mobilité"], en: ["Mobility"], short: [] },
  { nl: ["Huisvesting"], fr: ["Logement"], en: ["Housing"], short: [] },
  {
    nl: ["Openbare netheid", "Netheid", "Reinheid"],
    fr: ["Propreté publique", "Propreté"],
    en: ["Street cleaning"],
    short: [],
  },
  {
    nl: ["Groendienst", "Groene ruimten", "Plantsoenen"],
    fr: ["Espaces verts", "Plantations"],
    en: ["Parks"],
    short: [],
  },
  {
    nl: ["Juridische dienst", "Juridische zaken", "Juridisch"],
    fr: ["Juridique", "Affaires juridiques"],
    en: ["Legal", "Legal affairs"],
    short: [],
  },
  { nl: ["Verzekeringen"], fr: ["Assurances"], en: ["Insurance"], short: [] },
  { nl: ["Sociale dienst"], fr: ["Service social"], en: ["Social services"], short: [] },
  { nl: ["Sociale zaken"], fr: ["Affaires sociales", "Action sociale"], en: ["Social affairs"], short: [] },
  {
    nl: ["Socioprofessionele inschakeling", "Socio-professionele inschakeling"],
    fr: ["Insertion socioprofessionnelle", "Insertion socio-professionnelle"],
    en: [],
    short: ["ISP", "SPI"],
  },
  { nl: ["Schuldbemiddeling"], fr: ["Médiation de dettes"], en: ["Debt mediation"], short: [] },
  {
    nl: ["Thuishulp", "Gezins- en bejaardenhulp", "Thuiszorg"],
    fr: ["Aide à domicile", "Aide familiale"],
    en: ["Home help", "Home care"],
    short: [],
  },
  {
    nl: ["Rusthuis", "Woonzorgcentrum", "Rust- en verzorgingstehuis"],
    fr: ["Maison de repos", "Maison de repos et de soins"],
    en: ["Nursing home", "Care home"],
    short: ["MR", "MRS", "RVT", "WZC"],
  },
  { nl: ["Kinderdagverblijf", "Kinderopvang"], fr: ["Crèche", "Crèches"], en: ["Day nursery"], short: [] },
  { nl: ["Keuken", "Keukens"], fr: ["Cuisine", "Cuisines"], en: ["Kitchen"], short: [] },
  {
    nl: ["Schoonmaak", "Schoonmaakdienst"],
    fr: ["Nettoyage", "Service nettoyage"],
    en: ["Cleaning"],
    short: [],
  },
  { nl: ["Archief"], fr: ["Archives"], en: [], short: [] },
  { nl: ["Onthaal"], fr: ["Accueil"], en: ["Reception"], short: [] },
  { nl: ["Post", "Postdienst", "Briefwisseling"], fr: ["Courrier"], en: ["Mail room"], short: [] },
  { nl: ["Economaat"], fr: ["Économat"], en: ["Stores"], short: [] },
  { nl: ["Aankopen", "Aankoop"], fr: ["Achats"], en: ["Purchasing"], short: [] },
  { nl: ["Vertaling", "Vertaaldienst"], fr: ["Traduction", "Traductions"], en: ["Translation"], short: [] },
  { nl: ["Drukkerij"], fr: ["Imprimerie"], en: ["Printing office"], short: [] },
  { nl: ["Magazijn"], fr: ["Magasin"], en: ["Warehouse"], short: [] },
  {
    nl: ["Patrimonium", "Gebouwen", "Gebouwenbeheer"],
    fr: ["Patrimoine", "Bâtiments", "Gestion des bâtiments"],
    en: ["Buildings"],
    short: [],
  },
  {
    nl: ["Gegevensbescherming"],
    fr: ["Protection des données"],
    en: ["Data protection"],
    short: ["DPO", "GDPR", "RGPD", "AVG"],
  },
];

import { SERVICE_NAMES } from "../../src/source/services/service-names";
import { serviceKey } from "../../src/source/services/service-key";

const same = (one: string, other: string) => serviceKey(one) === serviceKey(other);

test("there are enough services, each in Dutch and French, and no name is of two of them", () => {
  expect(SERVICE_NAMES.length).toBeGreaterThanOrEqual(35);
  const owners = new Map<string, number>();
  SERVICE_NAMES.forEach(({ nl, fr, en, short }, index) => {
    expect(nl.length * fr.length).toBeGreaterThan(0);
    const keys = new Set([...nl, ...fr, ...en, ...short].map(serviceKey));
    expect([...keys]).toHaveLength(1);
    for (const key of keys) {
      expect(owners.get(key) ?? index).toBe(index);
      owners.set(key, index);
    }
  });
  expect(owners.size).toBe(SERVICE_NAMES.length);
});

test.each([
  ["SIPPT", "IDPBW"],
  ["S.I.P.P.T.", "Interne Dienst voor Preventie en Bescherming op het Werk"],
  ["Service interne pour la prévention et la protection au travail (SIPPT)", "IDPBW / SIPPT"],
  ["Marchés publics", "OVERHEIDSOPDRACHTEN"],
  ["RH", "Personeelsdienst"],
  ["G.R.H.", "P&O"],
  ["Service du personnel", "Dienst HR"],
  ["Informatique", "ICT"],
  ["Etat civil", "Burgerlijke Stand"],
  ["Service des Finances", "Financiële dienst"],
  ["Urbanisme", "Dienst Stedenbouw"],
  ["Service social", "Sociale dienst"],
  ["Maison de repos", "Rusthuis"],
  ["Économat", "economaat"],
  ["Communication", "Communicatiedienst"],
  ["Archives", "Archief - Archives"],
])("%s is %s", (one, other) => {
  expect(same(one, other)).toBe(true);
});

test.each([
  ["RH", "RH*"],
  ["RH", "RH (paie)"],
  ["RH", "RH / Communication"],
  ["Finances", "Recettes"],
  ["Secrétariat", "Secrétariat communal"],
  ["Service social", "Affaires sociales"],
  ["Service de prévention", "SIPPT"], // of crime
  ["Bibliothèque", "Bibliotheek"], // one of each community
  ["Enseignement francophone", "Nederlandstalig onderwijs"],
  ["Service technique", "Service"],
  ["Garage 1", "Garage 2"],
])("%s is not %s", (one, other) => {
  expect(same(one, other)).toBe(false);
});

test("what is not in the table is the same where case, accents and blanks alone differ", () => {
  expect(same("Propriétés  communales", "propriétés communales")).toBe(true);
  expect(same("Atelier", "Atelier*")).toBe(false);
});

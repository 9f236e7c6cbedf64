import { headingReader } from "../../src/source/heading";
import { extendSynonyms } from "../../src/source/own-words";
import { en } from "../../src/source/synonyms/en";
import { fr } from "../../src/source/synonyms/fr";
import { nl } from "../../src/source/synonyms/nl";
import { vocabularyOf } from "../../src/source/vocabulary";

const base = [nl, fr, en];

function read(own: Parameters<typeof extendSynonyms>[1], text: string) {
  const { synonyms } = extendSynonyms(base, own);
  const heading = headingReader(vocabularyOf(synonyms)).of(text);
  return [...(heading?.fields ?? [])].sort();
}

test("an organisation adds its own words", () => {
  expect(read([], "Postes payés")).toEqual(["job"]);
  expect(read([["real", "payé; payés\npostes payés"]], "Postes payés")).toEqual(["real"]);
  expect(read([["real", "payé; payés\npostes payés"]], "PAYE")).toEqual(["real"]);
});

test("a field is named by its key or by a word that names it alone", () => {
  expect(read([["ETP", "unités de travail"]], "Unités de travail")).toEqual(["fte"]);
  expect(read([[" Loonkost ", "KPR"]], "kpr")).toEqual(["cost"]);
  const { unused } = extendSynonyms(base, [
    ["effectif", "payé"],
    ["couleur", "rouge"],
    ["fte", "–"],
    ["Champ", "Mot"],
    ["fte", null],
    [],
  ]);
  expect(unused.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
});

test("a word with another meaning gets a second one; filler says nothing", () => {
  expect(read([["cost", "cadre"]], "Cadre")).toEqual(["cost", "theoretical"]);
  const heading = headingReader(vocabularyOf(extendSynonyms(base, [["filler", "cellulaire"]]).synonyms));
  expect(heading.of("Service cellulaire")?.unknown).toBe(0);
});

test("the base stays as it is", () => {
  const before = JSON.stringify(base);
  extendSynonyms(base, [["real", "payé"]]);
  expect(JSON.stringify(base)).toBe(before);
});

import type { Measure, Place } from "../../model/measure";
import type { When } from "../../model/when";
import type { Effect } from "../../scenario/effect";
import type { Vocabularies } from "../../source/scenario-tables/read-lists";
import type { UiLanguage } from "../../text/language";
import { euroText, numberText } from "../../text/number-text";
import type { MeasureWords } from "../../text/scenario-pane-words";
import { choiceText } from "./choice-text";

export type Said = {
  readonly language: UiLanguage;
  readonly words: MeasureWords;
  readonly vocabularies: Vocabularies;
};

/** 2028, 06/2028 or 15/06/2028: as exactly as it was told. */
export function whenText(when: When): string {
  const two = (number: number) => String(number).padStart(2, "0");
  switch (when.kind) {
    case "year":
      return String(when.year);
    case "month":
      return `${two(when.month)}/${when.year}`;
    case "day":
      return `${two(when.day)}/${two(when.month)}/${when.year}`;
  }
}

/** What a measure is about, in short phrases: how many, how, where, when. */
export function measurePhrases(effect: Effect, said: Said): readonly string[] {
  const { what, who, howMuch } = effect.measure;
  const { language, vocabularies, words } = said;
  const { sign, target } = what.mechanism;
  return [
    ...(howMuch.fte.mid === null && sign === 0 ? [] : [peopleText(effect.measure, said)]),
    choiceText(vocabularies, "mechanism", what.mechanism.id, language),
    placeText(who, said),
    ...(target === "none" || target === "capacity" ? [] : [destination(effect.measure, said)]),
    whenPhrase(effect.measure, words),
  ].filter((phrase) => phrase !== "");
}

/** What it brings or costs, once all of it is in force. */
export function moneyPhrases({ measure, result }: Effect, { language, words }: Said): readonly string[] {
  const euro = (amount: number) => euroText(amount, language);
  const { oneOff } = measure.howMuch;
  const once = oneOff === null || oneOff === 0 ? [] : [words.oneOff(euro(oneOff))];
  switch (result.kind) {
    case "none":
      return once;
    case "avoided":
      return [result.amount === null ? words.yearlyUnknown : words.avoided(euro(result.amount)), ...once];
    case "net":
      return [
        result.net === null ? words.yearlyUnknown : words.yearly(euroText(result.net, language, true)),
        ...once,
      ];
  }
}

function peopleText({ howMuch, who }: Measure, { language, words }: Said): string {
  const { low, mid, high } = howMuch.fte;
  const number = (amount: number) => numberText(amount, language);
  if (mid === null) return words.peopleUnknown;
  const told =
    low !== null && high !== null && low !== high ? words.range(number(low), number(high)) : number(mid);
  return words.people(told, who.level ?? "");
}

function placeText({ entity, service, cell }: Place, { language, vocabularies }: Said): string {
  const body = entity === null ? "" : choiceText(vocabularies, "entity", entity, language);
  return [body, service, cell].filter(Boolean).join(", ");
}

function destination({ who: { to, toStatute, lead } }: Measure, said: Said): string {
  const statute =
    toStatute === null ? "" : choiceText(said.vocabularies, "statute", toStatute, said.language);
  const there = placeText({ ...to, entity: to.entity ?? lead }, said);
  const place = [there, to.level, statute].filter(Boolean).join(", ");
  return place === "" ? said.words.toUnknown : said.words.to(place);
}

function whenPhrase({ when, what }: Measure, words: MeasureWords): string {
  const end = when.end ? words.until(whenText(when.end)) : "";
  // What changes neither staff nor money needs no date.
  const { sign, countsInNet } = what.mechanism;
  const start = when.start
    ? words.from(whenText(when.start))
    : sign !== 0 || countsInNet
      ? words.undated
      : "";
  return [start, end].filter(Boolean).join(" ");
}

import type { ListName } from "../../source/scenario-tables/definition";
import type { Vocabularies } from "../../source/scenario-tables/read-lists";
import type { UiLanguage } from "../../text/language";

/** What a key of a list is called in the pane’s language, as the workbook’s lists have it; a key that they lack as it is. */
export function choiceText(
  { choices }: Vocabularies,
  list: ListName,
  key: string,
  language: UiLanguage,
): string {
  return choices.find((choice) => choice.list === list && choice.key === key)?.words[language] ?? key;
}

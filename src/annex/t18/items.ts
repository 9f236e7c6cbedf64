import { GRANT_ITEMS } from "../money-words";
import type { GrantItem } from "../money-words";
import type { GrantChoices } from "./input";

/** Those that only a workbook with recharges has. */
const OF_RECHARGES = /^(?:recharged|settled|ofRecharges)/;

/** What T18 tells of each scenario below the share that the grant covers. */
export function itemsOf(choices: GrantChoices): readonly GrantItem[] {
  return choices.recharged ? GRANT_ITEMS : GRANT_ITEMS.filter((item) => !OF_RECHARGES.test(item));
}

/** The row of an item, counted from the scenario's first, which has the share. */
export function rowOf(item: GrantItem, choices: GrantChoices): number {
  return 1 + itemsOf(choices).indexOf(item);
}

export function itemName(item: GrantItem, choices: GrantChoices): string {
  const its = choices.words.grant;
  return item.startsWith("before") && choices.recharged ? its.beforeRecharges : its.items[item];
}

export function bodyOf(item: GrantItem, { words }: GrantChoices): string {
  if (item === "paid" || item.endsWith("Municipality")) return words.entity.municipality;
  if (item === "received" || item === "ofRecharges" || item.endsWith("WelfareCentre")) {
    return words.entity["welfare-centre"];
  }
  return item.endsWith("Other") ? words.grant.other : words.together;
}

import { economicGroup, economicGroupOfArticle } from "../../src/model/economic-group";

/* Codes of articles that budgets of municipalities and centres have. */

test.each([
  ["111-01", "staff"], // wages
  ["113-21", "staff"], // employer's contributions
  ["123-11", "operating"], // telephone
  ["12703", "operating"], // fuel
  ["333-01", "transfers"], // social assistance
  ["435-01", "transfers"], // the grant to the centre
  ["512-51", "transfers"], // capital transfers
  ["211-01", "debt"], // interest
  ["911-01", "debt"], // repayments
  ["816-51", "debt"], // credits and participations
  ["742-53", "investment"], // computers
  ["161-48", "other"], // revenue of services
  ["000-00", "other"],
  ["11", "other"],
  ["", "other"],
] as const)("%s is %s", (code, group) => {
  expect(economicGroup(code)).toBe(group);
});

test.each([
  ["104/111-01", "staff"],
  ["10400/12311", "operating"],
  ["104-911-01", "debt"],
  [" 831 / 435-01", "transfers"],
  ["104/111-01-20", "staff"],
  ["111-01", "other"], // which figures are the function is not known
  ["telefonie", "other"],
  ["", "other"],
] as const)("an article that no budget has, %j, is %s", (article, group) => {
  expect(economicGroupOfArticle(article)).toBe(group);
});

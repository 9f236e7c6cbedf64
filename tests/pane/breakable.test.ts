import { breakable } from "../../src/pane/preview/breakable";

const broken = (text: string) => breakable(text).replaceAll("\u00ad", "|");

test.each([
  ["bezettingsgraad", "bezettings|graad"],
  ["Overheidsopdrachten / Marchés publics", "Overheids|opdrachten / Marchés publics"],
  ["Personeelsdienst", "Personeels|dienst"],
  ["taux d’administration", "taux d’administra|tion"],
  ["Communicatie", "Communicatie"],
  ["kader (VTE)", "kader (VTE)"],
])("%s may be broken as %s", (text, expected) => {
  expect(broken(text)).toBe(expected);
});

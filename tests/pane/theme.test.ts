import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { STYLE } from "../../src/pane/style";
import { THEMES } from "../../src/pane/theme";

test.each([
  ["light", webLightTheme, THEMES.light],
  ["dark", webDarkTheme, THEMES.dark],
])("on a %s ground every token has Fluent's value", (_, fluent, ours) => {
  expect(Object.keys(ours).length).toBeGreaterThan(60);
  const referred = [...STYLE.matchAll(/var\(--(\w+)/g)].map(([, token]) => token);
  expect(Object.keys(ours)).toEqual(expect.arrayContaining(referred));
  expect(fluent).toMatchObject(ours);
});

test("both grounds have the same tokens", () => {
  expect(Object.keys(THEMES.dark)).toEqual(Object.keys(THEMES.light));
});

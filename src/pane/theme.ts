import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** Windows' contrast themes need none of their own: the browser puts their colours over either. */
export type PaneTheme = "light" | "dark";

export const THEMES: Readonly<Record<PaneTheme, Theme>> = { light: webLightTheme, dark: webDarkTheme };

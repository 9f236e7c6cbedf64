import type { PartialTheme, Theme } from "@fluentui/react-components";

/** Windows' contrast themes need none of their own: the browser puts their colours over either. */
export type PaneTheme = "light" | "dark";

// Of Fluent's web themes (MIT) what the pane and its components refer to, a fifth of them: the rest would be sent and never read.
// Tests hold every value to Fluent's, and every reference in the bundle to this file.

/** The same in both. */
const SHARED: PartialTheme = {
  borderRadiusNone: "0",
  borderRadiusSmall: "2px",
  borderRadiusMedium: "4px",
  borderRadiusLarge: "6px",
  borderRadiusCircular: "10000px",
  fontSizeBase200: "12px",
  fontSizeBase300: "14px",
  fontSizeBase400: "16px",
  fontSizeBase500: "20px",
  lineHeightBase200: "16px",
  lineHeightBase300: "20px",
  lineHeightBase400: "22px",
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
  fontFamilyMonospace: "Consolas, 'Courier New', Courier, monospace",
  fontWeightRegular: 400,
  fontWeightSemibold: 600,
  strokeWidthThin: "1px",
  strokeWidthThick: "2px",
  spacingHorizontalXS: "4px",
  spacingHorizontalSNudge: "6px",
  spacingHorizontalS: "8px",
  spacingHorizontalM: "12px",
  spacingHorizontalL: "16px",
  durationFaster: "100ms",
  curveEasyEase: "cubic-bezier(0.33,0,0.67,1)",
  colorNeutralForegroundOnBrand: "#ffffff",
  colorSubtleBackground: "transparent",
  colorTransparentBackground: "transparent",
  colorTransparentBackgroundHover: "transparent",
  colorTransparentBackgroundPressed: "transparent",
  colorBrandBackgroundPressed: "#0c3b5e",
  colorTransparentStroke: "transparent",
};

/** Token -> its value on a light ground, on a dark one. */
const BY_GROUND: { readonly [Token in keyof Theme]?: readonly [light: string, dark: string] } = {
  colorNeutralForeground1: ["#242424", "#ffffff"],
  colorNeutralForeground1Hover: ["#242424", "#ffffff"],
  colorNeutralForeground1Pressed: ["#242424", "#ffffff"],
  colorNeutralForeground2: ["#424242", "#d6d6d6"],
  colorNeutralForeground2Hover: ["#242424", "#ffffff"],
  colorNeutralForeground2Pressed: ["#242424", "#ffffff"],
  colorNeutralForeground2BrandHover: ["#0f6cbd", "#479ef5"],
  colorNeutralForeground2BrandPressed: ["#115ea3", "#2886de"],
  colorNeutralForeground3: ["#616161", "#adadad"],
  colorNeutralForegroundDisabled: ["#bdbdbd", "#5c5c5c"],
  colorBrandForegroundLink: ["#115ea3", "#479ef5"],
  colorBrandForegroundLinkHover: ["#0f548c", "#62abf5"],
  colorBrandForeground2: ["#115ea3", "#62abf5"],
  colorNeutralBackground1: ["#ffffff", "#292929"],
  colorNeutralBackground1Hover: ["#f5f5f5", "#3d3d3d"],
  colorNeutralBackground1Pressed: ["#e0e0e0", "#1f1f1f"],
  colorNeutralBackground2: ["#fafafa", "#1f1f1f"],
  colorNeutralBackground2Hover: ["#f0f0f0", "#333333"],
  colorNeutralBackground3: ["#f5f5f5", "#141414"],
  colorSubtleBackgroundHover: ["#f5f5f5", "#383838"],
  colorSubtleBackgroundPressed: ["#e0e0e0", "#2e2e2e"],
  colorNeutralBackgroundDisabled: ["#f0f0f0", "#141414"],
  colorBrandBackground: ["#0f6cbd", "#115ea3"],
  colorBrandBackgroundHover: ["#115ea3", "#0f6cbd"],
  colorCompoundBrandBackground: ["#0f6cbd", "#479ef5"],
  colorBrandBackground2: ["#ebf3fc", "#082338"],
  colorNeutralStrokeAccessible: ["#616161", "#adadad"],
  colorNeutralStroke1: ["#d1d1d1", "#666666"],
  colorNeutralStroke1Hover: ["#c7c7c7", "#757575"],
  colorNeutralStroke1Pressed: ["#b3b3b3", "#6b6b6b"],
  colorNeutralStroke2: ["#e0e0e0", "#525252"],
  colorBrandStroke1: ["#0f6cbd", "#479ef5"],
  colorCompoundBrandStroke: ["#0f6cbd", "#479ef5"],
  colorNeutralStrokeDisabled: ["#e0e0e0", "#424242"],
  colorStrokeFocus2: ["#000000", "#ffffff"],
  colorStatusSuccessBackground1: ["#f1faf1", "#052505"],
  colorStatusSuccessBorder2: ["#107c10", "#9fd89f"],
  colorStatusWarningBackground1: ["#fff9f5", "#4a1e04"],
  colorStatusWarningBorder2: ["#bc4b09", "#f98845"],
  colorStatusDangerBackground1: ["#fdf3f4", "#3b0509"],
  colorStatusDangerBorder2: ["#c50f1f", "#dc626d"],
  shadow2: [
    "0 0 2px rgba(0,0,0,0.12), 0 1px 2px rgba(0,0,0,0.14)",
    "0 0 2px rgba(0,0,0,0.24), 0 1px 2px rgba(0,0,0,0.28)",
  ],
};

function themeOf(ground: 0 | 1): PartialTheme {
  return {
    ...SHARED,
    ...Object.fromEntries(Object.entries(BY_GROUND).map(([token, values]) => [token, values[ground]])),
  };
}

export const THEMES: Readonly<Record<PaneTheme, PartialTheme>> = { light: themeOf(0), dark: themeOf(1) };

/**
 * The pane's own rules, on Fluent's colours. Made for 350 × 378 px, where Excel's personality menu covers 34 × 32 px at
 * the top right. Borders tell what colours tell too, for Windows' contrast themes.
 */
export const STYLE = `
.syn { box-sizing: border-box; display: flex; flex-direction: column; position: relative; height: 100%; min-height: 0; overflow: hidden; font-size: var(--fontSizeBase300); line-height: 1.35; font-variant-numeric: tabular-nums; }
.syn *, .syn *::before { box-sizing: inherit; }
.syn > * { line-height: 1.35; }
.syn h1, .syn h2, .syn p, .syn ul, .syn ol, .syn dl, .syn dd { margin: 0; padding: 0; }
.syn h1 { font-size: var(--fontSizeBase400); line-height: 1.3; font-weight: var(--fontWeightSemibold); outline: none; }
.syn h2 { font-size: var(--fontSizeBase300); font-weight: var(--fontWeightSemibold); }
.syn ul, .syn ol { list-style: none; }
.syn input { accent-color: var(--colorBrandBackground); }
.syn code { font-family: var(--fontFamilyMonospace); font-size: var(--fontSizeBase200); overflow-wrap: anywhere; }
.syn-strong { font-weight: var(--fontWeightSemibold); }
.syn-quiet { color: var(--colorNeutralForeground3); font-size: var(--fontSizeBase200); }
.syn-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.syn-wait { display: inline-flex; align-items: center; gap: 8px; }
.syn-whole { flex: 1; justify-content: center; font-size: var(--fontSizeBase500); }
.syn-ring { width: 1.2em; height: 1.2em; border: 2px solid var(--colorNeutralStroke1); border-top-color: var(--colorCompoundBrandStroke); border-radius: 50%; animation: syn-turn 1.2s linear infinite; }
@keyframes syn-turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .syn-ring { animation-duration: 6s; } }
.syn .syn-link { padding: 0; border: 0; background: none; color: var(--colorBrandForegroundLink); font: inherit; cursor: pointer; }
.syn .syn-link:hover { color: var(--colorBrandForegroundLinkHover); text-decoration-line: underline; }
.syn .syn-link:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }

.syn-nav { flex: none; padding: 0 44px 0 12px; border-bottom: 1px solid var(--colorNeutralStroke2); background: var(--colorNeutralBackground2); }
.syn-nav ol { display: flex; gap: 2px; }
.syn-nav button { display: flex; align-items: center; gap: 4px; height: 36px; padding: 0 5px; border: 0; white-space: nowrap; border-bottom: 2px solid transparent; background: none; color: var(--colorNeutralForeground2); font: inherit; font-size: var(--fontSizeBase200); cursor: pointer; }
.syn-nav button[aria-current] { border-bottom-color: var(--colorCompoundBrandStroke); color: var(--colorNeutralForeground1); font-weight: var(--fontWeightSemibold); }
.syn-nav button:disabled { color: var(--colorNeutralForegroundDisabled); cursor: default; }
.syn-nav button:focus-visible, .syn summary:focus-visible, .syn td:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -2px; }

.syn-main { flex: 1; min-height: 0; overflow-y: auto; padding: 10px 12px 12px; display: flex; flex-direction: column; gap: 10px; }
.syn-main > * { flex: none; }
.syn-foot { flex: none; padding: 8px 12px; border-top: 1px solid var(--colorNeutralStroke2); background: var(--colorNeutralBackground1); }
.syn-foot > p { margin-bottom: 6px; }
.syn-actions { display: flex; flex-wrap: wrap; gap: 8px; }
.syn-foot .syn-actions { justify-content: flex-end; }

.syn-card, .syn-notice { display: flex; flex-direction: column; align-items: flex-start; gap: 6px; padding: 8px 10px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); }
.syn-card > ul, .syn-main details ul { align-self: stretch; display: flex; flex-direction: column; gap: 4px; }
.syn-card > ul > li { padding-left: 14px; position: relative; }
.syn-card > ul:not(.syn-cells) > li::before { content: "–"; position: absolute; left: 0; }
.syn-card dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; }
.syn-card dt { color: var(--colorNeutralForeground3); }
.syn-card dd { overflow-wrap: anywhere; }
.syn-card details { align-self: stretch; }
.syn summary { padding: 3px 0; cursor: pointer; color: var(--colorNeutralForeground2); font-size: var(--fontSizeBase200); }
.syn details p, .syn details li { font-size: var(--fontSizeBase200); }
.syn details ul { padding: 4px 0; }

.syn-notice { border-left-width: 4px; }
.syn-notice.syn-error { border-color: var(--colorStatusDangerBorder2); background: var(--colorStatusDangerBackground1); }
.syn-notice.syn-warning { border-color: var(--colorStatusWarningBorder2); background: var(--colorStatusWarningBackground1); }
.syn-notice.syn-success { border-color: var(--colorStatusSuccessBorder2); background: var(--colorStatusSuccessBackground1); }
.syn-notice.syn-info { border-color: var(--colorBrandStroke1); background: var(--colorNeutralBackground2); }

.syn-group { display: flex; flex-direction: column; gap: 6px; }
.syn-group ul { display: flex; flex-direction: column; gap: 6px; }
.syn-group li { padding: 4px 8px; border-left: 4px solid var(--colorNeutralStroke1); overflow-wrap: anywhere; }
.syn-group.syn-error li { border-color: var(--colorStatusDangerBorder2); }
.syn-group.syn-warning li { border-color: var(--colorStatusWarningBorder2); }
.syn .syn-cell { font-size: var(--fontSizeBase200); line-height: 20px; min-height: 24px; text-align: left; overflow-wrap: anywhere; text-decoration-line: underline; text-underline-offset: 2px; }
.syn-cells { display: flex; flex-wrap: wrap; gap: 0 10px; }

.syn-languages { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; font-size: var(--fontSizeBase200); }
.syn-table { overflow-x: auto; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); }
.syn-table table { border-collapse: separate; border-spacing: 0; font-size: var(--fontSizeBase200); }
.syn-table::-webkit-scrollbar { height: 9px; }
.syn-table::-webkit-scrollbar-thumb { background: var(--colorNeutralStrokeAccessible); border: 2px solid var(--colorNeutralBackground1); border-radius: 5px; }
.syn-table th, .syn-table td { padding: 4px 5px; border-bottom: 1px solid var(--colorNeutralStroke2); text-align: right; vertical-align: middle; }
.syn-table thead th { background: var(--colorNeutralBackground3); font-size: 11px; font-weight: var(--fontWeightSemibold); vertical-align: bottom; line-height: 1.2; }
.syn-table th.syn-first { position: sticky; left: 0; z-index: 1; width: 102px; min-width: 102px; max-width: 102px; text-align: left; overflow-wrap: anywhere; border-right: 1px solid var(--colorNeutralStroke1); background: var(--colorNeutralBackground1); font-weight: var(--fontWeightRegular); }
.syn-table thead th.syn-first { background: var(--colorNeutralBackground3); font-weight: var(--fontWeightSemibold); }
.syn-table th.syn-body { text-align: left; border-left: 1px solid var(--colorNeutralStroke1); }
.syn-table th.syn-body span { position: sticky; left: 108px; }
.syn-table .syn-edge { border-left: 1px solid var(--colorNeutralStroke1); }
.syn-table th.syn-first { hyphens: auto; }
.syn-table td { scroll-margin: 0 0 0 110px; white-space: nowrap; cursor: pointer; }
.syn-table td:hover { background: var(--colorNeutralBackground1Hover); }
.syn-table td[aria-selected="true"] { background: var(--colorBrandBackground2); color: var(--colorBrandForeground2); outline: 1px solid var(--colorBrandStroke1); outline-offset: -1px; }
.syn-table td.syn-kept { text-decoration: underline dotted; }
.syn-table .syn-row-total > * { font-weight: var(--fontWeightSemibold); border-top: 1px solid var(--colorNeutralStrokeAccessible); }
.syn-table .syn-row-unknowns > * { color: var(--colorNeutralForeground3); border-bottom: 0; }

.syn-table .syn-words { text-align: left; }
.syn-table td.syn-long { min-width: 150px; white-space: pre-line; }
.syn-table .syn-row-section > * { font-weight: var(--fontWeightSemibold); background: var(--colorNeutralBackground3); }
.syn-wide th.syn-first { width: 124px; min-width: 124px; max-width: 124px; }
.syn-wide td { scroll-margin: 0 0 0 132px; }

.syn-previews { display: flex; flex-direction: column; gap: 6px; }
.syn-previews section { display: flex; flex-direction: column; gap: 6px; }
.syn-previews h2 button { display: flex; gap: 6px; width: 100%; padding: 6px 8px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground2); color: var(--colorNeutralForeground1); font: inherit; font-size: var(--fontSizeBase200); text-align: left; cursor: pointer; }
.syn-previews h2 button::before { content: "▸"; }
.syn-previews h2 button[aria-expanded="true"]::before { content: "▾"; }
.syn-previews h2 button:hover { background: var(--colorNeutralBackground2Hover); }
.syn-previews h2 button:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }

.syn-choices { display: flex; flex-wrap: wrap; gap: 6px 10px; align-self: stretch; }
.syn-column .syn-choices { display: grid; gap: 4px; }
.syn-column .syn-choice { display: grid; grid-template-columns: 64px 1fr; align-items: center; }
.syn-choice { flex: 1 1 130px; min-width: 0; display: flex; flex-direction: column; gap: 2px; font-size: var(--fontSizeBase200); }
.syn-choice label { color: var(--colorNeutralForeground3); }
.syn-choice select { width: 100%; height: 28px; padding: 0 4px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); font: inherit; }
.syn-choice select:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
.syn-measures > li.syn-measure { padding: 4px 8px; border-left: 4px solid var(--colorNeutralStroke1); overflow-wrap: anywhere; }
.syn-measures > li.syn-counted { border-color: var(--colorBrandStroke1); }
.syn details .syn-measure p:first-child, .syn details .syn-side { font-size: var(--fontSizeBase300); }
.syn-guards > ul > li { padding-left: 16px; text-indent: -16px; overflow-wrap: anywhere; }
.syn-guards > ul > li > * { text-indent: 0; }
.syn-main .syn-guards .syn-cells { flex-direction: row; gap: 0 10px; }
.syn-guards > ul > li > span { display: inline-block; width: 12px; font-weight: var(--fontWeightSemibold); }
.syn-guards > ul > .syn-holds { color: var(--colorNeutralForeground3); }
.syn-standing { color: var(--colorNeutralForeground1); }
.syn .syn-flag { padding: 1px 8px; border: 1px solid var(--colorStatusWarningBorder2); border-radius: var(--borderRadiusMedium); background: var(--colorStatusWarningBackground1); font-size: var(--fontSizeBase200); }
.syn-card .syn-kind > summary { color: var(--colorNeutralForeground1); font-weight: var(--fontWeightSemibold); }
.syn-figures table { table-layout: fixed; width: 100%; }
.syn-figures td { vertical-align: top; white-space: normal; }
.syn-figures th.syn-first { vertical-align: top; }
.syn-figures thead th.syn-first { vertical-align: bottom; }
.syn-bar { display: block; width: 100%; height: 6px; margin-top: 2px; }
.syn-bar > span { display: block; box-sizing: border-box; height: 100%; min-width: 2px; margin-left: auto; border: 1px solid var(--colorBrandStroke1); background: var(--colorBrandStroke1); }
.syn-bar > span.syn-below { background: transparent; }
.syn-card > ul.syn-offers > li { padding-left: 0; }
.syn-card > ul.syn-offers > li::before { content: none; }
.syn-offers p { padding-left: 24px; }
.syn-editor { display: flex; flex-direction: column; align-items: stretch; gap: 8px; }
.syn-editor > .fui-Button { align-self: flex-start; }
.syn-editor h2, .syn-main:focus { outline: none; }
.syn h3 { margin: 4px 0 0; font-size: var(--fontSizeBase300); font-weight: var(--fontWeightSemibold); }
.syn-columns { display: flex; flex-direction: column; gap: 8px; }
.syn-column { padding: 6px 8px; border: 1px solid var(--colorNeutralStroke2); border-left: 4px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); }
.syn-column.syn-counted { border-left-color: var(--colorBrandStroke1); }
.syn-column fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
.syn details select, .syn details fieldset { box-sizing: border-box; }
.syn-column legend { padding: 0; font-weight: var(--fontWeightSemibold); overflow-wrap: anywhere; }
.syn-column p { margin-bottom: 4px; overflow-wrap: anywhere; }
.syn-tick { display: inline-flex; align-items: flex-start; gap: 8px; padding: 3px 0; color: var(--colorNeutralForeground1); overflow-wrap: anywhere; cursor: pointer; }
.syn-tick input { flex: none; width: 16px; height: 16px; margin: 2px 0 0; accent-color: var(--colorCompoundBrandBackground); }
.syn-tick input:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
.syn-tick:has(input:disabled) { color: var(--colorNeutralForegroundDisabled); cursor: default; }
.syn-one-of { display: flex; flex-direction: column; }
.syn-languages .syn-one-of { flex-direction: row; flex-wrap: wrap; gap: 0 14px; }
.syn-languages .syn-tick { gap: 5px; }
.syn-unfit { display: flex; flex-direction: column; gap: 8px; }
.syn-draft { display: flex; flex-direction: column; gap: 4px; margin-bottom: 8px; padding: 6px 8px; border: 1px solid var(--colorBrandStroke1); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground2); }
.syn-parts { display: flex; flex-direction: column; gap: 6px; }
.syn-parts > li { padding-left: 8px; border-left: 2px solid var(--colorNeutralStroke1); overflow-wrap: anywhere; }

.syn-lineage { flex: none; position: relative; max-height: 45%; overflow-y: auto; padding: 8px 40px 8px 12px; border-top: 2px solid var(--colorBrandStroke1); background: var(--colorNeutralBackground2); display: flex; flex-direction: column; gap: 4px; }
.syn-lineage h2 { font-size: var(--fontSizeBase200); color: var(--colorNeutralForeground3); }
.syn .syn-close { position: absolute; top: 4px; right: 6px; min-width: 28px; font-size: 16px; }
.syn-figure { white-space: nowrap; font-weight: var(--fontWeightSemibold); font-size: var(--fontSizeBase400); margin-right: 6px; }

.syn-progress { display: flex; flex-direction: column; gap: 8px; }
.syn-progress li { display: flex; align-items: center; gap: 8px; }
.syn-progress li > :first-child { width: 20px; text-align: center; flex: none; }
.syn-progress [aria-current] { font-weight: var(--fontWeightSemibold); }
.syn-ahead { color: var(--colorNeutralForeground3); }

@media (forced-colors: active) {
  .syn-table td[aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
  .syn-bar > span { forced-color-adjust: none; border-color: CanvasText; background: CanvasText; }
  .syn-bar > span.syn-below { background: Canvas; }
  .syn-nav button { border-bottom-color: Canvas; }
  .syn-nav button[aria-current] { border-bottom-color: Highlight; }
}
`;

/**
 * The look of the viewer. Sheets are white in dark surroundings too, as they are on paper and in Excel; what stands
 * around them takes its colours from the page's --sv-… properties.
 */
export const VIEW_CSS = `
.sv-workbook {
  --sv-line: var(--page-line, #d4d4d4);
  --sv-chrome: var(--page-chrome, #f5f5f5);
  --sv-ink: var(--page-ink, #242424);
  --sv-quiet: var(--page-quiet, #616161);
  --sv-accent: var(--page-accent, #0f6c3e);
  display: flex; flex-direction: column; min-width: 0; min-height: 0; height: 100%;
  color: var(--sv-ink); background: var(--sv-chrome);
}
.sv-bar { display: flex; align-items: stretch; height: 30px; flex: none; border-bottom: 1px solid var(--sv-line); font-size: 13px; }
.sv-name { width: 104px; padding: 0 8px; line-height: 29px; border-right: 1px solid var(--sv-line); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.sv-fx { width: 32px; text-align: center; line-height: 29px; font-style: italic; font-family: Georgia, "Liberation Serif", serif; color: var(--sv-quiet); }
.sv-content { flex: 1; min-width: 0; line-height: 29px; overflow-x: auto; overflow-y: hidden; white-space: pre; scrollbar-width: none; padding: 0 8px; }
.sv-sheet { flex: 1; min-height: 0; position: relative; }
.sv-scroller { position: absolute; inset: 0; overflow: auto; background: #fff; color: #000; outline: none; }
.sv-space { position: relative; }
.sv-port { position: sticky; top: 0; left: 0; overflow: hidden; cursor: cell; user-select: none; touch-action: pan-x pan-y; }
.sv-pane { position: absolute; overflow: hidden; background: #fff; }
.sv-pane + .sv-pane { box-shadow: 0 0 0 1px #9a9a9a; clip-path: inset(0 -1px -1px 0); }
.sv-layer { position: absolute; left: 0; top: 0; width: 0; height: 0; isolation: isolate; }
.sv-lines { position: absolute; z-index: 0; pointer-events: none; }
.sv-lines path { stroke: #e2e2e2; stroke-width: 1; fill: none; }
.sv-fill { position: absolute; z-index: 1; pointer-events: none; }
.sv-edges { position: absolute; z-index: 2; box-sizing: border-box; pointer-events: none; }
.sv-cell { position: absolute; z-index: 3; box-sizing: border-box; display: flex; overflow: hidden; }
.sv-cell > span:first-child { max-width: 100%; }
.sv-cell[style*="nowrap"] > span, .sv-cell[style*="white-space: pre;"] > span { max-width: none; flex: none; }
.sv-stale { background: linear-gradient(225deg, #c2410c 6px, transparent 6.5px); }
.sv-filter { position: absolute; right: 1px; bottom: 1px; width: 16px; height: 16px; line-height: 14px; font-size: 11px; text-align: center; background: #fff; color: #444; border: 1px solid #c8c8c8; box-sizing: border-box; }
.sv-selection { position: absolute; z-index: 4; box-sizing: border-box; border: 2px solid #0f6c3e; background: rgb(15 108 62 / 4%); pointer-events: none; }
.sv-scroller:not(:focus-within) .sv-selection { border-color: #6b9a82; }
.sv-chart { position: absolute; z-index: 5; margin: 0; background: #fff; outline: 1px solid #d0d5da; cursor: default; overflow: hidden; }
.sv-chart svg { display: block; }
.sv-kept { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 6px; width: 100%; height: 100%; padding: 12px; box-sizing: border-box; text-align: center; font-size: 12px; color: #5b6470; background: repeating-linear-gradient(45deg, #f7f8f9 0 8px, #fff 8px 16px); }
.sv-kept b { color: #1f2a37; }
.sv-headings { position: absolute; overflow: hidden; background: var(--sv-chrome); }
.sv-heading { position: absolute; box-sizing: border-box; display: flex; overflow: hidden; align-items: center; justify-content: center; font-size: 12px; color: var(--sv-quiet); background: var(--sv-chrome); border-right: 1px solid var(--sv-line); border-bottom: 1px solid var(--sv-line); cursor: default; }
.sv-chosen { color: var(--sv-accent); font-weight: 600; box-shadow: inset 0 -2px 0 var(--sv-accent); background: var(--page-chosen, #dfeae4); }
.sv-headings[aria-hidden] .sv-chosen { box-shadow: inset -2px 0 0 var(--sv-accent); }
.sv-corner { position: absolute; left: 0; top: 0; box-sizing: border-box; background: var(--sv-chrome); border-right: 1px solid var(--sv-line); border-bottom: 1px solid var(--sv-line); }
.sv-editor { position: absolute; z-index: 8; box-sizing: border-box; max-width: 60%; padding: 0 3px; border: 2px solid #0f6c3e; outline: none; background: #fff; color: #000; box-shadow: 0 2px 8px rgb(0 0 0 / 20%); }
.sv-tabs { display: flex; flex: none; gap: 2px; height: 34px; padding: 0 8px; overflow-x: auto; border-top: 1px solid var(--sv-line); scrollbar-width: thin; }
.sv-tab { flex: none; padding: 0 14px; border: 0; border-bottom: 3px solid transparent; background: none; color: inherit; font: inherit; font-size: 13px; cursor: pointer; white-space: nowrap; }
.sv-tab:hover { background: var(--page-hover, #ebebeb); }
.sv-tab[aria-selected="true"] { border-bottom-color: var(--sv-accent); color: var(--sv-accent); font-weight: 600; background: var(--page-ground, #fff); }
.sv-tab:focus-visible { outline: 2px solid var(--sv-accent); outline-offset: -2px; }
`;

/** The page around workbook and pane; its colours are handed on to the viewer as --page-… */
export const PAGE_CSS = `
html, body, #root { height: 100%; margin: 0; }
body { font: 14px/1.4 "Segoe UI", "Liberation Sans", Arial, sans-serif; }
.pv-page {
  --page-ground: #fff; --page-chrome: #f5f5f5; --page-line: #d6d6d6; --page-ink: #242424; --page-quiet: #5c5c5c;
  --page-accent: #0f6c3e; --page-hover: #e8e8e8; --page-chosen: #dcebe2; --page-alarm: #b10e1c; --page-alarm-ground: #fdf3f4;
  color-scheme: light; display: flex; flex-direction: column; height: 100%; min-width: 720px; color: var(--page-ink); background: var(--page-chrome);
}
.pv-page[data-theme="dark"] {
  --page-ground: #1f1f1f; --page-chrome: #292929; --page-line: #454545; --page-ink: #f0f0f0; --page-quiet: #b8b8b8;
  --page-accent: #62c08d; --page-hover: #3a3a3a; --page-chosen: #2b4536; --page-alarm: #f1a1a8; --page-alarm-ground: #3f1f22; color-scheme: dark;
}
.pv-bar { display: flex; align-items: center; gap: 10px; flex: none; height: 48px; padding: 0 14px; border-bottom: 1px solid var(--page-line); background: var(--page-ground); }
.pv-product { margin: 0 6px 0 0; font-size: 16px; font-weight: 600; white-space: nowrap; }
.pv-button { flex: none; height: 30px; padding: 0 12px; border: 1px solid var(--page-line); border-radius: 4px; background: var(--page-ground); color: inherit; font: inherit; font-size: 13px; cursor: pointer; white-space: nowrap; }
.pv-button:hover { background: var(--page-hover); }
.pv-button:focus-visible, .pv-choice button:focus-visible { outline: 2px solid var(--page-accent); outline-offset: 1px; }
.pv-file { display: flex; align-items: baseline; gap: 8px; min-width: 60px; margin: 0 0 0 6px; font-size: 13px; overflow: hidden; white-space: nowrap; }
.pv-file b { font-weight: 600; overflow: hidden; text-overflow: ellipsis; }
.pv-sample { color: var(--page-quiet); overflow: hidden; text-overflow: ellipsis; }
.pv-local { flex: 1; min-width: 0; margin: 0; text-align: right; font-size: 13px; color: var(--page-quiet); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.pv-choice { display: flex; flex: none; border: 1px solid var(--page-line); border-radius: 4px; overflow: hidden; }
.pv-choice button { height: 28px; padding: 0 9px; border: 0; background: none; color: inherit; font: inherit; font-size: 12px; cursor: pointer; }
.pv-choice button + button { border-left: 1px solid var(--page-line); }
.pv-choice button[aria-pressed="true"] { background: var(--page-chosen); font-weight: 600; }
.pv-notice { display: flex; align-items: center; gap: 12px; flex: none; padding: 8px 14px; border-bottom: 1px solid var(--page-line); background: var(--page-chosen); font-size: 13px; }
.pv-notice[data-tone="error"] { background: var(--page-alarm-ground); color: var(--page-alarm); }
.pv-notice p { flex: 1; margin: 0; }
.pv-main { display: flex; flex: 1; min-height: 0; }
.pv-workbook { flex: 1; min-width: 0; min-height: 0; }
.pv-pane { flex: none; width: 350px; min-height: 0; overflow: auto; border-left: 1px solid var(--page-line); background: var(--page-ground); }
.pv-words { margin: 0; padding: 40px; color: var(--page-quiet); }
.pv-drop { position: fixed; inset: 12px; z-index: 50; display: flex; align-items: center; justify-content: center; border: 3px dashed var(--page-accent); border-radius: 8px; background: color-mix(in srgb, var(--page-ground) 88%, transparent); font-size: 20px; pointer-events: none; }
`;

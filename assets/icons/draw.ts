import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findTool } from "../../tests/support/tools";

/** Draws the icons that manifest.xml names from their SVG: `npm run icons`, needs Chromium. */
const ICONS = [
  { size: 16, drawing: "icon-small.svg" },
  { size: 32, drawing: "icon.svg" },
  { size: 64, drawing: "icon.svg" },
  { size: 80, drawing: "icon.svg" },
];

const executablePath = findTool("Chromium");
if (executablePath === null) throw new Error("Chromium is needed to draw the icons.");

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const { size, drawing } of ICONS) {
    const svg = readFileSync(path.join(import.meta.dirname, drawing), "utf8");
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(import.meta.dirname, `icon-${size}.png`), png);
    await page.close();
  }
} finally {
  await browser.close();
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { webpack } from "webpack";
import { launchBrowser, watchConduct } from "../../support/browser";
import { servePage } from "../../support/serve";
import { needs } from "../../support/skip";

/** Bundles the page as webpack.config.js bundles the preview: WebAssembly as a data URI inside the script. */
function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    entry: path.join(__dirname, "browser-page.ts"),
    output: { path: folder, filename: "page.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        },
        { test: /\.wasm$/, type: "asset/inline" },
      ],
    },
    performance: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
}

needs("Chromium")("the recalculator in a page", () => {
  it("works where the page may open no connection, and opens none", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "recalculator-"));
    await bundle(folder);
    await writeFile(
      path.join(folder, "index.html"),
      '<!doctype html><link rel="icon" href="data:,"><body></body><script src="page.js"></script>',
    );
    const server = await servePage(folder);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const conduct = watchConduct(page);
      await page.goto(server.origin);
      await page.waitForFunction(() => document.body.textContent !== "", null, { timeout: 60_000 });
      expect(await page.textContent("body")).toBe('"8.79 ETP" 1/1');
      expect(conduct.complaints).toEqual([]);
      expect(conduct.requests.filter((url) => !url.startsWith("data:"))).toEqual([
        `${server.origin}/`,
        `${server.origin}/page.js`,
      ]);
    } finally {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  }, 180_000);
});

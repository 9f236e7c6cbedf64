import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { NoticesPlugin } from "./webpack.notices.js";
import { PackedPlugin } from "./webpack.packed.js";

const ROOT = import.meta.dirname;
/** What manifest.xml says while the add-in is developed; a build for others replaces it everywhere. */
const LOCAL_ORIGIN = "https://localhost:3000";

const ACCEPTANCE_ID = "ebcbdae5-c9e9-4047-be81-51d6f21b9d69";

/** Page name -> the file it becomes. Each has src/entry/<name>.tsx and src/entry/<name>.html. */
const PAGES = {
  taskpane: "taskpane.html",
  acceptance: "acceptance.html",
  preview: "index.html",
};
/** What is served or built together: only the task pane is ever deployed, and Excel never sees the preview. */
const SETS = { addin: ["taskpane"], excel: ["taskpane", "acceptance"], preview: ["preview"] };

/** The page that manifest.xml gives for help: words only. */
const SUPPORT = new HtmlPlugin({
  template: "./src/entry/support.html",
  filename: "support.html",
  inject: false,
  minify: false,
});

/** One after the other packs closer than either alone: swc takes away what is never read, terser shortens what is left. */
const MINIMIZER = new MinimizerPlugin({
  minify: [MinimizerPlugin.swcMinify, MinimizerPlugin.terserMinify],
  minimizerOptions: [
    { compress: { passes: 3 }, mangle: false },
    { compress: { passes: 2, unsafe_arrows: true } },
  ],
});

/**
 * webpack --mode production [--env origin=https://...]   the add-in for Excel, into dist/ (the origin may come from ORIGIN too)
 * webpack serve --env page=preview                       the pane beside a workbook, http://localhost:3000/ (or PORT)
 * webpack serve --env page=excel                         the add-in and the acceptance page, https, for Excel
 */
export default function configure(env = {}, { mode = "development" } = {}) {
  const pages = SETS[env.page ?? "addin"];
  if (!pages) throw new Error(`--env page=${env.page}: known are ${Object.keys(SETS).join(", ")}`);
  const production = mode === "production";
  const origin = originOf(env.origin ?? process.env.ORIGIN);

  return {
    mode,
    target: ["web", "es2022"],
    devtool: production ? false : "cheap-module-source-map", // no eval: the pages forbid it
    context: ROOT,
    entry: Object.fromEntries(pages.map((page) => [page, `./src/entry/${page}.tsx`])),
    output: {
      path: path.join(ROOT, "dist"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "step-[id].[contenthash:10].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "swc-loader", options: swcOptions(production) },
        },
        // Pages open no connection, not even to their own origin: what they need beside code comes inside it.
        { test: /\.(wasm|xlsx)$/, type: "asset/inline" },
      ],
    },
    plugins: [
      ...pages.map(
        (page) =>
          new HtmlPlugin({
            template: `./src/entry/${page}.html`,
            filename: PAGES[page],
            chunks: [page],
            inject: "head",
            scriptLoading: "defer",
            minify: production && { collapseWhitespace: true, removeComments: true },
          }),
      ),
      ...(pages.includes("taskpane")
        ? [SUPPORT, new CopyPlugin({ patterns: manifests(pages, origin) })]
        : []),
      ...(production ? [new NoticesPlugin(), new PackedPlugin()] : []),
    ],
    optimization: { splitChunks: { chunks: "async" }, minimizer: [MINIMIZER, "..."] },
    performance: false, // tests/project/bundle.test.ts holds the budget
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    devServer: devServer(env.page ?? "addin"),
  };
}

function swcOptions(production) {
  return {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: !production } },
    },
  };
}

/** The manifest with its addresses, and its icons; a second add-in opens the acceptance page where that is built too. */
function manifests(pages, origin) {
  const addressed = (content) => content.toString("utf8").replaceAll(LOCAL_ORIGIN, origin);
  const accepting = (content) =>
    addressed(content)
      .replace(/<Id>.*<\/Id>/, `<Id>${ACCEPTANCE_ID}</Id>`)
      .replaceAll('Value="Synergy Annex"', 'Value="Synergy Annex: acceptance"')
      .replaceAll("SynergyAnnex.", "SynergyAnnexAcceptance.")
      .replaceAll(PAGES.taskpane, PAGES.acceptance);
  return [
    { from: "manifest.xml", transform: addressed },
    ...(pages.includes("acceptance")
      ? [{ from: "manifest.xml", to: "manifest.acceptance.xml", transform: accepting }]
      : []),
    { from: "assets/icons/*.png" },
  ];
}

/** The address to deploy to, without a slash at the end. */
function originOf(text) {
  if (text === undefined) return LOCAL_ORIGIN;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`origin=${text}: an https address is needed, such as https://annex.example.org`);
  }
  return url.href.replace(/\/+$/, "");
}

function devServer(page) {
  const port = Number(process.env.PORT ?? 3000);
  return {
    host: "localhost",
    port,
    // A page that is reloaded by hand needs no socket to the server, and opens none.
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    server: page === "excel" ? { type: "https", options: developerCertificate() } : "http",
    // Microsoft's client is served to this machine from where npm put it; it is never copied or bundled (decision 0001).
    static:
      page === "preview"
        ? {
            directory: path.join(ROOT, "node_modules/@microsoft/office-js/dist"),
            publicPath: "/office-js",
            serveIndex: false,
            watch: false,
          }
        : false,
    onListening: () => {
      const address =
        page === "preview" ? `http://localhost:${port}/` : `https://localhost:${port}/taskpane.html`;
      process.stdout.write(`Synergy Annex: ${address}\n`);
    },
  };
}

/** Made by `npm run excel` (office-addin-dev-certs), which also makes the machine trust it. */
function developerCertificate() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const key = path.join(folder, "localhost.key");
  const cert = path.join(folder, "localhost.crt");
  if (!existsSync(key) || !existsSync(cert)) return {};
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

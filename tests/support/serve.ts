import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLIENT_FOLDER = path.join(ROOT, "node_modules/@microsoft/office-js/dist");

/** The policy of src/entry/preview.html as a header too, with what only a header can ask: frames and reports. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** Builds the preview page as `npm start` does, into a folder of its own. */
export async function buildPreview(folder: string): Promise<void> {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const words = ["--mode", "development", "--env", "page=preview", "--no-devtool", "--output-path", folder];
  await promisify(execFile)(process.execPath, [webpack, ...words], { cwd: ROOT });
}

export type PageServer = { readonly origin: string; close(): Promise<void> };

/** Serves a built page and, beside it, Microsoft's client from where npm put it; nothing else. */
export async function servePage(folder: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileFor(folder, pathname);
    const type = file === null ? undefined : TYPES[path.extname(file)];
    if (file === null || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (bytes) => {
        const headers = {
          "content-type": type,
          "content-security-policy": POLICY,
          "cache-control": "no-store",
        };
        response.writeHead(200, headers).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The page server has no port.");
  return { origin: `http://localhost:${address.port}`, close: () => closed(server) };
}

/** The file behind an address, or null for any that leads out of the two folders. */
function fileFor(folder: string, pathname: string): string | null {
  const [root, rest] = pathname.startsWith("/office-js/")
    ? [CLIENT_FOLDER, pathname.slice("/office-js/".length)]
    : [folder, pathname === "/" ? "index.html" : pathname.slice(1)];
  return /^[\w.-]+$/.test(rest) && !rest.startsWith(".") ? path.join(root, rest) : null;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.closeAllConnections();
    server.close((error) => (error ? reject(error) : resolve()));
  });
}

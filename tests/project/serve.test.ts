import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

let server: ChildProcess;
let origin: string;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "localhost", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/** Runs what `npm start` runs, until it has said where it listens and has built. */
async function start(port: number): Promise<ChildProcess> {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  const [program, ...words] = scripts.start.split(" ");
  expect(program).toBe("webpack");
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules/webpack/bin/webpack.js"), ...words], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const hear = (text: Buffer) => {
      said += text.toString();
      if (said.includes(`http://localhost:${port}/`) && said.includes("compiled")) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => {
      reject(new Error(said));
    });
  });
  return child;
}

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = await start(port);
}, 60_000);

afterAll(async () => {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill();
  await ended;
});

const get = (address: string) => fetch(origin + address);

test("the preview is the first page, and may open no connection", async () => {
  const page = await (await get("/")).text();
  expect(page).toMatch(
    /Content-Security-Policy"\s+content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
  );
  expect(page).toContain("connect-src 'none'");
  expect(page).not.toContain("appsforoffice");
});

test("Microsoft's client comes as it was installed", async () => {
  const served = Buffer.from(await (await get("/office-js/excel-web-16.00.js")).arrayBuffer());
  const installed = readFileSync(
    path.join(ROOT, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js"),
  );
  expect(served.equals(installed)).toBe(true);
});

test("nothing else is opened to view: no list of files, no other package, no file of the project", async () => {
  const listing = await (await get("/office-js/")).text();
  expect(listing).not.toContain('excel-web-16.00.js"');
  expect((await get("/office-js/%2e%2e/package.json")).status).toBe(404);
  expect((await get("/package.json")).status).toBe(404);
});

test("the page has no client of the development server in it", async () => {
  const script = await (await get("/preview.js")).text();
  expect(script.length).toBeGreaterThan(1000);
  expect(script).not.toMatch(/webpack-dev-server\/client|new WebSocket\(|sockjs/);
});

import { DOMParser } from "@xmldom/xmldom";
import { THEMES } from "../../src/pane/theme";
import { buildFor, type Build } from "./build";

const ORIGIN = "https://annex.example.org/synergy";
const KILOBYTE = 1000;
const INITIAL_BUDGET = 120 * KILOBYTE;
const TOTAL_BUDGET = 300 * KILOBYTE;

let build: Build;
beforeAll(() => {
  build = buildFor(ORIGIN);
}, 120_000);
afterAll(() => build.remove());

const scripts = () => build.files.filter((file) => file.endsWith(".js"));
const pages = () => build.files.filter((file) => file.endsWith(".html"));
const weight = (files: readonly string[]) => files.reduce((sum, file) => sum + build.gzipped(file), 0);

test("builds without an error or a warning", () => {
  expect(build.problems).toEqual([]);
  expect(Object.keys(build.initial)).toEqual(["taskpane"]);
});

describe("weight, as sent by a server", () => {
  test("what the pane loads at once is within 120 kB, everything within 300 kB", () => {
    const initial = (build.initial["taskpane"] ?? []).filter((file) => file.endsWith(".js"));
    expect(initial.length).toBeGreaterThan(0);
    const sizes = { initial: weight(initial), total: weight(scripts()) };
    process.stdout.write(
      `Bundle, gzip: initial ${(sizes.initial / KILOBYTE).toFixed(1)} kB of 120, total ${(sizes.total / KILOBYTE).toFixed(1)} kB of 300\n`,
    );
    expect(sizes.initial).toBeLessThanOrEqual(INITIAL_BUDGET);
    expect(sizes.total).toBeLessThanOrEqual(TOTAL_BUDGET);
  });
});

describe("what is in it", () => {
  test("is the pane's code, and none of the stand-in's", () => {
    expect(build.modules).toContain("src/entry/taskpane.tsx");
    expect(build.modules.filter((file) => file.startsWith("node_modules/react-dom/"))).not.toEqual([]);
    const foreign =
      /^src\/standin\/|^src\/entry\/(preview|acceptance|annex|command|book-error)|^node_modules\/(fflate|@xmldom|@ironcalc|@cj-tech-master|numfmt|exceljs|@microsoft)\//;
    expect(build.modules.filter((file) => foreign.test(file))).toEqual([]);
  });

  test("none of Microsoft's code nor terms", () => {
    for (const file of build.files) {
      expect({
        file,
        found:
          /MICROSOFT SOFTWARE LICENSE TERMS|OfficeExtension\.HostBridge=|Your use of this file is governed/i.test(
            build.text(file),
          ),
      }).toEqual({ file, found: false });
    }
  });

  test("no sign of an engine, a file format or a socket", () => {
    const signs =
      /ironcalc|application\/wasm|vnd\.openxmlformats|HostBridge|new WebSocket\(|XMLHttpRequest|\bfetch\(|sendBeacon/;
    for (const file of scripts())
      expect({ file, sign: signs.exec(build.text(file))?.[0] }).toEqual({ file, sign: undefined });
  });

  test("beside it stands the licence of every package that it holds", () => {
    const packages = build.modules.flatMap(
      (file) => /^node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
    );
    const notices = build.text("third-party-notices.txt");
    const unnamed = [...new Set(packages)].filter((name) => !new RegExp(`^${name} \\d`, "m").test(notices));
    expect(packages.length).toBeGreaterThan(0);
    expect(unnamed).toEqual([]);
    expect(notices).not.toContain("none stated");
  });

  test("every token of Fluent's that a style refers to is in our themes, and no other", () => {
    const referred = scripts().flatMap((file) =>
      [...build.text(file).matchAll(/var\(--(?!fui-)([\w-]+)/g)].map(([, token]) => token),
    );
    expect([...new Set(referred)].sort()).toEqual(Object.keys(THEMES.light).sort());
  });

  test("no source map", () => {
    expect(build.files.filter((file) => file.endsWith(".map"))).toEqual([]);
    for (const file of scripts()) expect(build.text(file)).not.toContain("sourceMappingURL");
  });

  test("its files carry their content in their names", () => {
    for (const file of scripts()) expect(file).toMatch(/\.[0-9a-f]{10}\.js$/);
  });
});

describe("pages", () => {
  test("load from elsewhere nothing but Microsoft's office.js", () => {
    expect([...pages()].sort()).toEqual(["support.html", "taskpane.html"]);
    const loaded = pages().flatMap((page) =>
      [...build.text(page).matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="?([^\s">]+)/g)].map(
        ([, address]) => address ?? "",
      ),
    );
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });

  test("load office.js before our own script", () => {
    const page = build.text("taskpane.html");
    const initial = build.initial["taskpane"]?.[0] ?? "none";
    expect(page.indexOf("office.js")).toBeGreaterThan(0);
    expect(page.indexOf(initial)).toBeGreaterThan(page.indexOf("office.js"));
  });

  test("forbid every connection, inline script and eval", () => {
    for (const page of pages()) {
      const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(build.text(page))?.[1] ?? "";
      const rules = new Map(
        policy.split(";").map((rule): [string, string[]] => {
          const [name = "", ...sources] = rule.trim().split(/\s+/);
          return [name, sources];
        }),
      );
      expect(rules.get("default-src")).toEqual(["'none'"]);
      expect(rules.get("connect-src") ?? ["'none'"]).toEqual(["'none'"]);
      expect(rules.get("base-uri")).toEqual(["'none'"]);
      expect(rules.get("form-action")).toEqual(["'none'"]);
      for (const source of rules.get("script-src") ?? []) {
        expect(["'self'", "https://appsforoffice.microsoft.com"]).toContain(source);
      }
    }
  });
});

describe("the manifest that is deployed", () => {
  const addresses = () => {
    const document = new DOMParser().parseFromString(build.text("manifest.xml"), "text/xml");
    return [...document.getElementsByTagNameNS("*", "*")]
      .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
      .filter((value): value is string => value?.includes("://") ?? false);
  };

  test("has the given origin everywhere", () => {
    expect(addresses().length).toBeGreaterThan(8);
    expect(addresses().filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
  });

  test("names only files that are deployed with it", () => {
    const missing = addresses()
      .map((address) => address.slice(ORIGIN.length + 1))
      .filter((file) => !build.files.includes(file));
    expect(missing).toEqual([]);
  });
});

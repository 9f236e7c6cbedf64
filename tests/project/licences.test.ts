import path from "node:path";
import { installedLicences, permitted, type Licensed } from "./licences";

/** What asks for no more than to keep the notice. */
const SHIPPED = new Set(["MIT", "MIT-0", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"]);
/** Tests and builds may also use these, equally free of duties on what we publish. */
const DEVELOPMENT = new Set([...SHIPPED, "BlueOak-1.0.0", "CC0-1.0", "Python-2.0", "Unlicense", "Zlib"]);

/** Each exception and why it is one. */
const EXCEPTIONS: Record<string, { readonly licence: string; readonly reason: string }> = {
  "@microsoft/office-js": {
    licence: "LICENSE",
    reason:
      "Microsoft's own terms, kept as docs/decisions/0001-office-js-terms.md says: installed, never shipped",
  },
  "caniuse-lite": {
    licence: "CC-BY-4.0",
    reason: "a table of browsers that the build reads; nothing of it reaches what we publish",
  },
  buffers: {
    licence: "",
    reason: "comes with exceljs, with which tests read what we wrote; states no licence and is never shipped",
  },
};

const packages = installedLicences(path.resolve(__dirname, "../.."));
const name = ({ name, version, licence }: Licensed) => `${name}@${version} ${licence || "(none stated)"}`;

test("every package of the product is permissive, but for Microsoft's client", () => {
  const shipped = packages.filter((each) => each.shipped);
  expect(shipped.length).toBeGreaterThan(50);
  const others = shipped.filter(({ licence }) => !permitted(licence, SHIPPED));
  expect(others.map(({ name }) => name)).toEqual(["@microsoft/office-js"]);
});

test("every package of tests and builds is permissive, but for the exceptions that say why", () => {
  const others = packages.filter(({ licence }) => !permitted(licence, DEVELOPMENT));
  expect(others.map(name).sort()).toEqual(
    others
      .filter((each) => EXCEPTIONS[each.name]?.licence === each.licence)
      .map(name)
      .sort(),
  );
  expect(new Set(others.map((each) => each.name))).toEqual(new Set(Object.keys(EXCEPTIONS)));
});

afterAll(() => {
  const counts = new Map<string, number>();
  for (const { shipped, licence } of packages) {
    const key = `${shipped ? "product" : "tests and build"}: ${licence || "(none stated)"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = [...counts].sort().map(([key, count]) => `  ${key} ${count}`);
  const reasons = Object.entries(EXCEPTIONS).map(([each, { reason }]) => `  ${each}: ${reason}`);
  process.stdout.write(
    `Licences of installed packages\n${lines.join("\n")}\nExceptions\n${reasons.join("\n")}\n`,
  );
});

describe("reading a licence expression", () => {
  test.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["GPL-3.0-or-later", false],
    ["(MIT AND GPL-3.0-or-later)", false],
    ["Apache-2.0 AND MIT", true],
    ["MIT/Apache-2.0", true],
    ["MPL-2.0", false],
    ["", false],
  ])("%s: %s", (expression, expected) => {
    expect(permitted(expression, SHIPPED)).toBe(expected);
  });
});

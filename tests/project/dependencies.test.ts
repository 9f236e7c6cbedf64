import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "../..");

type Manifest = {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
};
type Lock = { readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }> };

const manifest = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as Manifest;
const lock = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as Lock;

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The packages that the source files under a folder import, by name. */
function importedUnder(folder: string): Set<string> {
  const specifiers = sourceFiles(folder).flatMap((file) =>
    ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.map(({ fileName }) => fileName),
  );
  const packages = specifiers.filter((specifier) => !/^(\.|node:)/.test(specifier));
  return new Set(packages.map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/")));
}

/** Where a package would find another: in its own node_modules, or in those of the packages around it. */
function canReach(place: string, name: string): boolean {
  for (let around = place; ; around = around.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
    if (`${around === "" ? "" : `${around}/`}node_modules/${name}` in lock.packages) return true;
    if (around === "") return false;
  }
}

test("versions are exact", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** The second engine of the tests (docs/decisions/0002): it stands in src beside the first, and no door loads it. */
const SECOND_ENGINE = { name: "@cj-tech-master/excelts", file: "src/standin/calc/excelts.ts" };

test("what src imports is a dependency of the product, but for the second engine of the tests", () => {
  const imported = importedUnder("src");
  expect(imported).toContain("react");
  const others = [...imported].filter((name) => !(name in manifest.dependencies));
  expect(others).toEqual([SECOND_ENGINE.name]);
  expect(manifest.devDependencies).toHaveProperty([SECOND_ENGINE.name]);
});

test("nothing in src loads the second engine of the tests", () => {
  const loading = sourceFiles("src").filter((file) =>
    ts
      .preProcessFile(readFileSync(file, "utf8"))
      .importedFiles.some(
        ({ fileName }) =>
          fileName.startsWith(".") &&
          path.resolve(path.dirname(file), fileName) ===
            path.join(ROOT, SECOND_ENGINE.file.replace(".ts", "")),
      ),
  );
  expect(loading).toEqual([]);
});

test("what tests and benchmarks import is declared", () => {
  const declared = { ...manifest.dependencies, ...manifest.devDependencies };
  const imported = ["tests", "bench", "assets"].flatMap((folder) => [...importedUnder(folder)]);
  expect(imported).toContain("fast-check");
  expect(imported.filter((name) => !(name in declared))).toEqual([]);
});

test("the lockfile holds the binaries of every platform, or npm ci refuses it", () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !canReach(place, name)),
  );
  expect(missing).toEqual([]);
});

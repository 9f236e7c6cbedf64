import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";

const COMPILED = {
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
  module: { type: "commonjs" },
};

/** What a file holds is compiled once, however often it is run. */
const scripts = new Map();

function scriptOf(file) {
  const known = scripts.get(file);
  if (known) return known;
  const source = readFileSync(file, "utf8");
  const code = file.endsWith(".ts") ? transformSync(source, { ...COMPILED, filename: file }).code : source;
  const head = "(function (module, exports, require, __filename, __dirname) {";
  const script = new vm.Script(`${head}${code}\n})`, { filename: file });
  scripts.set(file, script);
  return script;
}

const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * What a module of ours exports, run anew unless it is among `loaded`, and so are the modules of ours that it needs; packages stay
 * as they are.
 */
export function moduleOf(file, loaded) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const packages = createRequire(file);
  const require = (id) => {
    if (!id.startsWith(".") && !path.isAbsolute(id)) return packages(id);
    const there = path.resolve(path.dirname(file), id);
    return moduleOf(isFile(`${there}.ts`) ? `${there}.ts` : there, loaded);
  };
  scriptOf(file).runInThisContext()(module, module.exports, require, file, path.dirname(file));
  return module.exports;
}

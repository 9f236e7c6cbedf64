import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Writes the licence of every package whose code is in the build beside it, as those licences ask. */
export class NoticesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "NoticesPlugin", stage }, () => {
        const notices = [...packagesOf(compilation.modules)].sort().map(noticeOf);
        compilation.emitAsset("third-party-notices.txt", new sources.RawSource(notices.join("\n\n")));
      });
    });
  }
}

function packagesOf(modules) {
  const folders = new Set();
  for (const module of modules) {
    // Modules that webpack has joined into one are still named, inside it.
    for (const part of module.modules ?? [module]) {
      const folder = PACKAGE.exec(part.resource ?? "")?.[1];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return folders;
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const text =
    file === undefined
      ? `Licence: ${license ?? "none stated"} (its package.json says so; it comes without a text).`
      : readFileSync(path.join(folder, file), "utf8").trim();
  return `${name} ${version}\n${"-".repeat(name.length + version.length + 1)}\n${text}\n`;
}

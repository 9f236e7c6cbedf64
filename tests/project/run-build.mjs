// Builds the add-in as `npm run build -- --env origin=ORIGIN` does, into a folder of the test's own, in a process of its
// own because jest cannot load the configuration. stdout: what is in it.
import path from "node:path";
import webpack from "webpack";
import configure from "../../webpack.config.js";

const [folder, origin] = process.argv.slice(2);
const options = configure({ origin }, { mode: "production" });
const compiler = webpack({ ...options, output: { ...options.output, path: folder } });
compiler.run((error, stats) => {
  if (error) throw error;
  const { errors, warnings, entrypoints, assets } = stats.toJson({
    all: false,
    errors: true,
    warnings: true,
    entrypoints: true,
    assets: true,
  });
  // Modules that webpack has joined into one are still named, inside it.
  const parts = [...stats.compilation.modules].flatMap((module) => module.modules ?? [module]);
  const files = parts.map((module) => module.nameForCondition()).filter(Boolean);
  process.stdout.write(
    JSON.stringify({
      problems: [...errors, ...warnings].map(({ message }) => message),
      initial: Object.fromEntries(
        Object.entries(entrypoints).map(([name, entry]) => [name, entry.assets.map((asset) => asset.name)]),
      ),
      files: assets.map(({ name }) => name),
      modules: [...new Set(files)].map((file) => path.relative(process.cwd(), file)),
    }),
  );
  compiler.close(() => {});
});

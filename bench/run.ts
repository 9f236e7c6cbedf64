import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

/** Runs the benchmarks whose file name starts with NAME, or all of them: `npm run bench -- [NAME [OPTION …]]`. */
const [name = "", ...options] = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && file !== path.basename(import.meta.filename))
  .sort();
const chosen = files.filter((file) => file.startsWith(name));

if (chosen.length === 0) {
  process.stderr.write(
    files.length === 0
      ? "There are no benchmarks.\n"
      : `No benchmark starts with "${name}". There are: ${files.map((file) => path.basename(file, ".ts")).join(", ")}\n`,
  );
  process.exitCode = 2;
}
for (const file of chosen) {
  process.stdout.write(`\n${path.basename(file, ".ts")}\n`);
  // A process each, so that one does not warm up or fill the memory of the next.
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(import.meta.dirname, file), ...options],
    { stdio: "inherit" },
  );
  if (status !== 0) process.exitCode = 1;
}

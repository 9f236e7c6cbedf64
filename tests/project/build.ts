import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** A production build, in a folder that `remove` takes away. */
export type Build = {
  readonly problems: readonly string[];
  /** Entry -> the files that its page loads at once. */
  readonly initial: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly string[];
  /** Every module in it, from the project's root. */
  readonly modules: readonly string[];
  text(file: string): string;
  /** Bytes of a file as a server sends it. */
  gzipped(file: string): number;
  remove(): void;
};

export function buildFor(origin: string): Build {
  const folder = mkdtempSync(path.join(tmpdir(), "synergy-annex-build-"));
  const output = execFileSync(process.execPath, [path.join(__dirname, "run-build.mjs"), folder, origin], {
    cwd: path.resolve(__dirname, "../.."),
    encoding: "utf8",
    maxBuffer: 2 ** 27,
  });
  const read = (file: string) => readFileSync(path.join(folder, file));
  return {
    ...(JSON.parse(output) as Pick<Build, "problems" | "initial" | "files" | "modules">),
    text: (file) => read(file).toString("utf8"),
    gzipped: (file) => gzipSync(read(file), { level: 9 }).length,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** A production build, in a folder that `remove` takes away. */
export type Build = {
  readonly problems: readonly string[];
  /** Entry -> the files that its page loads at once. */
  readonly initial: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly string[];
  /** Every module in it, from the project's root. */
  readonly modules: readonly string[];
  text(file: string): string;
  /** Bytes of the gzip that stands beside a script, which is what a server sends; it must hold just that script. */
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
    gzipped: (file) => {
      const packed = read(`${file}.gz`);
      if (!gunzipSync(packed).equals(read(file))) throw new Error(`${file}.gz holds something else`);
      return packed.length;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

import { execFileSync } from "node:child_process";
import path from "node:path";

/** Files that do not exist, as they would stand in the project; each line is one planted case. */
export type Plants = {
  /** Plants a file; the returned function gives what lint says of each line, as "rule: message". */
  readonly plant: (file: string, lines: readonly string[]) => () => string[][];
  /** Lints everything planted so far, in one process. */
  readonly lint: () => void;
};

export function makePlants(): Plants {
  const plants: { file: string; lines: readonly string[] }[] = [];
  let answers: string[][][] | null = null;
  return {
    plant(file, lines) {
      const index = plants.push({ file, lines }) - 1;
      return () => {
        const answer = answers?.[index];
        if (!answer) throw new Error(`${file} was planted but not linted`);
        return answer;
      };
    },
    lint() {
      const output = execFileSync(process.execPath, [path.join(__dirname, "lint-plants.mjs")], {
        cwd: path.resolve(__dirname, "../.."),
        input: JSON.stringify(plants),
        encoding: "utf8",
        maxBuffer: 2 ** 26,
      });
      answers = JSON.parse(output) as string[][][];
    },
  };
}

import { parseArgs } from "node:util";
import { ANNEX_LANGUAGES } from "../../annex/language";
import type { AnnexLanguage } from "../../annex/language";
import type { AnnexId } from "../../annex/plan";
import { ANNEXES } from "../../app/catalogue";

/** What the command line was asked for. */
export type Options = {
  readonly input: string;
  readonly output: string;
  /** Whether nobody chose that place: then a file that stands there is not simply replaced. */
  readonly defaultOutput: boolean;
  readonly scenarios: readonly string[];
  /** Null: all that the workbook allows. */
  readonly annexes: readonly AnnexId[] | null;
  /** Null: as in the last write, or else that of the system where an annex can have it. */
  readonly language: AnnexLanguage | null;
  readonly dryRun: boolean;
  readonly inPlace: boolean;
  readonly json: boolean;
};

/** Thrown for words that make no sense; the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `Usage: npm run annex -- WORKBOOK.xlsx [options]

  --out FILE          write to FILE, whatever stands there (default: WORKBOOK.annex.xlsx,
                      which is replaced only if it comes from here and nobody edited it)
  --scenario ID       show only this scenario; may be repeated
  --annex T1,…        which annexes of ${ANNEXES.join(",")}
                      (default: all that the workbook allows, but T0, the lineage of
                      their figures, only where it stands; T0 goes with all that stand)
  --language LANG     ${ANNEX_LANGUAGES.join(", ")} (default: as last written, or else
                      fr where your system is in French, and nl anywhere else)
  --dry-run           read and compute, write nothing
  --in-place          change WORKBOOK.xlsx itself, atomically
  --json              one JSON object on standard output
  --help              this text

Exit code: 0 done and reconciled · 1 errors, nothing written · 2 usage · 3 written, with
differences, figures that are not up to date or cells that were kept`;

/** @throws UsageError */
export function readOptions(words: readonly string[]): Options | "help" {
  const { values, positionals } = parse(words);
  if (values.help) return "help";
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) throw new UsageError("Give one workbook.");
  if (values["in-place"] && values.out !== undefined)
    throw new UsageError("--out and --in-place exclude each other.");
  return {
    input,
    output: values["in-place"] ? input : (values.out ?? input.replace(/(\.xlsx)?$/i, ".annex.xlsx")),
    defaultOutput: !values["in-place"] && values.out === undefined,
    scenarios: values.scenario ?? [],
    annexes: readAnnexes(values.annex),
    language: readLanguage(values.language),
    dryRun: values["dry-run"] ?? false,
    inPlace: values["in-place"] ?? false,
    json: values.json ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        scenario: { type: "string", multiple: true },
        annex: { type: "string" },
        language: { type: "string" },
        "dry-run": { type: "boolean" },
        "in-place": { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readAnnexes(list: string | undefined): readonly AnnexId[] | null {
  if (list === undefined) return null;
  return list.split(",").map((word) => {
    const known = ANNEXES.find((annex) => annex === word.trim().toUpperCase());
    if (!known) throw new UsageError(`--annex: "${word}" is none of ${ANNEXES.join(", ")}.`);
    return known;
  });
}

function readLanguage(word: string | undefined): AnnexLanguage | null {
  if (word === undefined) return null;
  const known = ANNEX_LANGUAGES.find((language) => language === word);
  if (!known) throw new UsageError(`--language: "${word}" is none of ${ANNEX_LANGUAGES.join(", ")}.`);
  return known;
}

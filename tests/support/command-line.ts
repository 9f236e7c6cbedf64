import { main } from "../../src/entry/command/main";
import { settled } from "./standin";

/** What a run of the command line said, and how it ended. */
export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** The command line in this process, as a system in English starts it; with `env` as another does. */
export async function annex(
  args: readonly string[],
  env: Readonly<Record<string, string>> = { LC_ALL: "en_GB.UTF-8" },
): Promise<Run> {
  let out = "";
  let err = "";
  const code = await main(args, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env,
  });
  await settled();
  return { code, out, err };
}

/** What `--json` prints, as far as tests look at it (README, "From the command line"). */
export type Json = {
  readonly version: number;
  readonly blocks: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly kind: string;
    readonly confidence: number;
    readonly evidence: readonly unknown[];
    readonly columns: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly mapping: {
    readonly corrections: readonly Readonly<Record<string, unknown>>[];
    readonly unfit: readonly Readonly<Record<string, unknown>>[];
    readonly ignored: readonly string[];
  };
  readonly headcount: readonly Readonly<Record<string, unknown>>[];
  readonly budget: readonly Readonly<Record<string, unknown>>[];
  readonly unitCosts: readonly Readonly<Record<string, unknown>>[];
  readonly workload: {
    readonly target: number | null;
    readonly bodies: readonly Readonly<Record<string, unknown>>[];
    readonly together: Readonly<Record<string, number | null>>;
  } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly at: string | null;
    readonly message: string;
  }[];
  readonly scenarios: readonly Readonly<Record<string, unknown>>[];
  readonly verdicts: readonly {
    readonly scenario: string;
    readonly guard: string;
    readonly verdict: string;
    readonly measures: readonly string[];
    readonly at: string | null;
  }[];
  readonly outcomes: readonly (Readonly<Record<string, unknown>> & {
    readonly scenario: string;
    readonly year: number | null;
    readonly entity: string | null;
  })[];
  readonly written: {
    readonly sheets: readonly string[];
    readonly tables: number;
    readonly charts: number;
    readonly cells: number;
    readonly kept: readonly string[];
  };
  readonly reconciliation: {
    readonly figures: number;
    readonly live: number;
    readonly stale: number;
    readonly differing: readonly unknown[];
  };
};

/** The one object that a run with `--json` printed. */
export function jsonOf({ out }: Run): Json {
  return JSON.parse(out) as Json;
}

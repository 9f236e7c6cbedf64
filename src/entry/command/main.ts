import type { Finding } from "../../model/finding";
import { findingText } from "../../text/finding-text";
import { uiLanguage } from "../../text/language";
import type { UiLanguage } from "../../text/language";
import { today } from "../today";
import { failureOf, jsonFailure } from "./failure";
import { jsonReport } from "./json-report";
import { USAGE, UsageError, readOptions } from "./options";
import type { Options } from "./options";
import { printReport } from "./print-report";
import { exitCode } from "./report";
import { run } from "./run";
import { COMMAND_WORDS } from "./words";

const CLEAR_LINE = "\r\u001b[K";

/** The command line: what is asked on standard output, progress and failures on standard error. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let options: Options | "help";
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (options === "help") {
    say(USAGE);
    return 0;
  }
  const language = uiLanguage(options.language ?? process.env["LC_ALL"] ?? process.env["LANG"]);
  try {
    return await report(options, language);
  } catch (error) {
    if (error instanceof UsageError) {
      complain(error.message);
      return 2;
    }
    const failure = failureOf(error, options.input, language);
    if (failure === null) throw error;
    if (options.json) print(jsonFailure(failure));
    complain(failure.message);
    return 1;
  }
}

async function report(options: Options, language: UiLanguage): Promise<number> {
  const words = COMMAND_WORDS[language];
  const terminal = process.stderr.isTTY;
  const result = await run(options, today(), (step) => {
    if (terminal) process.stderr.write(`${CLEAR_LINE}${words.step[step]}…`);
  });
  if (terminal) process.stderr.write(CLEAR_LINE);
  const message = (finding: Finding): string => {
    const { message: what, mend } = findingText(finding, language);
    return mend === null ? what : `${what} ${mend}`;
  };
  if (options.json) print(jsonReport(result, message));
  else {
    for (const line of printReport(result, language, message)) say(line);
    if (result.saved !== null) say(words.saved(result.saved));
  }
  return exitCode(result);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

function print(value: unknown): void {
  say(JSON.stringify(value, null, 2));
}

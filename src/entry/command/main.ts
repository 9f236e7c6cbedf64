import type { Finding } from "../../model/finding";
import { findingText } from "../../text/finding-text";
import type { UiLanguage } from "../../text/language";
import { today } from "../today";
import { failureOf, jsonFailure } from "./failure";
import { jsonReport } from "./json-report";
import { OutputOccupied } from "./occupied";
import { USAGE, UsageError, readOptions } from "./options";
import type { Options } from "./options";
import { printReport } from "./print-report";
import { exitCode } from "./report";
import type { Report } from "./report";
import { run } from "./run";
import { reportLanguage, systemLanguage } from "./terminal";
import type { Terminal } from "./terminal";
import { COMMAND_WORDS } from "./words";

const CLEAR_LINE = "\r\u001b[K";

/** The command line: what is asked on standard output, progress and failures on standard error. Gives the exit code. */
export async function main(args: readonly string[], terminal: Terminal = process): Promise<number> {
  const complain = (text: string): unknown => terminal.stderr.write(`${text}\n`);
  let options: Options | "help";
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (options === "help") {
    terminal.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const system = systemLanguage(terminal);
  const language = reportLanguage(options.language, system);
  try {
    const report = await watched(options, terminal, language, system);
    const said = reportLanguage(options.language ?? report.lastLanguage, system);
    terminal.stdout.write(
      options.json ? json(jsonReport(report, messages(report, said))) : lines(report, said),
    );
    return exitCode(report);
  } catch (error) {
    if (error instanceof OutputOccupied) {
      complain(occupiedText(error, language));
      return 2;
    }
    const failure = failureOf(error, options.input, language);
    if (failure === null) throw error;
    if (options.json) terminal.stdout.write(json(jsonFailure(failure)));
    complain(failure.message);
    return 1;
  }
}

/** Runs, and tells a person who watches how far it is. */
async function watched(
  options: Options,
  { stderr }: Terminal,
  language: UiLanguage,
  system: UiLanguage,
): Promise<Report> {
  const tell = (text: string): void => {
    if (stderr.isTTY === true) stderr.write(CLEAR_LINE + text);
  };
  try {
    return await run(options, {
      today: today(),
      fallbackLanguage: system === "fr" ? "fr" : "nl",
      onStep: (step) => {
        tell(`${COMMAND_WORDS[language].step[step]}…`);
      },
    });
  } finally {
    tell("");
  }
}

function lines(report: Report, language: UiLanguage): string {
  return `${printReport(report, language, messages(report, language)).join("\n")}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Findings in words, with what to do about them; what was asked for here is mended here. */
function messages({ known }: Report, language: UiLanguage): (finding: Finding) => string {
  return (finding) => {
    const { message, mend } = findingText(finding, language);
    const asked = finding.code === "scenario-unknown" && finding.at === null;
    const todo = asked ? COMMAND_WORDS[language].scenariosKnown(known.join(", ")) : mend;
    return todo === null ? message : `${message} ${todo}`;
  };
}

function occupiedText({ path, occupation }: OutputOccupied, language: UiLanguage): string {
  const places = occupation.kind === "edited" ? occupation.places.join(", ") : "";
  return COMMAND_WORDS[language].occupied[occupation.kind](path, places);
}

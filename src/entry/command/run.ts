import { figures } from "../../annex/plan";
import { cellAt } from "../../sheet/address";
import type { Address } from "../../sheet/address";
import { prepare } from "../../app/prepare";
import type { AnnexRequest } from "../../app/annex-request";
import type { Draft } from "../../app/draft";
import { write } from "../../app/write";
import type { WriteStep } from "../../app/transaction";
import type { Book } from "../../standin/book";
import { annexWords } from "../../text/annex-words";
import { readBytes, writeAtomically } from "./files";
import { OutputOccupied, isOurs, sameFile, standingBytes, workIn } from "./occupied";
import type { Options } from "./options";
import { NOTHING_WRITTEN, reportOf, writtenBy } from "./report";
import type { Report } from "./report";
import { openSession } from "./session";
import type { Session } from "./session";

export type Progress = (step: WriteStep) => void;

/** What a run takes from its surroundings. */
export type Surroundings = {
  /** As it is to be shown. */
  readonly today: string;
  /** The annex's, where neither the options nor an earlier write tell. */
  readonly fallbackLanguage: "nl" | "fr";
  readonly onStep: Progress;
};

/**
 * One run: reads the workbook, writes the annexes into it and saves it, all on the stand-in. The file is written only at
 * the very end and in one step. Rejects with BookError for a file that is no usable workbook, with OutputOccupied where
 * the result may not be saved, and with the file system's own errors.
 */
export async function run(options: Options, surroundings: Surroundings): Promise<Report> {
  const bytes = await readBytes(options.input);
  const request: AnnexRequest = {
    annexes: options.annexes,
    scenarios: options.scenarios.length > 0 ? options.scenarios : null,
    language: options.language,
    fallbackLanguage: surroundings.fallbackLanguage,
    words: annexWords,
    today: surroundings.today,
  };
  const standing = options.dryRun ? null : await standingOutput(options);
  const session = await openSession(bytes);
  let result: Written | Report;
  try {
    result = options.dryRun
      ? await dryRun(session, request)
      : await writeInto(session, request, surroundings);
  } finally {
    session.close();
  }
  if (!("fresh" in result)) return result;
  const { report, fresh } = result;
  const before = standing ?? (options.inPlace ? bytes : null);
  if (before !== null && Buffer.compare(before, fresh) === 0) {
    const written = { ...NOTHING_WRITTEN, kept: report.written.kept };
    return { ...report, status: "unchanged", written, saved: { path: options.output, changed: false } };
  }
  if (standing !== null && options.defaultOutput) {
    const everything = { ...request, annexes: null, scenarios: null, language: null };
    const places = await workIn(standing, session.book, everything);
    if (places.length > 0) throw new OutputOccupied(options.output, { kind: "edited", places });
  }
  await writeAtomically(options.output, fresh);
  return { ...report, saved: { path: options.output, changed: true } };
}

/** The file that the result would replace; null where there is none, or where the workbook itself is meant. */
async function standingOutput(options: Options): Promise<Uint8Array | null> {
  const { input, output, inPlace, defaultOutput } = options;
  if (inPlace) return null;
  if (await sameFile(input, output)) throw new OutputOccupied(output, { kind: "same-file" });
  const standing = await standingBytes(output);
  if (standing !== null && defaultOutput && !isOurs(standing)) {
    throw new OutputOccupied(output, { kind: "foreign" });
  }
  return standing;
}

async function dryRun(session: Session, request: AnnexRequest): Promise<Report> {
  const prepared = await prepare(session.workbook, request);
  return reportOf("dry-run", prepared, prepared.findings, request.scenarios ?? []);
}

/** The report of a write that succeeded, and the workbook with it. */
type Written = { readonly report: Report; readonly fresh: Uint8Array };

async function writeInto(
  session: Session,
  request: AnnexRequest,
  { onStep }: Surroundings,
): Promise<Written | Report> {
  const result = await write(session.workbook, request, { onStep });
  const { prepared, status } = result;
  const scenarios = request.scenarios ?? [];
  if (result.status === "refused") return reportOf(status, prepared, result.findings, scenarios);
  if (!("reconciliation" in result)) {
    if (result.problem) throw result.problem;
    return reportOf(status, prepared, prepared.findings, scenarios);
  }
  const { drafts } = prepared;
  const { figures: count, live, differing } = result.reconciliation;
  const report: Report = {
    ...reportOf(status, prepared, result.findings, scenarios),
    written: writtenBy(drafts),
    figures: count,
    live,
    stale: staleFigures(drafts, session.book),
    differing,
  };
  return { report, fresh: session.save() };
}

/** Figures whose formula the recalculation here could not compute. */
function staleFigures(drafts: readonly Draft[], book: Book): readonly Address[] {
  return drafts.flatMap((draft) =>
    figures(draft.plan).flatMap(({ row, column }) => {
      const at = cellAt(draft.origin, row, column);
      return book.sheetNamed(at.sheet)?.cell(at.row, at.column).stale ? [at] : [];
    }),
  );
}

import type { Finding } from "../../model/finding";
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
import type { Options } from "./options";
import { NOTHING_WRITTEN, writtenBy } from "./report";
import type { Report } from "./report";
import { openSession } from "./session";

export type Progress = (step: WriteStep) => void;

/**
 * One run: reads the workbook, writes the annexes into it and saves it, all on the stand-in. The file is written only at
 * the very end and in one step. Rejects with BookError for a file that is no usable workbook and with the file system's
 * own errors.
 */
export async function run(options: Options, today: string, onStep: Progress): Promise<Report> {
  const bytes = await readBytes(options.input);
  const session = await openSession(bytes);
  try {
    const request: AnnexRequest = {
      annexes: options.annexes,
      scenarios: options.scenarios.length > 0 ? options.scenarios : null,
      language: options.language,
      fallbackLanguage: "nl",
      words: annexWords,
      today,
    };
    if (options.dryRun) {
      const prepared = await prepare(session.workbook, request);
      return reportOf("dry-run", prepared.scanned.scan, prepared.findings);
    }
    const result = await write(session.workbook, request, { onStep });
    const { scan } = result.prepared.scanned;
    if (result.status === "refused") return reportOf("refused", scan, result.findings);
    if (!("reconciliation" in result)) {
      if (result.problem) throw result.problem;
      return reportOf(result.status, scan, result.prepared.findings);
    }
    const { drafts } = result.prepared;
    const report: Report = {
      status: result.status,
      scan,
      findings: result.findings,
      written: writtenBy(drafts),
      figures: result.reconciliation.figures,
      live: result.reconciliation.live,
      stale: staleFigures(drafts, session.book),
      differing: result.reconciliation.differing,
      saved: result.status === "written" || !options.inPlace ? options.output : null,
    };
    if (report.saved !== null) await writeAtomically(report.saved, session.save());
    return report;
  } finally {
    session.close();
  }
}

function reportOf(status: Report["status"], scan: Report["scan"], findings: readonly Finding[]): Report {
  return {
    status,
    scan,
    findings,
    written: NOTHING_WRITTEN,
    figures: 0,
    live: 0,
    stale: [],
    differing: [],
    saved: null,
  };
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

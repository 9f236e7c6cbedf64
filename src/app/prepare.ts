import type { Area } from "../sheet/address";
import { areaOf } from "../sheet/address";
import { hasErrors } from "../model/finding";
import type { Finding } from "../model/finding";
import { hash } from "../annex/formula/fingerprint";
import type { AnnexLanguage } from "../annex/language";
import type { AnnexId, AnnexPlan } from "../annex/plan";
import type { AnnexWords } from "../annex/words";
import { planAnnex } from "./catalogue";
import type { Draft } from "./draft";
import { draftNew } from "./draft-new";
import { draftRevision } from "./draft-revision";
import type { AnnexMemory, Memory } from "./memory";
import { recall } from "./recall";
import { scanWorkbook } from "./scan-workbook";
import type { ScannedWorkbook } from "./scan-workbook";
import { standingOf } from "./standing";
import { findTarget } from "./target";
import type { Target } from "./target";
import type { CellBlock, Workbook } from "./workbook";

/** What the user asks for. */
export type AnnexRequest = {
  readonly annexes: readonly AnnexId[];
  /** Null: the language of the last write, or else the one given next. */
  readonly language: AnnexLanguage | null;
  readonly fallbackLanguage: AnnexLanguage;
  readonly words: (language: AnnexLanguage) => AnnexWords;
  /** Today as it is to be shown; pure code has no clock. */
  readonly today: string;
  /** `Prepared.input` of the preview that the user agreed to; a write refuses when the input has changed since. */
  readonly agreed?: string;
};

/** All that a write would do, without writing: the plans, what changes in the workbook, and what stands in the way. */
export type Prepared = {
  readonly scanned: ScannedWorkbook;
  readonly language: AnnexLanguage;
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  /** Fingerprint of what the figures are made from. */
  readonly input: string;
};

export async function prepare(workbook: Workbook, request: AnnexRequest): Promise<Prepared> {
  const scanned = await scanWorkbook(workbook);
  const { staffing } = scanned.scan;
  const languageBy = (known: Memory | null): AnnexLanguage =>
    request.language ?? known?.language ?? request.fallbackLanguage;
  if (staffing === null || hasErrors(scanned.findings)) {
    const language = languageBy(scanned.memory);
    return { scanned, language, drafts: [], findings: scanned.findings, input: "" };
  }
  const input = hash(JSON.stringify(staffing));
  if (request.agreed !== undefined && request.agreed !== input) {
    const changed: Finding = { code: "source-changed", severity: "error", at: staffing.area, facts: {} };
    const language = languageBy(scanned.memory);
    return { scanned, language, drafts: [], findings: [...scanned.findings, changed], input };
  }
  const known = await recall(workbook, scanned, staffing, request);
  const language = languageBy(known);
  const words = request.words(language);
  const remembered = (annex: AnnexId): AnnexMemory | undefined =>
    known?.annexes.find((one) => one.annex === annex);
  const planFor = (annex: AnnexId, writtenOn: string): AnnexPlan =>
    planAnnex(annex, { staffing, words, writtenOn, memory: remembered(annex) });

  const targets = request.annexes.map((annex) => {
    const plan = planFor(annex, remembered(annex)?.writtenOn ?? request.today);
    return { annex, plan, target: findTarget(plan, scanned.outline, known) };
  });
  const areas = targets.flatMap(({ target }) => (target.kind === "standing" ? [target.read] : []));
  const blocks = areas.length > 0 ? await workbook.readCells(areas) : [];
  const results = targets.map(({ annex, plan, target }) => {
    const block = target.kind === "standing" ? blockOf(blocks, target.read) : null;
    const draft = draftFor(plan, target, block, scanned);
    // The date of writing changes only together with something else.
    const changes = (draft.draft?.operations.length ?? 0) > 0;
    return changes ? draftFor(planFor(annex, request.today), target, block, scanned) : draft;
  });
  return {
    scanned,
    language,
    input,
    drafts: results.flatMap(({ draft }) => draft ?? []),
    findings: [...scanned.findings, ...results.flatMap(({ findings }) => findings)],
  };
}

type DraftResult = { readonly draft: Draft | null; readonly findings: readonly Finding[] };

function draftFor(
  plan: AnnexPlan,
  target: Target,
  block: CellBlock | null,
  scanned: ScannedWorkbook,
): DraftResult {
  if (target.kind === "refused") return { draft: null, findings: target.findings };
  if (target.kind === "new") {
    return { draft: draftNew(plan, target.staleName), findings: target.findings };
  }
  if (!block) return { draft: null, findings: [] };
  const draft = draftRevision(plan, standingOf(plan, target, block, scanned.outline));
  const sheet = scanned.outline.sheets.find((one) => one.name === draft.origin.sheet);
  const refused: Finding[] =
    sheet?.protected && draft.operations.length > 0
      ? [
          {
            code: "annex-sheet-protected",
            severity: "error",
            at: areaOf(draft.origin),
            facts: { sheet: sheet.name },
          },
        ]
      : [];
  const kept: Finding[] = draft.kept.map((at) => ({
    code: "cell-kept",
    severity: "warning",
    at: areaOf(at),
    facts: {},
  }));
  return { draft, findings: [...draft.findings, ...refused, ...kept] };
}

function blockOf(blocks: readonly CellBlock[], area: Area): CellBlock | null {
  return blocks.find((block) => block.area.sheet === area.sheet && block.area.row === area.row) ?? null;
}

import type { Area } from "../sheet/address";
import { areaOf } from "../sheet/address";
import { hasErrors } from "../model/finding";
import type { Finding } from "../model/finding";
import type { Turns } from "../model/turns";
import { hash } from "../annex/formula/fingerprint";
import type { AnnexLanguage } from "../annex/language";
import type { AnnexPlan } from "../annex/plan";
import { SPARE } from "../annex/plan";
import type { AnnexRequest } from "./annex-request";
import { calculating } from "./calculate";
import type { Calculation } from "./calculate";
import type { Known } from "./catalogue";
import { draftColumnNames } from "./column-names";
import { concerning } from "./concerning";
import type { Steps } from "./operation";
import type { Draft } from "./draft";
import { draftNew } from "./draft-new";
import { draftRevision } from "./draft-revision";
import type { AnnexMemory, Memory } from "./memory";
import { recall } from "./recall";
import { scanWorkbook } from "./scan-workbook";
import type { ScannedWorkbook } from "./scan-workbook";
import { standingOf } from "./standing";
import { subjectsOf } from "./subjects";
import type { Subject } from "./subjects";
import { figuresInTurns } from "../scenario/scenario-figures";
import { inTurns } from "./in-turns";
import type { Pause } from "./in-turns";
import { findTarget } from "./target";
import type { Target } from "./target";
import { wantedAnnexes } from "./wanted";
import type { CellBlock, Workbook } from "./workbook";

/** All that a write would do, without writing: the plans, what changes in the workbook, and what stands in the way. */
export type Prepared = {
  readonly scanned: ScannedWorkbook;
  /** What the engine makes of what was read. */
  readonly calculation: Calculation;
  readonly language: AnnexLanguage;
  /** The annexes, and last the calculation sheet where they need one. */
  readonly drafts: readonly Draft[];
  /** What the workbook needs before: the names of our tables' columns. */
  readonly names: Steps;
  readonly findings: readonly Finding[];
  /** Fingerprint of what the figures are made from. */
  readonly input: string;
};

const NO_STEPS: Steps = { operations: [], undo: [] };

export type PrepareOptions = {
  /** What was prepared from this workbook last: of what is still the same nothing is computed again. */
  readonly before?: Prepared | null;
  /** Between two scenarios; null: all at once. */
  readonly pause?: Pause | null;
};

export async function prepare(
  workbook: Workbook,
  request: AnnexRequest,
  { before = null, pause = null }: PrepareOptions = {},
): Promise<Prepared> {
  const scanned = await scanWorkbook(workbook, request.mapping, {
    before: before?.scanned ?? null,
    pause,
  });
  const { scan, tables } = scanned;
  const calculation = await inTurns(calculating(scan, tables, before?.calculation), pause);
  // The results are asked for next: their figures are made while nobody waits for them.
  if (pause) await inTurns(figuresInTurns(calculation.outcomes, calculation.basis), pause);
  const known: Known = { scanned, calculation };
  const languageBy = (memory: Memory | null): AnnexLanguage =>
    request.language ?? memory?.language ?? request.fallbackLanguage;
  const wanted = wantedAnnexes(request, known);
  const names = tables ? draftColumnNames(scanned.outline, tables) : null;
  const findings = [
    ...concerning([...scanned.findings, ...calculation.findings], wanted.annexes, known),
    ...wanted.findings,
    ...(names?.findings ?? []),
  ];
  const refused = (input: string, more: readonly Finding[] = []): Prepared => {
    const language = languageBy(scanned.memory);
    return { ...known, language, drafts: [], names: NO_STEPS, findings: [...findings, ...more], input };
  };
  if (hasErrors(findings)) return refused("");
  findings.push(...slotsExceeded(known));
  const input = inputOf(known);
  if (request.agreed !== undefined && request.agreed !== input) {
    const at = scan.staffing?.area ?? null;
    return refused(input, [{ code: "source-changed", severity: "error", at, facts: {} }]);
  }

  const subjects = subjectsOf(wanted.annexes, known, request);
  const memory = await recall(workbook, scanned, subjects, request, pause);
  const language = languageBy(memory);
  const remembered = ({ id }: Subject): AnnexMemory | undefined =>
    memory?.annexes.find((one) => one.annex === id);
  const planned: PlannedSubject[] = [];
  for (const subject of subjects) {
    const old = remembered(subject);
    const planOn = (writtenOn: string) => inTurns(subject.plan({ language, writtenOn, memory: old }), pause);
    const plan = await planOn(old?.writtenOn ?? request.today);
    if (pause) await pause();
    if (!plan) continue;
    const target = findTarget(plan, scanned.outline, memory, subject.owned);
    planned.push({ subject, plan, planOn, target });
  }
  const areas = planned.flatMap(({ target }) => (target.kind === "standing" ? [target.read] : []));
  const blocks = areas.length > 0 ? await workbook.readCells(areas) : [];
  const results: DraftResult[] = [];
  for (const { subject, plan, planOn, target } of planned) {
    const block = target.kind === "standing" ? blockOf(blocks, target.read) : null;
    const draft = (of: AnnexPlan) => inTurns(draftFor(of, target, block, scanned, subject.owned), pause);
    const first = await draft(plan);
    // The date of writing changes only together with something else.
    const changes = (first.draft?.operations.length ?? 0) > 0;
    const today = changes && plan.writtenOn !== request.today ? await planOn(request.today) : null;
    results.push(today ? await draft(today) : first);
    if (pause) await pause();
  }
  return {
    ...known,
    language,
    input,
    names: names ?? NO_STEPS,
    drafts: results.flatMap(({ draft }) => draft ?? []),
    findings: [...findings, ...results.flatMap((result) => result.findings)],
  };
}

/** How the rows of slots are called, those with a measure and those that wait for one. */
const SLOT_KEYS: readonly string[] = ["slot", SPARE];

/** A standing calculation sheet that has less room than there are measures; the next write mends it. */
function slotsExceeded({ scanned: { memory, tables } }: Known): readonly Finding[] {
  const area = tables?.grids.measures?.area;
  const calc = memory?.annexes.find(({ annex }) => annex === "CALC");
  if (!area || !calc) return [];
  const slots = calc.rows.filter(({ key }) => SLOT_KEYS.includes(key.split(":", 1)[0] ?? "")).length;
  const measures = area.rows - 1;
  return measures > slots
    ? [{ code: "slots-exceeded", severity: "warning", at: area, facts: { measures, slots } }]
    : [];
}

type PlannedSubject = {
  readonly subject: Subject;
  readonly plan: AnnexPlan;
  readonly planOn: (writtenOn: string) => Promise<AnnexPlan | null>;
  readonly target: Target;
};

function inputOf({ scanned: { scan }, calculation: { input } }: Known): string {
  const { staffing, budget, unitCosts, workloads } = scan;
  const { scenarios, measures, assumptions, vocabularies, recharges, portfolios, profiles, pivots } = input;
  const optional = [recharges, portfolios, profiles, pivots].filter(({ length }) => length > 0);
  const needed = [staffing, budget, unitCosts, workloads, scenarios, measures, assumptions, vocabularies];
  return hash(JSON.stringify([...needed, ...optional]));
}

type DraftResult = { readonly draft: Draft | null; readonly findings: readonly Finding[] };

function* draftFor(
  plan: AnnexPlan,
  target: Target,
  block: CellBlock | null,
  scanned: ScannedWorkbook,
  owned: boolean,
): Turns<DraftResult> {
  if (target.kind === "refused") return { draft: null, findings: target.findings };
  if (target.kind === "new") {
    return { draft: yield* draftNew(plan, target.staleName, owned), findings: target.findings };
  }
  if (!block) return { draft: null, findings: [] };
  const draft = yield* draftRevision(plan, standingOf(plan, target, block, scanned.outline, owned));
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

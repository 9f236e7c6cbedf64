import { sameArea } from "../sheet/address";
import type { AssumptionId } from "../model/assumption";
import type { Area } from "../sheet/address";
import type { AnnexLanguage } from "../annex/language";
import type { AnnexId } from "../annex/plan";
import { createTables } from "../app/create-tables";
import { importMeasures } from "../app/import-measures";
import type { ImportWish } from "../app/measure-import";
import { prepare } from "../app/prepare";
import type { AnnexRequest } from "../app/annex-request";
import type { Prepared } from "../app/prepare";
import type { Workbook } from "../app/workbook";
import { setAssumption } from "../app/set-assumption";
import { undoUnfinished, write } from "../app/write";
import type { WriteStep } from "../app/transaction";
import { annexWords } from "../text/annex-words";
import { extended, wantedAnnexes } from "./annexes";
import { mappingActions } from "./mapping-actions";
import type { MappingActions } from "./mapping-actions";
import { pause } from "./pause";
import { FIRST_STATE, isUnderWay } from "./state";
import type { PaneState, Step } from "./state";
import { troubleOf } from "./trouble";

/** How long the sheet must be left alone before it is read again. */
const QUIET_MS = 500;
/** After that, how long until another try where the user is still typing in a cell. */
const EDITING_MS = 2000;

export type SessionOptions = {
  /** The annex's language where nothing was written or chosen yet. */
  readonly language: AnnexLanguage;
  /** Today as dd/mm/yyyy. */
  readonly clock: () => string;
};

/** What goes on between the pane and one workbook, apart from how it is shown. No method rejects: trouble is in the state. */
export type Session = MappingActions & {
  readonly state: () => PaneState;
  /** Calls back after each change of state; gives back how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads, and reads again after edits in the sheet, until the function that it gives back is called. */
  readonly start: () => () => void;
  readonly read: () => Promise<void>;
  readonly go: (step: Step) => void;
  readonly choose: (language: AnnexLanguage) => Promise<void>;
  readonly chooseAnnexes: (annexes: readonly AnnexId[]) => Promise<void>;
  /** Adds the input tables that the workbook does not have. */
  readonly createTables: () => Promise<void>;
  /** Adds measures from another sheet to ours. */
  readonly importMeasures: (wish: ImportWish) => Promise<void>;
  /** Puts a number into the table of assumptions. */
  readonly setAssumption: (id: AssumptionId, value: number) => Promise<void>;
  /** Writes what the preview shows, or finishes a write that was cut off. */
  readonly write: () => Promise<void>;
  /** Writes what is chosen, and with it all that adds up the calculation sheet, so that this grows with the measures. */
  readonly extend: () => Promise<void>;
  readonly cancel: () => void;
  /** Takes a write back that was cut off. */
  readonly undo: () => Promise<void>;
  /** Shows an area in the workbook; what the pane says of another cell stays. */
  readonly select: (area: Area) => Promise<void>;
  /** Leaves the cell that is selected in the workbook, until another one is. */
  readonly unfollow: () => void;
};

export function openSession(workbook: Workbook, options: SessionOptions): Session {
  let state = FIRST_STATE;
  const listeners = new Set<() => void>();
  let reading = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let controller: AbortController | null = null;
  // What the pane itself selected: that the workbook tells of it too is no news.
  let shown: Area | null = null;

  function set(change: Partial<PaneState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function request(annexes = state.annexes): AnnexRequest {
    return {
      annexes,
      scenarios: null,
      language: state.language,
      fallbackLanguage: options.language,
      words: annexWords,
      today: options.clock(),
      ...(state.mapping ? { mapping: state.mapping.corrections } : {}),
    };
  }

  /** `own`: what changes by it is the user's own doing here, and no news. */
  async function read(quiet: boolean, own = false): Promise<void> {
    const turn = ++reading;
    clearTimeout(timer);
    if (!quiet) set({ reading: true, trouble: null, changed: false });
    try {
      const prepared = await prepareWanted();
      if (turn !== reading) return;
      const changed = quiet && !own && state.prepared !== null && state.prepared.input !== prepared.input;
      set({ prepared, reading: false, trouble: null, changed: state.changed || changed });
    } catch (error) {
      if (turn !== reading) return;
      const trouble = troubleOf(error);
      if (quiet && trouble.kind === "cell-edit") readLater(EDITING_MS);
      else set({ reading: false, trouble });
    }
  }

  /** What was chosen and is not possible now is left out for the time being: the choice says what it needs. */
  async function prepareWanted(): Promise<Prepared> {
    const known = { before: state.prepared, pause };
    const prepared = await prepare(workbook, request(), known);
    if (!prepared.findings.some(({ code }) => code === "annex-not-possible")) return prepared;
    return prepare(workbook, request(wantedAnnexes(state.annexes, prepared)), known);
  }

  function readLater(delay: number): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      if (!isUnderWay(state)) void read(true);
    }, delay);
  }

  function start(): () => void {
    stopped = false;
    void read(false);
    const stops: (() => Promise<void>)[] = [];
    const until = (stop: () => Promise<void>): void => {
      if (stopped) void stop().catch(ignore);
      else stops.push(stop);
    };
    // A host without such events: there is a button to read again, and figures are chosen in the pane.
    workbook
      .watch(() => {
        if (!isUnderWay(state)) readLater(QUIET_MS);
      })
      .then(until, ignore);
    workbook.watchSelection(follow).then(until, ignore);
    return () => {
      stopped = true;
      reading++;
      clearTimeout(timer);
      controller?.abort();
      for (const stop of stops) void stop().catch(ignore);
    };
  }

  function follow(area: Area | null): void {
    const own = area !== null && shown !== null && sameArea(area, shown);
    shown = null;
    if (own) return;
    const selected = area?.rows === 1 && area.columns === 1 ? area : null;
    if (selected !== state.selected) set({ selected });
  }

  async function runWrite(): Promise<void> {
    if (isUnderWay(state) || !state.prepared) return;
    const { prepared } = state;
    controller = new AbortController();
    const { signal } = controller;
    begin("write");
    try {
      const onStep = (step: WriteStep) => {
        if (state.writing?.kind !== "under-way") return;
        set({ writing: { ...state.writing, steps: [...state.writing.steps, step] } });
      };
      const agreed = prepared.input === "" ? {} : { agreed: prepared.input };
      const annexes = state.annexes && wantedAnnexes(state.annexes, prepared);
      const asked = { ...request(annexes), language: prepared.language, ...agreed };
      const result = await write(workbook, asked, { onStep, signal });
      const kept = result.status === "written" ? { mapping: null } : {};
      set({ writing: { kind: "ended", result, cancelled: signal.aborted }, ...kept });
    } catch (error) {
      set({ writing: { kind: "failed", task: "write", trouble: troubleOf(error) } });
    }
    controller = null;
    await read(true);
  }

  async function extend(): Promise<void> {
    const { prepared, annexes } = state;
    if (isUnderWay(state) || !prepared) return;
    set({ annexes: annexes && extended(annexes, prepared) });
    await runWrite();
  }

  /** Changes the workbook's tables and reads it again; `show`: how far that is, null where it could not be done. */
  async function change<T>(
    task: (language: AnnexLanguage) => Promise<T>,
    show: (far: { kind: "under-way" } | { kind: "ended"; result: T } | null) => Partial<PaneState>,
  ): Promise<void> {
    if (isUnderWay(state)) return;
    reading++;
    clearTimeout(timer);
    set({ ...show({ kind: "under-way" }), reading: false, trouble: null, changed: false });
    try {
      const result = await task(state.language ?? state.prepared?.language ?? options.language);
      set(show({ kind: "ended", result }));
    } catch (error) {
      set({ ...show(null), trouble: troubleOf(error) });
      return;
    }
    await read(false);
  }

  async function undo(): Promise<void> {
    if (isUnderWay(state)) return;
    begin("undo");
    try {
      await undoUnfinished(workbook);
      set({ writing: { kind: "undone" } });
    } catch (error) {
      set({ writing: { kind: "failed", task: "undo", trouble: troubleOf(error) } });
    }
    await read(true);
  }

  function begin(task: "write" | "undo"): void {
    reading++;
    clearTimeout(timer);
    const steps = task === "undo" ? (["undoing"] as const) : [];
    const writing = { kind: "under-way", task, steps, cancelling: false } as const;
    set({ step: "write", moved: true, reading: false, trouble: null, changed: false, writing });
  }

  return {
    ...mappingActions(
      workbook,
      () => state,
      set,
      () => read(true, true),
    ),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    read: () => read(false),
    go: (step) => {
      // How the tables were made, or measures added, is told once.
      const creation = state.creation?.kind === "ended" ? null : state.creation;
      const importing = state.importing?.kind === "ended" ? null : state.importing;
      set({ step, moved: true, changed: false, trouble: null, creation, importing });
    },
    choose: (language) => {
      set({ language });
      return read(false);
    },
    chooseAnnexes: (annexes) => {
      set({ annexes });
      return read(false);
    },
    createTables: () =>
      change(
        (language) => createTables(workbook, { language }),
        (creation) => ({ creation }),
      ),
    importMeasures: (wish) =>
      change(
        (language) => importMeasures(workbook, wish, language),
        (importing) => ({ importing }),
      ),
    setAssumption: (...told) =>
      change(
        (language) => setAssumption(workbook, language, ...told),
        () => ({}),
      ),
    write: runWrite,
    extend,
    cancel: () => {
      if (state.writing?.kind !== "under-way" || !controller) return;
      controller.abort();
      set({ writing: { ...state.writing, cancelling: true } });
    },
    undo,
    select: async (area) => {
      shown = area;
      try {
        await workbook.select(area);
        if (state.trouble) set({ trouble: null });
      } catch (error) {
        shown = null;
        set({ trouble: troubleOf(error) });
      }
    },
    unfollow: () => {
      if (state.selected) set({ selected: null });
    },
  };
}

function ignore(): void {
  // Nothing depends on it.
}
